#include "openvino/op/binary_convolution.hpp"

#include "convolution_shape.hpp"
#include "element_dispatch.hpp"

namespace ov {

using Mode = op::v1::BinaryConvolution::BinaryConvolutionMode;

template <>
EnumNames<Mode>& EnumNames<Mode>::get() {
    static auto names =
        EnumNames<Mode>("op::v1::BinaryConvolution::BinaryConvolutionMode", {{"xnor-popcount", Mode::XNOR_POPCOUNT}});
    return names;
}

namespace op {

namespace v1 {

std::ostream& operator<<(std::ostream& stream, const Mode& value) {
    return stream << as_string(value);
}

using namespace tenon::opsets;

namespace {

bool bit_at(const uint8_t* bits, size_t index) {
    return (bits[index / 8] >> (index % 8) & 1) != 0;
}

/// The number of places where data and filter agree, less that of the others, in one window.
template <typename T>
int64_t agreement(const WindowGeometry& geometry, const T* data, size_t channels, const std::vector<bool>& filter,
                  const std::array<int64_t, 3>& window, bool padding) {
    int64_t sum = 0;
    size_t tap = 0;
    for (size_t channel = 0; channel < channels; ++channel) {
        const T* plane = data + channel * geometry.length_volume();
        for (int64_t ky = 0; ky < geometry.kernel[1]; ++ky)
            for (int64_t kx = 0; kx < geometry.kernel[2]; ++kx, ++tap) {
                const int64_t y = window[1] * geometry.stride[1] + geometry.offset(1, ky);
                const int64_t x = window[2] * geometry.stride[2] + geometry.offset(2, kx);
                const bool inside = y >= 0 && y < geometry.length[1] && x >= 0 && x < geometry.length[2];
                const bool value = inside ? plane[y * geometry.length[2] + x] > T(0) : padding;
                sum += value == filter[tap] ? 1 : -1;
            }
    }
    return sum;
}

}  // namespace

BinaryConvolution::BinaryConvolution(const Output<Node>& data, const Output<Node>& kernel, const Strides& strides,
                                     const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                                     const Strides& dilations, BinaryConvolutionMode mode, float pad_value,
                                     const PadType& auto_pad)
    : ConvolutionFwdPropBase({data, kernel}, strides, pads_begin, pads_end, dilations, auto_pad),
      m_mode(mode),
      m_pad_value(pad_value) {
    constructor_validate_and_infer_types();
}

BinaryConvolution::BinaryConvolution(const Output<Node>& data, const Output<Node>& kernel, const Strides& strides,
                                     const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                                     const Strides& dilations, const std::string& mode, float pad_value,
                                     const PadType& auto_pad)
    : BinaryConvolution(data, kernel, strides, pads_begin, pads_end, dilations, as_enum<BinaryConvolutionMode>(mode),
                        pad_value, auto_pad) {}

bool BinaryConvolution::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("dilations", m_dilations);
    visitor.on_attribute("mode", m_mode);
    visitor.on_attribute("pad_value", m_pad_value);
    visitor.on_attribute("auto_pad", m_auto_pad);
    return true;
}

void BinaryConvolution::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs (data, filters), found ", get_input_size());
    const auto &data = get_input_partial_shape(0), &filters = get_input_partial_shape(1);
    for (const auto* shape : {&data, &filters})
        NODE_VALIDATION_CHECK(this, shape->rank().compatible(4), "an input has shape ", *shape, ", expected rank 4");
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real() || type.is_integral_number(),
                          "expected numeric data, found ", type);
    SlidingWindow window(m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad);
    const auto shape = infer_convolution(this, data, filters, Grouping::none, window);
    adopt_window(window);
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> BinaryConvolution::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<BinaryConvolution>(inputs[0], inputs[1], m_strides, m_pads_begin, m_pads_end, m_dilations,
                                               m_mode, m_pad_value, m_auto_pad);
}

bool BinaryConvolution::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    if (inputs[1].get_element_type() != element::u1) return false;
    const auto &data = inputs[0].get_shape(), &filters = inputs[1].get_shape();
    SlidingWindow window(m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad);
    const auto shape = infer_convolution(this, data, filters, Grouping::none, window).to_shape();
    outputs[0].set_shape(shape);
    const WindowGeometry geometry({data[2], data[3]}, {shape[2], shape[3]}, {filters[2], filters[3]}, window);
    const size_t taps = data[1] * geometry.kernel_volume();
    const auto* bits = static_cast<const uint8_t*>(inputs[1].data());
    std::vector<bool> filter(taps);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        T* out = outputs[0].data<T>();
        for (size_t n = 0; n < shape[0]; ++n) {
            const T* image = inputs[0].data<T>() + n * data[1] * geometry.length_volume();
            for (size_t channel = 0; channel < shape[1]; ++channel) {
                for (size_t i = 0; i < taps; ++i)
                    filter[i] = bit_at(bits, channel * taps + i);
                for (int64_t y = 0; y < geometry.windows[1]; ++y)
                    for (int64_t x = 0; x < geometry.windows[2]; ++x)
                        *out++ = static_cast<T>(static_cast<accumulator_t<T>>(
                            agreement(geometry, image, data[1], filter, {0, y, x}, m_pad_value > 0)));
            }
        }
    });
}

bool BinaryConvolution::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0)) && get_input_element_type(1) == element::u1;
}

}  // namespace v1
}  // namespace op
}  // namespace ov
