#include "run_model.hpp"

#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"

namespace suites {

ov::TensorVector run(const std::shared_ptr<ov::Node>& node, const ov::TensorVector& inputs) {
    OPENVINO_ASSERT(inputs.size() == node->get_input_size(), "the case has ", inputs.size(), " inputs, its node ",
                    node->get_input_size());
    ov::ParameterVector parameters;
    ov::TensorVector values;
    ov::OutputVector arguments;
    for (size_t i = 0; i < inputs.size(); ++i) {
        const auto source = node->input_value(i);
        if (ov::is_type<ov::op::v0::Constant>(source.get_node())) {
            arguments.push_back(source);
            continue;
        }
        parameters.push_back(
            std::make_shared<ov::op::v0::Parameter>(source.get_element_type(), source.get_partial_shape()));
        arguments.push_back(parameters.back());
        values.push_back(inputs[i]);
    }
    return run(std::make_shared<ov::Model>(node->clone_with_new_inputs(arguments)->outputs(), parameters), values);
}

}  // namespace suites
