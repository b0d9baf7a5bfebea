#include "input_steps.hpp"

#include <algorithm>

#include "blob_memory.hpp"
#include "extension/precisions.hpp"
#include "loaded_network.hpp"
#include "openvino/core/layout_permutation.hpp"
#include "tenon/image_steps.hpp"

namespace InferenceEngine {
namespace details {
namespace {

using ImageFormat = ov::preprocess::ColorFormat;

/// Undefined where nothing has to be converted: networks take BGR.
ImageFormat image_format(const std::string& name, ColorFormat format) {
    switch (format) {
        case ColorFormat::RAW:
        case ColorFormat::BGR:
            return ImageFormat::UNDEFINED;
        case ColorFormat::RGB:
            return ImageFormat::RGB;
        case ColorFormat::RGBX:
            return ImageFormat::RGBX;
        case ColorFormat::BGRX:
            return ImageFormat::BGRX;
        case ColorFormat::NV12:
            return ImageFormat::NV12_TWO_PLANES;
        case ColorFormat::I420:
            return ImageFormat::I420_THREE_PLANES;
    }
    IE_THROW(NotImplemented) << "input '" << name << "': colours are not converted from format "
                             << static_cast<int>(format) << "; expected one that ColorFormat names";
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

/// An input of the network on its way to a PrePostProcessor.
class InputSteps {
public:
    InputSteps(const InputInfo& input, const ov::Output<ov::Node>& port)
        : m_input(input),
          m_steps(input.getPreProcess()),
          m_name(input.name()),
          m_shape(port.get_partial_shape()),
          m_type(port.get_element_type()),
          m_format(image_format(m_name, m_steps.getColorFormat())) {
        collect_values();
        check();
    }

    void add_to(ov::preprocess::InputInfo& way) const {
        const bool in_planes = planes_of(m_steps.getColorFormat()) > 1;
        const auto layout = other_layout(m_input.getTensorDesc());
        way.tensor().set_element_type(in_planes ? ov::element::u8 : type_of(*m_input.getInputData()));
        if (!layout && !computes() && !is_converted()) return;
        const auto own = network_layout(m_shape.size());
        way.model().set_layout(own);
        way.tensor().set_layout(in_planes ? ov::Layout("NHWC") : layout.value_or(own));
        if (is_converted()) {
            way.tensor().set_color_format(m_format);
            way.preprocess().convert_color(ImageFormat::BGR);
        }
        way.preprocess().convert_layout();
        if (!computes()) return;
        way.preprocess().convert_element_type(m_type == ov::element::f64 ? ov::element::f64 : ov::element::f32);
        if (is_resized()) add_resize(way);
        if (!m_means.empty()) way.preprocess().mean(m_means);
        if (m_mean_image) way.preprocess().custom(tenon::subtract_image(m_mean_image));
        if (!m_scales.empty()) way.preprocess().scale(m_scales);
    }

private:
    bool is_resized() const { return m_steps.getResizeAlgorithm() != NO_RESIZE; }
    bool is_converted() const { return m_format != ImageFormat::UNDEFINED; }
    bool has_values() const { return !m_means.empty() || !m_scales.empty() || m_mean_image; }
    bool computes() const { return is_resized() || has_values(); }

    void collect_values() {
        const size_t channels = m_steps.getNumberOfChannels();
        bool scales = false, means = false;
        for (size_t channel = 0; channel < channels; ++channel) {
            if (m_steps[channel]->stdScale == 0)
                IE_THROW() << "input '" << m_name << "': expected a scale other than 0, found 0 for channel "
                           << channel;
            scales = scales || m_steps[channel]->stdScale != 1;
            means = means || m_steps[channel]->meanValue != 0;
        }
        for (size_t channel = 0; channel < channels; ++channel) {
            if (scales) m_scales.push_back(m_steps[channel]->stdScale);
            if (means && m_steps.getMeanVariant() == MEAN_VALUE) m_means.push_back(m_steps[channel]->meanValue);
        }
        if (m_steps.getMeanVariant() == MEAN_IMAGE) m_mean_image = mean_image(m_name, m_steps);
    }

    void check() const {
        const bool is_image = m_shape.is_static() && m_shape.size() == 4;
        if ((is_resized() || is_converted()) && !is_image)
            IE_THROW() << "input '" << m_name << "': only images of known shape [N,C,H,W] are resized or have their "
                       << "colours converted, found " << m_shape << "; reshape the network before LoadNetwork";
        if (is_converted() && m_shape[1] != 3)
            IE_THROW() << "input '" << m_name << "': expected 3 channels (BGR) to convert colours to, found "
                       << m_shape[1] << "; leave the colour format RAW";
        if (computes() && !m_type.is_real())
            IE_THROW() << "input '" << m_name << "' has element type " << m_type
                       << ", expected floats where images are resized or means or scales are given";
        if (!has_values()) return;
        if (m_shape.rank().is_dynamic() || m_shape.size() < 3)
            IE_THROW() << "input '" << m_name << "' has shape " << m_shape
                       << ", expected at least 3 axes for values per channel";
        const auto& channels = m_shape[m_shape.size() > 3 ? 1 : 0];
        if (!channels.compatible(static_cast<int64_t>(m_steps.getNumberOfChannels())))
            IE_THROW() << "input '" << m_name << "' has " << channels << " channels, found values for "
                       << m_steps.getNumberOfChannels();
    }

    void add_resize(ov::preprocess::InputInfo& way) const {
        way.tensor().set_spatial_dynamic_shape();
        switch (m_steps.getResizeAlgorithm()) {
            case RESIZE_BILINEAR:
                way.preprocess().resize(ov::preprocess::ResizeAlgorithm::RESIZE_LINEAR);
                return;
            case RESIZE_AREA:
                way.preprocess().custom(tenon::resize_area(static_cast<size_t>(m_shape[2].get_length()),
                                                           static_cast<size_t>(m_shape[3].get_length())));
                return;
            default:
                IE_THROW(NotImplemented) << "input '" << m_name << "': images are not resized by algorithm "
                                         << static_cast<int>(m_steps.getResizeAlgorithm())
                                         << "; expected RESIZE_BILINEAR or RESIZE_AREA";
        }
    }

    const InferenceEngine::InputInfo& m_input;
    const PreProcessInfo& m_steps;
    std::string m_name;
    ov::PartialShape m_shape;
    ov::element::Type m_type;
    ImageFormat m_format;
    std::vector<float> m_means, m_scales;
    ov::Tensor m_mean_image;
};

}  // namespace

ov::element::Type type_of(const Data& data) {
    const auto type = tenon::element_type_of(data.getPrecision());
    if (type.is_dynamic())
        IE_THROW(ParameterMismatch) << "'" << data.getName() << "': expected a precision that tensors have, found "
                                    << data.getPrecision().name();
    return type;
}

/// The axes of a network's input or output by the names that 2020-21 gives them.
ov::Layout network_layout(size_t rank) {
    static constexpr const char* known[] = {"", "C", "NC", "CHW", "NCHW", "NCDHW"};
    if (rank < std::size(known)) return ov::Layout(known[rank]);
    std::string names = "[N,C";
    for (size_t axis = 2; axis < rank; ++axis)
        names += ",A" + std::to_string(axis);
    return ov::Layout(names + "]");
}

/// The layout of the user's tensor where it is another than the network's.
std::optional<ov::Layout> other_layout(const TensorDesc& desc) {
    const auto order = plain_order(desc);
    if (!order || std::is_sorted(order->begin(), order->end())) return std::nullopt;
    return ov::layout::apply_permutation(network_layout(order->size()), {order->begin(), order->end()});
}

void add_input_steps(const InferenceEngine::InputInfo& input, const ov::Output<ov::Node>& port,
                     ov::preprocess::InputInfo& way) {
    InputSteps(input, port).add_to(way);
}

}  // namespace details
}  // namespace InferenceEngine
