#include "compiled_model.hpp"

namespace runners {

CompiledModel::CompiledModel(ov::Core& core, const std::shared_ptr<ov::Model>& model, const std::string& device,
                             const ov::AnyMap& properties)
    : m_request(core.compile_model(model, device, properties).create_infer_request()) {}

ov::TensorVector CompiledModel::infer(const ov::TensorVector& inputs) {
    return runners::infer(m_request, inputs);
}

ov::TensorVector infer(ov::InferRequest& request, const ov::TensorVector& inputs) {
    for (size_t i = 0; i < inputs.size(); ++i)
        request.set_input_tensor(i, inputs[i]);
    request.infer();
    ov::TensorVector outputs;
    for (size_t i = 0; i < request.get_compiled_model().outputs().size(); ++i) {
        const auto output = request.get_output_tensor(i);
        ov::Tensor copy(output.get_element_type(), output.get_shape());
        output.copy_to(copy);
        outputs.push_back(copy);
    }
    return outputs;
}

std::string library_of_extension(const std::string& name) {
    return std::string(TENON_BINARY_DIR) + "/lib/extensions/libtenon_" + name + ".so";
}

}  // namespace runners
