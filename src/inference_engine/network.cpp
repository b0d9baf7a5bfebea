#include "network.hpp"

#include "extension/precisions.hpp"

namespace InferenceEngine {
namespace details {
namespace {

/// A half float is given as a float; everything else as the network has it.
Precision input_precision(const ov::element::Type& type) {
    const auto precision = tenon::precision_of(type);
    return precision == Precision::FP16 ? Precision(Precision::FP32) : precision;
}

/// Outputs are FP32 or I32 until the user asks for something else.
Precision output_precision(const ov::element::Type& type) {
    return type == ov::element::i64 || type == ov::element::i32 ? Precision::I32 : Precision::FP32;
}

TensorDesc description(const Precision& precision, const ov::PartialShape& shape, const std::string& name) {
    if (shape.is_dynamic()) {
        const SizeVector rank(shape.rank().is_static() ? shape.size() : 0, 1);
        return TensorDesc(precision, shape.rank().is_static() ? TensorDesc::getLayoutByDims(rank) : Layout::ANY);
    }
    const SizeVector dims = shape.to_shape();
    for (const size_t extent : dims)
        if (extent == 0) IE_THROW() << "'" << name << "' has shape " << shape << ": a zero dimension is not allowed";
    return TensorDesc(precision, dims, TensorDesc::getLayoutByDims(dims));
}

/// The user's precision and, where the rank stays, layout on the network's shape.
void update_shape(Data& data, const ov::PartialShape& shape) {
    const auto fresh = description(data.getPrecision(), shape, data.getName());
    if (shape.is_dynamic() || fresh.getDims() == data.getDims()) return;
    const bool same_rank = fresh.getDims().size() == data.getDims().size() && data.getLayout() != Layout::BLOCKED;
    data.reshape(fresh.getDims(), same_rank ? data.getLayout() : fresh.getLayout());
}

}  // namespace

std::string Network::output_name(const std::shared_ptr<ov::op::v0::Result>& result) const {
    const auto known = m_output_names.find(result);
    if (known != m_output_names.end()) return known->second;
    const auto source = result->input_value(0);
    const std::string name = source.get_node()->get_friendly_name();
    return source.get_node()->get_output_size() == 1 ? name : name + "." + std::to_string(source.get_index());
}

Network::Network(std::shared_ptr<ov::Model> given, std::shared_ptr<const tenon::Registry> known)
    : registry(known ? std::move(known) : tenon::Registry::built_in()), model(std::move(given)) {
    if (!model) IE_THROW() << "CNNNetwork: expected a function, found null";
    update();
}

void Network::update() {
    InputsDataMap known_inputs;
    OutputsDataMap known_outputs;
    known_inputs.swap(inputs);
    known_outputs.swap(outputs);
    for (const auto& parameter : model->get_parameters()) {
        const std::string name = parameter->get_friendly_name();
        const auto shape = parameter->get_output_partial_shape(0);
        auto& input = inputs[name] = known_inputs[name];
        if (input) {
            update_shape(*input->getInputData(), shape);
            continue;
        }
        const auto precision = input_precision(parameter->get_element_type());
        input = std::make_shared<InputInfo>();
        input->setInputData(std::make_shared<Data>(name, description(precision, shape, name)));
    }
    for (const auto& result : model->get_results()) {
        const std::string name = m_output_names[result] = output_name(result);
        const auto shape = result->get_output_partial_shape(0);
        auto& output = outputs[name] = known_outputs[name];
        const auto precision = output_precision(result->get_output_element_type(0));
        if (output)
            update_shape(*output, shape);
        else
            output = std::make_shared<Data>(name, description(precision, shape, name));
    }
}

InputsDataMap copy_of(const InputsDataMap& inputs) {
    InputsDataMap copies;
    for (const auto& [name, input] : inputs) {
        auto copy = std::make_shared<InputInfo>(*input);
        copy->setInputData(std::make_shared<Data>(*input->getInputData()));
        auto& steps = copy->getPreProcess();
        for (size_t channel = 0; channel < steps.getNumberOfChannels(); ++channel)
            steps[channel] = std::make_shared<PreProcessChannel>(*steps[channel]);
        copies[name] = std::move(copy);
    }
    return copies;
}

OutputsDataMap copy_of(const OutputsDataMap& outputs) {
    OutputsDataMap copies;
    for (const auto& [name, output] : outputs)
        copies[name] = std::make_shared<Data>(*output);
    return copies;
}

}  // namespace details
}  // namespace InferenceEngine
