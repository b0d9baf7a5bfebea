#include "user_tensors.hpp"

#include "openvino/core/layout_permutation.hpp"

namespace ov {
namespace preprocess {
namespace {

/// Height as a multiple of half the image's, width as a fraction, and channels of a plane.
struct PlaneForm {
    int64_t half_heights, width_divisor, channels;
};

std::vector<PlaneForm> planes_of(ColorFormat format) {
    switch (format) {
        case ColorFormat::NV12_SINGLE_PLANE:
        case ColorFormat::I420_SINGLE_PLANE:
            return {{3, 1, 1}};
        case ColorFormat::NV12_TWO_PLANES:
            return {{2, 1, 1}, {1, 2, 2}};
        case ColorFormat::I420_THREE_PLANES:
            return {{2, 1, 1}, {1, 2, 1}, {1, 2, 1}};
        default:
            return {};
    }
}

Dimension& dimension_of(PartialShape& shape, const Layout& layout, const std::string& name, const std::string& input) {
    OPENVINO_ASSERT(layout.has_name(name) && shape.rank().is_static(), "the tensor of input '", input,
                    "' has no dimension ", name, " (layout ", layout.to_string(), ", shape ", shape,
                    "); set one with tensor().set_layout(\"NHWC\"), say");
    auto axis = layout.get_index_by_name(name);
    if (axis < 0) axis += shape.rank().get_length();
    return shape[static_cast<size_t>(axis)];
}

PartialShape permuted(const PartialShape& shape, const std::vector<int64_t>& order) {
    if (order.empty()) return shape;
    std::vector<Dimension> moved;
    for (const auto axis : order)
        moved.push_back(shape[static_cast<size_t>(axis)]);
    return PartialShape(moved);
}

// From the model's side to the front of the steps that move axes.
PartialShape before_steps(PartialShape shape, const std::vector<Step>& steps) {
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->order.empty() || shape.rank().is_dynamic() || shape.size() != step->order.size()) continue;
        auto moved = shape;
        for (size_t i = 0; i < shape.size(); ++i)
            moved[step->order[i]] = shape[i];
        shape = moved;
    }
    return shape;
}

bool moves_axes(const std::vector<Step>& steps) {
    for (const auto& step : steps)
        if (!step.order.empty()) return true;
    return false;
}

Layout layout_of(const InputTensorState& tensor, const std::vector<Step>& steps, const PortDescription& model) {
    if (tensor.layout) return *tensor.layout;
    const bool rearranged =
        !planes_of(tensor.color).empty() || tensor.color == ColorFormat::RGBX || tensor.color == ColorFormat::BGRX;
    if (rearranged) return Layout("NHWC");
    if (!moves_axes(steps)) return model.layout;
    // The layout that the steps turn into the model's.
    auto layout = model.layout;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->order.empty() || layout.empty()) continue;
        std::vector<uint64_t> inverse(step->order.size());
        for (size_t i = 0; i < inverse.size(); ++i)
            inverse.at(step->order[i]) = i;
        layout = layout::apply_permutation(layout, inverse);
    }
    return layout;
}

Dimension divided(const Dimension& length, int64_t divisor, const std::string& input) {
    if (length.is_dynamic()) return Dimension::dynamic();
    OPENVINO_ASSERT(length.get_length() % divisor == 0, "the planes of input '", input,
                    "' have colours at half the resolution, so height and width have to be even, found ", length);
    return length.get_length() / divisor;
}

std::vector<PortDescription> describe_planes(const InputTensorState& tensor, const PortDescription& whole) {
    OPENVINO_ASSERT(whole.layout == Layout("NHWC"), "tensors of colour format ", tensor.color,
                    " have the layout NHWC; input '", whole.name, "' has ", whole.layout.to_string());
    const auto forms = planes_of(tensor.color);
    std::vector<PortDescription> planes;
    for (size_t i = 0; i < forms.size(); ++i) {
        auto plane = whole;
        const auto half = divided(whole.shape[1], 2, whole.name);
        plane.shape[1] = half.is_dynamic() ? half : Dimension(half.get_length() * forms[i].half_heights);
        plane.shape[2] = divided(whole.shape[2], forms[i].width_divisor, whole.name);
        plane.shape[3] = forms[i].channels;
        if (forms.size() > 1)
            plane.name = "/" + (tensor.plane_names.empty() ? std::to_string(i) : tensor.plane_names[i]);
        planes.push_back(plane);
    }
    return planes;
}

}  // namespace

std::vector<PortDescription> describe_user_tensors(const InputTensorState& tensor, const std::vector<Step>& steps,
                                                   const PortDescription& model) {
    using Spatial = InputTensorState::Spatial;
    PortDescription user{model.name, tensor.type.value_or(model.type), model.shape, layout_of(tensor, steps, model)};
    const bool has_planes = !planes_of(tensor.color).empty();
    if (tensor.shape) {
        OPENVINO_ASSERT(!has_planes, "set_shape of input '", model.name, "' cannot say the shapes of planes of ",
                        tensor.color, "; use set_spatial_static_shape");
        user.shape = *tensor.shape;
        return {user};
    }
    const bool both_layouts = !user.layout.empty() && !model.layout.empty();
    if (both_layouts && model.shape.rank().is_static()) {
        // Found from the model's side: what becomes of the user's layout is the model's.
        user.shape = permuted(model.shape, layout::find_permutation(model.layout, model.shape, user.layout));
    } else {
        user.shape = before_steps(model.shape, steps);
    }
    if (tensor.spatial != Spatial::as_model) {
        const bool open = tensor.spatial == Spatial::open;
        dimension_of(user.shape, user.layout, "H", model.name) =
            open ? Dimension::dynamic() : Dimension(static_cast<int64_t>(tensor.height));
        dimension_of(user.shape, user.layout, "W", model.name) =
            open ? Dimension::dynamic() : Dimension(static_cast<int64_t>(tensor.width));
    }
    if (has_planes) return describe_planes(tensor, user);
    if (tensor.color == ColorFormat::RGBX || tensor.color == ColorFormat::BGRX)
        dimension_of(user.shape, user.layout, "C", model.name) = 4;
    if (tensor.color == ColorFormat::GRAY) dimension_of(user.shape, user.layout, "C", model.name) = 1;
    const bool three = tensor.color == ColorFormat::RGB || tensor.color == ColorFormat::BGR;
    if (three && user.layout.has_name("C")) dimension_of(user.shape, user.layout, "C", model.name) = 3;
    return {user};
}

}  // namespace preprocess
}  // namespace ov
