#include "legacy_view.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"

namespace tenon {
namespace {

using ov::op::v0::Constant;
using ov::op::v0::Parameter;

std::shared_ptr<ov::Node> rewritten_constant(const ov::Tensor& tensor) {
    const auto type = legacy_type(tensor.get_element_type());
    const auto own = std::make_shared<Constant>(tensor);
    if (type == tensor.get_element_type()) return own;
    auto values = own->cast_vector<double>();
    // The largest i64 stands for "to the end"; it must not become a small number.
    if (type == ov::element::i32)
        for (auto& value : values)
            value = std::clamp<double>(value, std::numeric_limits<int32_t>::min(), std::numeric_limits<int32_t>::max());
    return std::make_shared<Constant>(type, tensor.get_shape(), values);
}

std::shared_ptr<ov::Node> stand_in(const ov::Output<ov::Node>& source, const ValueDescription& value) {
    const auto* constant = ov::as_type<const Constant>(source.get_node());
    std::shared_ptr<ov::Node> made;
    if (value.constant || constant)
        made = rewritten_constant(value.constant ? value.constant : constant->get_tensor_view());
    else
        made = std::make_shared<Parameter>(legacy_type(value.type), value.shape);
    made->set_friendly_name(source.get_node()->get_friendly_name());
    made->output(0).get_tensor().set_names(source.get_names());
    return made;
}

std::shared_ptr<ov::Node> clone_on_legacy_types(const ov::Node& node, const NodeDescription& description) {
    std::map<ov::Output<ov::Node>, std::shared_ptr<ov::Node>> sources;
    ov::OutputVector inputs;
    for (size_t i = 0; i < node.get_input_size(); ++i) {
        const auto source = node.input_value(i);
        auto& made = sources[source];
        if (!made) made = stand_in(source, description.inputs[i]);
        inputs.push_back(made);
    }
    auto clone = node.copy_with_new_inputs(inputs, {});
    clone->revalidate_and_infer_types();
    clone->set_friendly_name(node.get_friendly_name());
    clone->get_rt_info() = node.get_rt_info();
    return clone;
}

}  // namespace

ov::element::Type legacy_type(const ov::element::Type& type) {
    if (type.is_dynamic()) return type;
    switch (type) {
        case ov::element::Type_t::i64:
        case ov::element::Type_t::u64:
        case ov::element::Type_t::u32:
        case ov::element::Type_t::u16:
        case ov::element::Type_t::i16:
            return ov::element::i32;
        case ov::element::Type_t::f16:
        case ov::element::Type_t::f64:
            return ov::element::f32;
        case ov::element::Type_t::boolean:
        case ov::element::Type_t::u4:
            return ov::element::u8;
        case ov::element::Type_t::i4:
            return ov::element::i8;
        default:
            return type;
    }
}

std::shared_ptr<ov::Node> legacy_view(const NodeDescription& description) {
    const auto& node = *description.node;
    auto own = std::const_pointer_cast<ov::Node>(node.shared_from_this());
    const auto known = std::min(node.get_input_size(), description.inputs.size());
    const bool fits =
        std::all_of(description.inputs.begin(), description.inputs.begin() + static_cast<ptrdiff_t>(known),
                    [](const ValueDescription& value) { return legacy_type(value.type) == value.type; });
    if (fits) return own;
    try {
        return clone_on_legacy_types(node, description);
    } catch (const std::exception&) {
        // An operation that wants its own types gets them: a kernel for it may exist.
        return own;
    }
}

}  // namespace tenon
