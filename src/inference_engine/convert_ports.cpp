#include <algorithm>

#include "blob_memory.hpp"
#include "errors.hpp"
#include "extension/precisions.hpp"
#include "loaded_network.hpp"
#include "tenon/port_conversion.hpp"

namespace InferenceEngine {
namespace details {
namespace {

bool is_row_major(const SizeVector& order) {
    return std::is_sorted(order.begin(), order.end());
}

ov::element::Type type_of(const Data& data) {
    const auto type = tenon::element_type_of(data.getPrecision());
    if (type.is_dynamic())
        IE_THROW(ParameterMismatch) << "'" << data.getName() << "': expected a precision that tensors have, found "
                                    << data.getPrecision().name();
    return type;
}

void refuse_image_steps(const std::string& name, const PreProcessInfo& steps) {
    if (steps.getResizeAlgorithm() != NO_RESIZE)
        IE_THROW(NotImplemented) << "input '" << name
                                 << "': images are not resized; give an image of the network's size, or reshape the "
                                    "network to the image's";
    if (steps.getColorFormat() != ColorFormat::RAW && steps.getColorFormat() != ColorFormat::BGR)
        IE_THROW(NotImplemented) << "input '" << name << "': colours are not converted from " << steps.getColorFormat()
                                 << "; give the image in the network's colour format";
}

ov::Tensor mean_image(const std::string& name, const PreProcessInfo& steps) {
    ov::Tensor image;
    const size_t channels = steps.getNumberOfChannels();
    for (size_t channel = 0; channel < channels; ++channel) {
        const auto& part = steps[channel]->meanData;
        if (!part)
            IE_THROW() << "input '" << name << "': expected a mean image for each of " << channels
                       << " channels, found none for channel " << channel;
        const auto& desc = part->getTensorDesc();
        const auto& dims = desc.getDims();
        const size_t height = dims[dims.size() - 2], width = dims.back();
        if (!image) image = ov::Tensor(ov::element::f32, {channels, height, width});
        if (image.get_shape() != ov::Shape{channels, height, width})
            IE_THROW() << "input '" << name << "': expected mean images of one size, found another for channel "
                       << channel;
        copy_elements(desc, part->cbuffer().as<const void*>(),
                      TensorDesc(Precision::FP32, dims, TensorDesc::getLayoutByDims(dims)),
                      image.data<float>() + channel * height * width);
    }
    return image;
}

void add_steps(const std::string& name, const PreProcessInfo& steps, tenon::InputConversion& conversion) {
    refuse_image_steps(name, steps);
    const size_t channels = steps.getNumberOfChannels();
    bool scales = false, means = false;
    for (size_t channel = 0; channel < channels; ++channel) {
        if (steps[channel]->stdScale == 0)
            IE_THROW() << "input '" << name << "': expected a scale other than 0, found 0 for channel " << channel;
        scales = scales || steps[channel]->stdScale != 1;
        means = means || steps[channel]->meanValue != 0;
    }
    for (size_t channel = 0; channel < channels; ++channel) {
        if (scales) conversion.scales.push_back(steps[channel]->stdScale);
        if (means && steps.getMeanVariant() == MEAN_VALUE) conversion.means.push_back(steps[channel]->meanValue);
    }
    if (steps.getMeanVariant() == MEAN_IMAGE) conversion.mean_image = mean_image(name, steps);
}

}  // namespace

std::shared_ptr<ov::Model> convert_ports(const Network& network) {
    const auto model = network.model->clone();
    for (size_t i = 0; i < model->get_parameters().size(); ++i) {
        const auto& parameter = model->get_parameters()[i];
        const std::string name = parameter->get_friendly_name();
        const auto& input = *network.inputs.at(name);
        tenon::InputConversion conversion;
        conversion.type = type_of(*input.getInputData());
        if (const auto order = plain_order(input.getTensorDesc()); order && !is_row_major(*order)) {
            conversion.axes.resize(order->size());
            for (size_t place = 0; place < order->size(); ++place)
                conversion.axes[(*order)[place]] = place;
        }
        add_steps(name, input.getPreProcess(), conversion);
        tenon::convert_input(model, i, conversion);
    }
    for (size_t i = 0; i < model->get_results().size(); ++i) {
        const auto& data = *network.outputs.at(network.output_name(network.model->get_results()[i]));
        tenon::OutputConversion conversion;
        conversion.type = type_of(data);
        if (const auto order = plain_order(data.getTensorDesc()); order && !is_row_major(*order))
            conversion.axes = *order;
        tenon::convert_output(model, i, conversion);
    }
    return model;
}

void describe_ports(const Network& network, LoadedNetwork& loaded) {
    loaded.inputs = copy_of(network.inputs);
    loaded.outputs = copy_of(network.outputs);
    const auto describe = [](const Data& data, const ov::PartialShape& shape, bool is_input, size_t index) {
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
    };
    // Inputs last: where an input is also an output, its name stands for the input.
    const auto& results = network.model->get_results();
    for (size_t i = 0; i < results.size(); ++i) {
        const std::string name = network.output_name(results[i]);
        loaded.ports.emplace(name,
                             describe(*loaded.outputs.at(name), results[i]->get_output_partial_shape(0), false, i));
    }
    const auto& parameters = network.model->get_parameters();
    for (size_t i = 0; i < parameters.size(); ++i) {
        const std::string name = parameters[i]->get_friendly_name();
        loaded.ports[name] =
            describe(*loaded.inputs.at(name)->getInputData(), parameters[i]->get_partial_shape(), true, i);
    }
}

}  // namespace details
}  // namespace InferenceEngine
