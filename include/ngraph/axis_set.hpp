#pragma once

#include "openvino/core/axis_set.hpp"

namespace ngraph {

using ov::AxisSet;

}  // namespace ngraph
