#pragma once

#include "openvino/core/coordinate_diff.hpp"

namespace ngraph {

using ov::CoordinateDiff;

}  // namespace ngraph
