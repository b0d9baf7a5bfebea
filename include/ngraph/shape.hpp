#pragma once

#include "ngraph/axis_set.hpp"
#include "ngraph/strides.hpp"
#include "openvino/core/shape.hpp"

namespace ngraph {

using ov::is_scalar;
using ov::is_vector;
using ov::row_major_stride;
using ov::row_major_strides;
using ov::Shape;
using ov::shape_size;

}  // namespace ngraph
