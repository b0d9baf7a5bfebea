#include "openvino/pass/constant_folding.hpp"

#include <algorithm>

#include "bound_evaluation.hpp"
#include "openvino/core/graph_util.hpp"
#include "openvino/core/rt_info.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"
#include "openvino/op/util/variable_extension.hpp"

namespace ov {
namespace pass {
namespace {

constexpr const char* bare_key = "disabled_constant_folding";

std::string key() {
    return DisableConstantFolding::get_type_info_static();
}

bool may_be_folded(const Node& node) {
    if (is_type<op::v0::Parameter>(&node) || is_type<op::v0::Result>(&node) || is_type<op::v0::Constant>(&node))
        return false;
    if (dynamic_cast<const op::util::VariableExtension*>(&node)) return false;
    // Operations with bodies are sinks by their type, but run for their outputs.
    if (dynamic_cast<const op::Sink*>(&node) && !dynamic_cast<const op::util::MultiSubGraphOp*>(&node)) return false;
    return true;
}

void take_over(const std::shared_ptr<Node>& node, size_t index, const Output<Node>& replacement) {
    const auto suffix = node->get_output_size() > 1 ? "." + std::to_string(index) : std::string();
    replacement.get_node()->set_friendly_name(node->get_friendly_name() + suffix);
    copy_runtime_info(node, replacement.get_node_shared_ptr());
}

bool fold_by_inputs(const std::shared_ptr<Node>& node, const OutputVector& inputs) {
    OutputVector replacements(node->get_output_size());
    if (!node->constant_fold(replacements, inputs)) return false;
    OPENVINO_ASSERT(replacements.size() == node->get_output_size(), "constant_fold of node '",
                    node->get_friendly_name(), "' of type ", node->get_type_name(), " has to give ",
                    node->get_output_size(), " values, it gave ", replacements.size());
    for (size_t i = 0; i < replacements.size(); ++i)
        if (replacements[i].get_node() != node.get()) take_over(node, i, replacements[i]);
    replace_node(node, replacements);
    return true;
}

bool fold_by_bounds(const std::shared_ptr<Node>& node) {
    evaluate_node_bounds(*node);
    bool changed = false;
    for (auto& output : node->outputs()) {
        const auto& tensor = output.get_tensor();
        if (!tensor.has_and_set_bound() || output.get_target_inputs().empty()) continue;
        const auto constant = std::make_shared<op::v0::Constant>(tensor.get_lower_value());
        take_over(node, output.get_index(), constant);
        constant->get_output_tensor(0).set_lower_value(tensor.get_lower_value());
        constant->get_output_tensor(0).set_upper_value(tensor.get_upper_value());
        if (node->get_output_size() == 1) {
            replace_node(node, constant);
        } else {
            output.replace(constant);
        }
        changed = true;
    }
    return changed;
}

bool fold(const std::shared_ptr<Node>& node) {
    // Bounds are computed anew on the way, so that none is known that depends on a node which is not to be folded.
    if (node->get_input_size() > 0)
        for (size_t i = 0; i < node->get_output_size(); ++i)
            node->get_output_tensor(i).invalidate_values();
    if (is_type<op::v0::Constant>(node)) evaluate_node_bounds(*node);
    if (constant_folding_is_disabled(node) || !may_be_folded(*node)) return false;
    const auto inputs = node->input_values();
    if (fold_by_inputs(node, inputs)) return true;
    const bool all_constant = !inputs.empty() && std::all_of(inputs.begin(), inputs.end(), [](const auto& input) {
        return is_type<op::v0::Constant>(input.get_node());
    });
    return !all_constant && fold_by_bounds(node);
}

}  // namespace

bool ConstantFolding::run_on_model(const std::shared_ptr<Model>& model) {
    bool changed = false;
    auto nodes = model->get_ordered_ops();
    for (auto& node : nodes) {
        if (const auto* parent = dynamic_cast<const op::util::MultiSubGraphOp*>(node.get()))
            for (const auto& body : parent->get_functions())
                if (body) changed = run_on_model(body) || changed;
        changed = fold(node) || changed;
        // What was folded gives its memory back.
        node.reset();
    }
    return changed;
}

DisableConstantFolding::~DisableConstantFolding() = default;

void disable_constant_folding(const std::shared_ptr<Node>& node) {
    node->get_rt_info()[key()] = DisableConstantFolding();
}

void enable_constant_folding(const std::shared_ptr<Node>& node) {
    node->get_rt_info().erase(key());
    node->get_rt_info().erase(bare_key);
}

bool constant_folding_is_disabled(const std::shared_ptr<Node>& node) {
    return constant_folding_is_disabled(node.get());
}

bool constant_folding_is_disabled(const Node* node) {
    OPENVINO_ASSERT(node, "constant_folding_is_disabled is given a null node");
    const auto& info = node->get_rt_info();
    return !info.empty() && (info.count(key()) || info.count(bare_key));
}

}  // namespace pass
}  // namespace ov
