#pragma once

#include "ngraph/axis_set.hpp"
#include "ngraph/shape.hpp"
#include "openvino/core/coordinate.hpp"

namespace ngraph {

using ov::Coordinate;

}  // namespace ngraph
