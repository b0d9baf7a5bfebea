#pragma once

#include "openvino/core/type.hpp"

namespace ngraph {

using ov::as_type;
using ov::as_type_ptr;
using ov::DiscreteTypeInfo;
using ov::is_type;

}  // namespace ngraph
