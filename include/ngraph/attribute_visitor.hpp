#pragma once

#include "ngraph/attribute_adapter.hpp"
#include "openvino/core/attribute_visitor.hpp"

namespace ngraph {

using ov::AttributeVisitor;

}  // namespace ngraph
