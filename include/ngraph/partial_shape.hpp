#pragma once

#include "ngraph/dimension.hpp"
#include "ngraph/rank.hpp"
#include "ngraph/shape.hpp"
#include "openvino/core/partial_shape.hpp"

namespace ngraph {

using ov::PartialShape;

}  // namespace ngraph
