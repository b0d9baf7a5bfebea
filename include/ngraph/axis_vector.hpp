#pragma once

#include "openvino/core/axis_vector.hpp"

namespace ngraph {

using ov::AxisVector;

}  // namespace ngraph
