#pragma once

#include "openvino/core/type/element_type.hpp"
#include "openvino/core/type/element_type_traits.hpp"

namespace ngraph {

namespace element = ov::element;
using ov::element_type_traits;
using ov::fundamental_type_for;

}  // namespace ngraph
