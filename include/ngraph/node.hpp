#pragma once

#include "ngraph/attribute_adapter.hpp"
#include "ngraph/attribute_visitor.hpp"
#include "ngraph/axis_set.hpp"
#include "ngraph/axis_vector.hpp"
#include "ngraph/check.hpp"
#include "ngraph/coordinate.hpp"
#include "ngraph/coordinate_diff.hpp"
#include "ngraph/deprecated.hpp"
#include "ngraph/descriptor/tensor.hpp"
#include "ngraph/dimension.hpp"
#include "ngraph/except.hpp"
#include "ngraph/forward.hpp"
#include "ngraph/node_input.hpp"
#include "ngraph/node_output.hpp"
#include "ngraph/op/util/attr_types.hpp"
#include "ngraph/output_vector.hpp"
#include "ngraph/partial_shape.hpp"
#include "ngraph/rank.hpp"
#include "ngraph/rtti.hpp"
#include "ngraph/shape.hpp"
#include "ngraph/strides.hpp"
#include "ngraph/type.hpp"
#include "ngraph/type/element_type.hpp"
#include "openvino/core/node.hpp"

namespace ngraph {

using ov::as_node_vector;
using ov::as_output_vector;
using ov::as_result_vector;
using ov::check_new_args_count;
using ov::EvaluationContext;
using ov::Node;
using ov::NodeTypeInfo;
using ov::NodeValidationFailure;
using ov::RTMap;
using ov::op::util::Variable;
using ov::op::util::VariableInfo;
using ov::op::util::VariableValue;
using ov::op::util::VariableVector;
using HostTensorPtr = ov::HostTensorPtr;
using HostTensorVector = ov::HostTensorVector;
using NodeValidationError = NodeValidationFailure;
using VariablePtr = std::shared_ptr<Variable>;
using VariableValuePtr = std::shared_ptr<VariableValue>;

}  // namespace ngraph
