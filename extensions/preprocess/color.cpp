#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/i420_to_bgr.hpp"
#include "openvino/op/i420_to_rgb.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/nv12_to_bgr.hpp"
#include "openvino/op/nv12_to_rgb.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "openvino/op/round.hpp"
#include "openvino/op/slice.hpp"
#include "steps.hpp"

namespace ov {
namespace preprocess {
namespace {

using op::v0::Constant;

[[noreturn]] void refuse(ColorFormat from, ColorFormat to) {
    OPENVINO_THROW("colours cannot be converted from ", from, " to ", to,
                   "; known are NV12 and I420 to RGB and BGR, RGBX and BGRX to RGB and BGR, RGB and BGR to each other ",
                   "and to GRAY. The format of the tensor is set with tensor().set_color_format");
}

template <typename Op>
Output<Node> from_planes(const OutputVector& planes) {
    if (planes.size() == 1) return std::make_shared<Op>(planes[0]);
    if constexpr (std::is_constructible_v<Op, Output<Node>, Output<Node>>) {
        return std::make_shared<Op>(planes.at(0), planes.at(1));
    } else {
        return std::make_shared<Op>(planes.at(0), planes.at(1), planes.at(2));
    }
}

Output<Node> without_last_channel(const Flow& flow, size_t axis) {
    const auto integer = [](int64_t value) { return Constant::create(element::i64, Shape{1}, {value}); };
    return std::make_shared<op::v8::Slice>(flow.values[0], integer(0), integer(3), integer(1),
                                           integer(static_cast<int64_t>(axis)));
}

// The weights of ITU-R BT.601.
Output<Node> gray(const Flow& flow, size_t axis) {
    const auto& value = flow.values[0];
    const auto type = value.get_element_type();
    const auto floating = type.is_real() ? type : element::f32;
    std::vector<float> weights{0.299F, 0.587F, 0.114F};
    if (flow.color == ColorFormat::BGR) std::swap(weights[0], weights[2]);
    Shape shape(static_cast<size_t>(value.get_partial_shape().rank().get_length()), 1);
    shape[axis] = 3;
    Output<Node> sum = type.is_real() ? value : std::make_shared<op::v0::Convert>(value, floating);
    sum = std::make_shared<op::v1::Multiply>(sum, Constant::create(floating, shape, weights));
    sum = std::make_shared<op::v1::ReduceSum>(sum, Constant::create(element::i64, Shape{1}, {axis}), true);
    if (type.is_real()) return sum;
    sum = std::make_shared<op::v5::Round>(sum, op::v5::Round::RoundMode::HALF_TO_EVEN);
    return std::make_shared<op::v0::Convert>(sum, type);
}

bool has_three_colours(ColorFormat format) {
    return format == ColorFormat::RGB || format == ColorFormat::BGR;
}

void convert_packed(Flow& flow, ColorFormat to, const std::string& text) {
    const auto axis = axis_of(flow, "C", text);
    if (flow.color == ColorFormat::RGBX || flow.color == ColorFormat::BGRX) {
        flow.values[0] = without_last_channel(flow, axis);
        flow.color = flow.color == ColorFormat::RGBX ? ColorFormat::RGB : ColorFormat::BGR;
    }
    if (!has_three_colours(flow.color)) refuse(flow.color, to);
    if (to == ColorFormat::GRAY) {
        flow.values[0] = gray(flow, axis);
        flow.color = to;
    } else if (flow.color != to) {
        reverse_channels_step().apply(flow, {});
    }
}

void convert(Flow& flow, ColorFormat to, const std::string& text) {
    if (flow.color == to) return;
    const bool to_colours = has_three_colours(to);
    const bool bgr = to == ColorFormat::BGR;
    switch (flow.color) {
        case ColorFormat::NV12_SINGLE_PLANE:
        case ColorFormat::NV12_TWO_PLANES:
            if (!to_colours) refuse(flow.color, to);
            flow.values = {bgr ? from_planes<op::v8::NV12toBGR>(flow.values)
                               : from_planes<op::v8::NV12toRGB>(flow.values)};
            break;
        case ColorFormat::I420_SINGLE_PLANE:
        case ColorFormat::I420_THREE_PLANES:
            if (!to_colours) refuse(flow.color, to);
            flow.values = {bgr ? from_planes<op::v8::I420toBGR>(flow.values)
                               : from_planes<op::v8::I420toRGB>(flow.values)};
            break;
        default:
            if (!to_colours && to != ColorFormat::GRAY) refuse(flow.color, to);
            convert_packed(flow, to, text);
    }
    flow.color = to;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, ColorFormat format) {
    static constexpr const char* names[] = {"undefined",
                                            "NV12 (one plane)",
                                            "NV12 (two planes)",
                                            "I420 (one plane)",
                                            "I420 (three planes)",
                                            "RGB",
                                            "BGR",
                                            "GRAY",
                                            "RGBX",
                                            "BGRX"};
    return out << names[static_cast<size_t>(format)];
}

Step convert_color_step(ColorFormat format) {
    std::ostringstream text;
    text << "convert colour to " << format;
    return {text.str(),
            [format, name = text.str()](Flow& flow, const PortDescription&) { convert(flow, format, name); },
            {}};
}

}  // namespace preprocess
}  // namespace ov
