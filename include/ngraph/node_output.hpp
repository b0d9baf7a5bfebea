#pragma once

#include "ngraph/descriptor/tensor.hpp"
#include "ngraph/forward.hpp"
#include "ngraph/partial_shape.hpp"
#include "ngraph/shape.hpp"
#include "ngraph/type/element_type.hpp"
#include "openvino/core/node_output.hpp"

namespace ngraph {

using ov::Output;

}  // namespace ngraph
