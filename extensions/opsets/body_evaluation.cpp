#include "body_evaluation.hpp"

#include <algorithm>

#include "openvino/op/constant.hpp"
#include "openvino/op/util/variable_extension.hpp"

namespace tenon {
namespace opsets {
namespace {

using ov::op::util::MultiSubGraphOp;

template <typename Condition>
bool all_of_bodies(const MultiSubGraphOp& operation, const Condition& condition) {
    const auto& bodies = operation.get_functions();
    return std::all_of(bodies.begin(), bodies.end(), [&](const auto& body) {
        if (!body) return false;
        const auto nodes = body->get_ordered_ops();
        return std::all_of(nodes.begin(), nodes.end(), [&](const auto& node) { return condition(*node); });
    });
}

bool uses_no_variable(const ov::Node& node) {
    if (dynamic_cast<const ov::op::util::VariableExtension*>(&node)) return false;
    const auto* inner = dynamic_cast<const MultiSubGraphOp*>(&node);
    return !inner || all_of_bodies(*inner, uses_no_variable);
}

}  // namespace

bool bodies_have_evaluate(const MultiSubGraphOp& operation) {
    return all_of_bodies(operation, [](const ov::Node& node) {
        return ov::is_type<ov::op::v0::Parameter>(&node) || node.has_evaluate();
    });
}

bool bodies_can_be_folded(const MultiSubGraphOp& operation, const ov::OutputVector& inputs) {
    return std::all_of(inputs.begin(), inputs.end(),
                       [](const auto& input) { return ov::is_type<ov::op::v0::Constant>(input.get_node()); }) &&
           bodies_have_evaluate(operation) && all_of_bodies(operation, uses_no_variable);
}

bool condition_of(const ov::Tensor& tensor, const char* what) {
    OPENVINO_ASSERT(tensor.get_size() == 1, what, ": expected one value, found a tensor of shape ", tensor.get_shape());
    const auto* bytes = static_cast<const char*>(tensor.data());
    return std::any_of(bytes, bytes + tensor.get_byte_size(), [](char byte) { return byte != 0; });
}

}  // namespace opsets
}  // namespace tenon
