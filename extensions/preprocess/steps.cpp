#include "steps.hpp"

#include "openvino/core/layout_permutation.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/gather.hpp"
#include "openvino/op/interpolate.hpp"
#include "openvino/op/pad.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/transpose.hpp"

namespace ov {
namespace preprocess {
namespace {

using op::v0::Constant;

template <typename T>
std::shared_ptr<Constant> integers(const std::vector<T>& values) {
    return Constant::create(element::i64, Shape{values.size()}, std::vector<int64_t>(values.begin(), values.end()));
}

template <typename T>
std::string text_of(const std::vector<T>& values) {
    std::ostringstream text;
    text << '(';
    for (size_t i = 0; i < values.size(); ++i)
        text << (i ? ", " : "") << values[i];
    text << ')';
    return text.str();
}

size_t rank_of(const Output<Node>& value, const std::string& what) {
    const auto rank = value.get_partial_shape().rank();
    OPENVINO_ASSERT(rank.is_static(), "preprocessing step '", what, "' needs a tensor of known rank");
    return static_cast<size_t>(rank.get_length());
}

// One number, or one for each channel at its axis.
std::shared_ptr<Constant> per_channel(const Flow& flow, const std::vector<float>& values, const std::string& what) {
    const auto& value = flow.values[0];
    const auto type = value.get_element_type();
    OPENVINO_ASSERT(type.is_real(), "preprocessing step '", what, "' needs a floating type, the data is of type ", type,
                    "; put convert_element_type(ov::element::f32) in front of it");
    OPENVINO_ASSERT(!values.empty(), "preprocessing step '", what, "' needs at least one value");
    if (values.size() == 1) return Constant::create(type, Shape{}, values);
    const auto axis = axis_of(flow, "C", what);
    Shape shape(rank_of(value, what), 1);
    shape[axis] = values.size();
    const auto& channels = value.get_partial_shape()[axis];
    OPENVINO_ASSERT(channels.compatible(Dimension(static_cast<int64_t>(values.size()))), "preprocessing step '", what,
                    "' has ", values.size(), " values for ", channels, " channels (layout ", flow.layout.to_string(),
                    ", shape ", value.get_partial_shape(), ")");
    return Constant::create(type, shape, values);
}

op::util::InterpolateBase::InterpolateMode mode_of(ResizeAlgorithm algorithm) {
    using Mode = op::util::InterpolateBase::InterpolateMode;
    switch (algorithm) {
        case ResizeAlgorithm::RESIZE_LINEAR:
            return Mode::LINEAR;
        case ResizeAlgorithm::RESIZE_CUBIC:
            return Mode::CUBIC;
        case ResizeAlgorithm::RESIZE_NEAREST:
            return Mode::NEAREST;
        case ResizeAlgorithm::RESIZE_BILINEAR_PILLOW:
            return Mode::BILINEAR_PILLOW;
        case ResizeAlgorithm::RESIZE_BICUBIC_PILLOW:
            return Mode::BICUBIC_PILLOW;
    }
    OPENVINO_THROW("unknown resize algorithm ", static_cast<int>(algorithm));
}

std::pair<size_t, size_t> size_of(const PortDescription& target) {
    OPENVINO_ASSERT(layout::has_height(target.layout) && layout::has_width(target.layout),
                    "resize without a size takes height and width of input '", target.name,
                    "', whose layout has none (", target.layout.to_string(),
                    "); set it with model().set_layout(\"NCHW\") or give the size");
    const auto rank = target.shape.rank();
    const auto length = [&](int64_t axis) {
        if (axis < 0) axis += rank.get_length();
        const auto& found = target.shape[static_cast<size_t>(axis)];
        OPENVINO_ASSERT(found.is_static(), "resize without a size needs the height and width of input '", target.name,
                        "' to be known, its shape is ", target.shape);
        return static_cast<size_t>(found.get_length());
    };
    return {length(layout::height_idx(target.layout)), length(layout::width_idx(target.layout))};
}

std::shared_ptr<Node> resized(const Output<Node>& value, const std::vector<int64_t>& axes,
                              const std::vector<int64_t>& lengths, ResizeAlgorithm algorithm) {
    using Base = op::util::InterpolateBase;
    const Base::InterpolateAttrs attributes(mode_of(algorithm), Base::ShapeCalcMode::SIZES, {}, {});
    const bool pillow =
        algorithm == ResizeAlgorithm::RESIZE_BILINEAR_PILLOW || algorithm == ResizeAlgorithm::RESIZE_BICUBIC_PILLOW;
    if (pillow) return std::make_shared<op::v11::Interpolate>(value, integers(lengths), integers(axes), attributes);
    const auto scales = Constant::create(element::f32, Shape{2}, {1.0F, 1.0F});
    return std::make_shared<op::v4::Interpolate>(value, integers(lengths), scales, integers(axes), attributes);
}

}  // namespace

Output<Node>& only_value(Flow& flow, const std::string& what) {
    OPENVINO_ASSERT(flow.values.size() == 1, "preprocessing step '", what, "' cannot work on ", flow.values.size(),
                    " planes (", flow.color, "); put convert_color in front of it");
    return flow.values[0];
}

size_t axis_of(const Flow& flow, const std::string& dimension, const std::string& what) {
    OPENVINO_ASSERT(flow.layout.has_name(dimension), "preprocessing step '", what, "' needs the dimension ", dimension,
                    ", which the layout ", flow.layout.to_string(),
                    " has not; set one with tensor().set_layout(\"NHWC\"), say");
    const auto axis = flow.layout.get_index_by_name(dimension);
    return static_cast<size_t>(axis < 0 ? axis + static_cast<int64_t>(rank_of(flow.values[0], what)) : axis);
}

Step convert_type_step(const element::Type& type) {
    const auto text = "convert element type" + (type.is_dynamic() ? std::string() : " to " + type.get_type_name());
    return {text,
            [type](Flow& flow, const PortDescription& target) {
                const auto wanted = type.is_dynamic() ? target.type : type;
                for (auto& value : flow.values)
                    if (value.get_element_type() != wanted) value = std::make_shared<op::v0::Convert>(value, wanted);
            },
            {}};
}

Step convert_layout_step(const Layout& layout) {
    const auto text = "convert layout" + (layout.empty() ? std::string() : " to " + layout.to_string());
    return {text,
            [layout, text](Flow& flow, const PortDescription& target) {
                auto& value = only_value(flow, text);
                const auto& wanted = layout.empty() ? target.layout : layout;
                const auto order = layout::find_permutation(flow.layout, value.get_partial_shape(), wanted);
                if (!order.empty()) value = std::make_shared<op::v1::Transpose>(value, integers(order));
                if (!wanted.empty()) flow.layout = wanted;
            },
            {}};
}

Step transpose_step(const std::vector<uint64_t>& order) {
    const auto text = "convert layout by axes " + text_of(order);
    return {text,
            [order, text](Flow& flow, const PortDescription&) {
                auto& value = only_value(flow, text);
                OPENVINO_ASSERT(rank_of(value, text) == order.size(), "preprocessing step '", text,
                                "' does not fit data of shape ", value.get_partial_shape());
                flow.layout = layout::apply_permutation(flow.layout, order);
                value = std::make_shared<op::v1::Transpose>(value, integers(order));
            },
            order};
}

Step mean_step(const std::vector<float>& values) {
    const auto text = "mean " + text_of(values);
    return {text,
            [values, text](Flow& flow, const PortDescription&) {
                auto& value = only_value(flow, text);
                value = std::make_shared<op::v1::Subtract>(value, per_channel(flow, values, text));
            },
            {}};
}

Step scale_step(const std::vector<float>& values) {
    const auto text = "scale " + text_of(values);
    return {text,
            [values, text](Flow& flow, const PortDescription&) {
                auto& value = only_value(flow, text);
                value = std::make_shared<op::v1::Divide>(value, per_channel(flow, values, text));
            },
            {}};
}

Step resize_step(ResizeAlgorithm algorithm, std::optional<std::pair<size_t, size_t>> size) {
    const auto text = "resize" + (size ? " to " + text_of(std::vector<size_t>{size->first, size->second}) : "");
    return {text,
            [algorithm, size, text](Flow& flow, const PortDescription& target) {
                auto& value = only_value(flow, text);
                const auto [height, width] = size ? *size : size_of(target);
                const std::vector<int64_t> axes{static_cast<int64_t>(axis_of(flow, "H", text)),
                                                static_cast<int64_t>(axis_of(flow, "W", text))};
                value = resized(value, axes, {static_cast<int64_t>(height), static_cast<int64_t>(width)}, algorithm);
            },
            {}};
}

Step pad_step(const std::vector<int>& begin, const std::vector<int>& end, const std::vector<float>& values,
              PaddingMode mode) {
    const auto text = "pad " + text_of(begin) + ", " + text_of(end);
    OPENVINO_ASSERT(values.size() == 1, "preprocessing step '", text, "' takes one value for all elements, found ",
                    values.size());
    return {text,
            [=](Flow& flow, const PortDescription&) {
                constexpr op::PadMode modes[] = {op::PadMode::CONSTANT, op::PadMode::EDGE, op::PadMode::REFLECT,
                                                 op::PadMode::SYMMETRIC};
                auto& value = only_value(flow, text);
                const auto constant = Constant::create(value.get_element_type(), Shape{}, values);
                value = std::make_shared<op::v1::Pad>(value, integers(begin), integers(end), constant,
                                                      modes[static_cast<size_t>(mode)]);
            },
            {}};
}

Step crop_step(const std::vector<int>& begin, const std::vector<int>& end) {
    const auto text = "crop " + text_of(begin) + ", " + text_of(end);
    return {text,
            [=](Flow& flow, const PortDescription&) {
                auto& value = only_value(flow, text);
                const auto steps = integers(std::vector<int64_t>(begin.size(), 1));
                value = std::make_shared<op::v8::Slice>(value, integers(begin), integers(end), steps);
            },
            {}};
}

Step clamp_step(double least, double most) {
    const auto text = "clamp " + text_of(std::vector<double>{least, most});
    return {text,
            [=](Flow& flow, const PortDescription&) {
                auto& value = only_value(flow, text);
                value = std::make_shared<op::v0::Clamp>(value, least, most);
            },
            {}};
}

Step custom_step(const std::function<Output<Node>(const Output<Node>&)>& make) {
    return {"custom",
            [make](Flow& flow, const PortDescription& target) {
                OPENVINO_ASSERT(make, "the custom step of '", target.name, "' is an empty function");
                auto& value = only_value(flow, "custom");
                const auto made = make(value);
                OPENVINO_ASSERT(made, "the custom step of '", target.name, "' returned no value");
                value = made;
            },
            {}};
}

Step reverse_channels_step() {
    return {"reverse channels",
            [](Flow& flow, const PortDescription&) {
                auto& value = only_value(flow, "reverse channels");
                const auto axis = axis_of(flow, "C", "reverse channels");
                const auto& channels = value.get_partial_shape()[axis];
                OPENVINO_ASSERT(channels.is_static(), "preprocessing step 'reverse channels' needs to know how many ",
                                "channels there are; the shape is ", value.get_partial_shape());
                std::vector<int64_t> order;
                for (auto i = channels.get_length(); i-- > 0;)
                    order.push_back(i);
                const auto constant_axis = Constant::create(element::i64, Shape{}, {axis});
                value = std::make_shared<op::v8::Gather>(value, integers(order), constant_axis);
                if (flow.color == ColorFormat::RGB) {
                    flow.color = ColorFormat::BGR;
                } else if (flow.color == ColorFormat::BGR) {
                    flow.color = ColorFormat::RGB;
                }
            },
            {}};
}

}  // namespace preprocess
}  // namespace ov
