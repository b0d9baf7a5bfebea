#include <map>

#include "ngraph/runtime/host_tensor.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/symbol.hpp"
#include "openvino/op/constant.hpp"

namespace ov {
namespace {

HostTensorVector as_host_tensors(const TensorVector& tensors) {
    HostTensorVector wrapped;
    for (const auto& tensor : tensors)
        wrapped.push_back(std::make_shared<HostTensor>(tensor));
    return wrapped;
}

void take_results(TensorVector& outputs, const HostTensorVector& results) {
    for (size_t i = 0; i < outputs.size(); ++i)
        outputs[i] = results[i]->get_tensor();
}

}  // namespace

bool Node::has_evaluate() const {
    return false;
}

bool Node::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto host_outputs = as_host_tensors(outputs);
    if (!evaluate(host_outputs, as_host_tensors(inputs))) return false;
    take_results(outputs, host_outputs);
    return true;
}

bool Node::evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const {
    const auto host_outputs = as_host_tensors(outputs);
    if (evaluate(host_outputs, as_host_tensors(inputs), context)) {
        take_results(outputs, host_outputs);
        return true;
    }
    return evaluate(outputs, inputs);
}

bool Node::evaluate(const HostTensorVector&, const HostTensorVector&) const {
    return false;
}

bool Node::evaluate(const HostTensorVector&, const HostTensorVector&, const EvaluationContext&) const {
    return false;
}

bool Node::evaluate_lower(TensorVector& outputs) const {
    const auto host_outputs = as_host_tensors(outputs);
    if (!evaluate_lower(host_outputs)) return exact_bound_evaluator(this, outputs);
    take_results(outputs, host_outputs);
    return true;
}
bool Node::evaluate_upper(TensorVector& outputs) const {
    const auto host_outputs = as_host_tensors(outputs);
    if (!evaluate_upper(host_outputs)) return exact_bound_evaluator(this, outputs);
    take_results(outputs, host_outputs);
    return true;
}
bool Node::evaluate_lower(const HostTensorVector&) const {
    return false;
}
bool Node::evaluate_upper(const HostTensorVector&) const {
    return false;
}

bool Node::evaluate_symbol(TensorSymbolVector& symbols) const {
    TensorLabelVector labels(get_output_size());
    if (!evaluate_label(labels)) return false;
    std::map<label_t, std::shared_ptr<Symbol>> known{{no_label, nullptr}};
    symbols.resize(labels.size());
    for (size_t i = 0; i < labels.size(); ++i) {
        symbols[i].clear();
        for (const label_t label : labels[i]) {
            auto& symbol = known[label];
            if (!symbol && label != no_label) symbol = std::make_shared<Symbol>();
            symbols[i].push_back(symbol);
        }
    }
    return true;
}
bool Node::evaluate_label(TensorLabelVector&) const {
    return false;
}

bool Node::can_constant_fold(const OutputVector& inputs) const {
    if (!has_evaluate() || inputs.empty()) return false;
    for (const auto& input : inputs)
        if (!as_type<op::v0::Constant>(input.get_node())) return false;
    return true;
}

bool Node::constant_fold(OutputVector& outputs, const OutputVector& inputs) {
    if (!can_constant_fold(inputs)) return false;
    TensorVector input_tensors, output_tensors;
    for (const auto& input : inputs)
        input_tensors.push_back(as_type<op::v0::Constant>(input.get_node())->get_tensor_view());
    for (size_t i = 0; i < get_output_size(); ++i) {
        const auto& shape = get_output_partial_shape(i);
        if (get_output_element_type(i).is_dynamic()) return false;
        output_tensors.emplace_back(get_output_element_type(i), shape.is_static() ? shape.to_shape() : Shape{0});
    }
    if (!evaluate(output_tensors, input_tensors, EvaluationContext())) return false;
    outputs.clear();
    for (const auto& tensor : output_tensors)
        outputs.push_back(std::make_shared<op::v0::Constant>(tensor));
    return true;
}

}  // namespace ov
