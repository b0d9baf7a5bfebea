#include <unordered_map>

#include "ngraph/runtime/host_tensor.hpp"
#include "openvino/core/model.hpp"

namespace ov {

bool Model::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    EvaluationContext context;
    return evaluate(outputs, inputs, context);
}

bool Model::evaluate(TensorVector& outputs, const TensorVector& inputs, EvaluationContext& context) const {
    OPENVINO_ASSERT(inputs.size() == m_parameters.size(), "Model::evaluate expects ", m_parameters.size(),
                    " inputs, found ", inputs.size());
    std::unordered_map<const Node*, TensorVector> values;
    for (size_t i = 0; i < inputs.size(); ++i) {
        OPENVINO_ASSERT(m_parameters[i]->get_partial_shape().compatible(inputs[i].get_shape()),
                        "Model::evaluate: input ", i, " expects shape ", m_parameters[i]->get_partial_shape(),
                        ", found ", inputs[i].get_shape());
        values[m_parameters[i].get()] = {inputs[i]};
    }
    for (const auto& node : get_ordered_ops()) {
        if (values.count(node.get())) continue;
        TensorVector arguments, computed;
        for (const auto& value : node->input_values())
            arguments.push_back(values.at(value.get_node()).at(value.get_index()));
        for (size_t i = 0; i < node->get_output_size(); ++i) {
            const auto& shape = node->get_output_partial_shape(i);
            computed.emplace_back(node->get_output_element_type(i), shape.is_static() ? shape.to_shape() : Shape{0});
        }
        if (!node->evaluate(computed, arguments, context)) return false;
        values[node.get()] = std::move(computed);
    }
    outputs.resize(m_results.size());
    for (size_t i = 0; i < m_results.size(); ++i) {
        const auto& value = values.at(m_results[i].get())[0];
        if (outputs[i]) {
            outputs[i].set_shape(value.get_shape());
            value.copy_to(outputs[i]);
        } else {
            outputs[i] = value;
        }
    }
    return true;
}

bool Model::evaluate(const HostTensorVector& outputs, const HostTensorVector& inputs) const {
    TensorVector computed(outputs.size()), arguments;
    for (const auto& input : inputs)
        arguments.push_back(input->get_tensor());
    if (!evaluate(computed, arguments)) return false;
    for (size_t i = 0; i < outputs.size(); ++i) {
        outputs[i]->set_element_type(computed[i].get_element_type());
        outputs[i]->set_shape(computed[i].get_shape());
        outputs[i]->write(computed[i].data(), computed[i].get_byte_size());
    }
    return true;
}

}  // namespace ov
