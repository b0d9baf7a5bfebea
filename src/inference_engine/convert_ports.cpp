#include <algorithm>

#include "input_steps.hpp"
#include "loaded_network.hpp"

namespace InferenceEngine {
namespace details {
namespace {

void add_output(const Data& data, ov::preprocess::OutputInfo& way) {
    way.tensor().set_element_type(type_of(data));
    if (const auto layout = other_layout(data.getTensorDesc())) {
        way.model().set_layout(network_layout(data.getDims().size()));
        way.tensor().set_layout(*layout);
    }
}

/// A node that makes an output of the network, and its name.
using Maker = std::pair<std::shared_ptr<ov::Node>, std::string>;

std::vector<Maker> makers_of(const ov::Model& model) {
    std::vector<Maker> makers;
    for (const auto& result : model.get_results()) {
        const auto node = result->input_value(0).get_node_shared_ptr();
        makers.emplace_back(node, node->get_friendly_name());
    }
    return makers;
}

// A PrePostProcessor gives an output's name to the conversion behind it. In 2020-21 the counters of times and the
// executed graph show the network's own nodes by their names.
void give_names_back(const ov::Model& model, const std::vector<Maker>& makers) {
    for (size_t i = 0; i < makers.size(); ++i) {
        const auto& [maker, name] = makers[i];
        const auto last = model.get_results()[i]->input_value(0).get_node_shared_ptr();
        if (last == maker || ov::is_type<ov::op::v0::Parameter>(last)) continue;
        last->set_friendly_name(name + "/output");
        maker->set_friendly_name(name);
    }
}

Port describe(const Data& data, const ov::PartialShape& shape, bool is_input, size_t index) {
    Port port;
    port.is_input = is_input;
    port.index = index;
    port.is_dynamic = shape.is_dynamic();
    const auto& desc = data.getTensorDesc();
    // A layout in blocks is the blob's affair; the tensor is row-major then.
    const bool split = desc.getBlockingDesc().getOrder().size() > desc.getDims().size();
    const bool open = split || desc.getLayout() == Layout::ANY || desc.getLayout() == Layout::BLOCKED;
    port.desc = port.is_dynamic ? TensorDesc(desc.getPrecision(), desc.getLayout())
                                : TensorDesc(desc.getPrecision(), desc.getDims(),
                                             open ? TensorDesc::getLayoutByDims(desc.getDims()) : desc.getLayout());
    return port;
}

void describe_image(const PreProcessInfo& steps, Port& port) {
    port.resize = steps.getResizeAlgorithm();
    port.colours = steps.getColorFormat();
    if (port.planes() > 1) port.desc = TensorDesc(Precision::U8, port.desc.getDims(), Layout::NHWC);
    const bool is_padded = steps.getColorFormat() == ColorFormat::RGBX || steps.getColorFormat() == ColorFormat::BGRX;
    if (!is_padded) return;
    auto dims = port.desc.getDims();
    dims[1] = 4;
    port.desc = TensorDesc(port.desc.getPrecision(), dims, port.desc.getLayout());
}

}  // namespace

std::shared_ptr<ov::Model> convert_ports(const Network& network) {
    auto model = network.model->clone();
    const auto makers = makers_of(*model);
    ov::preprocess::PrePostProcessor processor(model);
    for (size_t i = 0; i < model->get_parameters().size(); ++i) {
        const auto& parameter = model->get_parameters()[i];
        add_input_steps(*network.inputs.at(parameter->get_friendly_name()), parameter, processor.input(i));
    }
    for (size_t i = 0; i < model->get_results().size(); ++i)
        add_output(*network.outputs.at(network.output_name(network.model->get_results()[i])), processor.output(i));
    processor.build();
    give_names_back(*model, makers);
    return model;
}

void describe_ports(const Network& network, LoadedNetwork& loaded) {
    loaded.inputs = copy_of(network.inputs);
    loaded.outputs = copy_of(network.outputs);
    // Inputs last: where an input is also an output, its name stands for the input.
    const auto& results = network.model->get_results();
    for (size_t i = 0; i < results.size(); ++i) {
        const std::string name = network.output_name(results[i]);
        loaded.ports.emplace(name,
                             describe(*loaded.outputs.at(name), results[i]->get_output_partial_shape(0), false, i));
    }
    size_t index = 0;
    for (const auto& parameter : network.model->get_parameters()) {
        const auto& input = *loaded.inputs.at(parameter->get_friendly_name());
        auto port = describe(*input.getInputData(), parameter->get_partial_shape(), true, index);
        describe_image(input.getPreProcess(), port);
        index += port.planes();
        loaded.ports[parameter->get_friendly_name()] = std::move(port);
    }
}

}  // namespace details
}  // namespace InferenceEngine
