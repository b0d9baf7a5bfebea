#include "matching.hpp"

#include <algorithm>
#include <cmath>

namespace tenon {
namespace transformations {

ConstantPtr constant_of(const Value& value) {
    return exactly<ov::op::v0::Constant>(value);
}

std::optional<double> uniform_value(const Value& value) {
    const auto constant = constant_of(value);
    if (!constant || ov::shape_size(constant->get_shape()) == 0 || constant->get_element_type() == ov::element::string)
        return std::nullopt;
    const auto first = constant->cast_vector<double>(1).front();
    if (ov::shape_size(constant->get_shape()) == 1) return first;
    const auto all = constant->cast_vector<double>();
    if (!std::all_of(all.begin(), all.end(), [&](double element) { return element == first; })) return std::nullopt;
    return first;
}

bool is_uniform(const Value& value, double expected, double tolerance) {
    const auto found = uniform_value(value);
    return found && std::abs(*found - expected) <= std::abs(expected) * tolerance;
}

std::optional<std::vector<int64_t>> constant_integers(const Value& value) {
    const auto constant = constant_of(value);
    if (!constant || !constant->get_element_type().is_integral_number()) return std::nullopt;
    return constant->cast_vector<int64_t>();
}

bool is_used_once(const Value& value) {
    return value.get_target_inputs().size() == 1;
}

bool is_real(const Value& value) {
    return value.get_element_type().is_real();
}

bool has_only_finite_elements(const ov::op::v0::Constant& constant) {
    const auto all = constant.cast_vector<double>();
    return std::all_of(all.begin(), all.end(), [](double element) { return std::isfinite(element); });
}

ConstantPtr compute(const NodePtr& node) {
    ov::OutputVector values(node->get_output_size());
    if (!node->constant_fold(values, node->input_values()) || values.size() != 1) return nullptr;
    return constant_of(values[0]);
}

ConstantPtr reshaped(const ConstantPtr& constant, const ov::Shape& shape) {
    return std::make_shared<ov::op::v0::Constant>(*constant, shape);
}

ConstantPtr make_integers(const std::vector<int64_t>& values) {
    return ov::op::v0::Constant::create(ov::element::i64, ov::Shape{values.size()}, values);
}

bool broadcasts_into(const ov::Shape& constant, const ov::PartialShape& value) {
    if (value.rank().is_dynamic() || constant.size() > value.size()) return false;
    const size_t offset = value.size() - constant.size();
    for (size_t i = 0; i < constant.size(); ++i) {
        const auto& length = value[offset + i];
        const bool alike = length.is_static() && static_cast<size_t>(length.get_length()) == constant[i];
        if (constant[i] != 1 && !alike) return false;
    }
    return true;
}

std::optional<ConstantSide> split_constant_side(const ov::Node& binary) {
    if (binary.get_input_size() != 2 || binary.get_autob().m_type != ov::op::AutoBroadcastType::NUMPY)
        return std::nullopt;
    const auto left = constant_of(binary.input_value(0)), right = constant_of(binary.input_value(1));
    if (static_cast<bool>(left) == static_cast<bool>(right)) return std::nullopt;
    ConstantSide sides{binary.input_value(left ? 1 : 0), left ? left : right, static_cast<bool>(left)};
    if (!broadcasts_into(sides.constant->get_shape(), sides.value.get_partial_shape())) return std::nullopt;
    return sides;
}

ConstantPtr along_axis(const ConstantPtr& constant, size_t rank, size_t axis, size_t length) {
    const auto& shape = constant->get_shape();
    if (shape.size() > rank) return nullptr;
    const size_t offset = rank - shape.size();
    for (size_t i = 0; i < shape.size(); ++i)
        if (shape[i] != 1 && (offset + i != axis || shape[i] != length)) return nullptr;
    return reshaped(constant, {ov::shape_size(shape)});
}

bool put_in_place(const NodePtr& node, const NodePtr& replacement, const ov::NodeVector& sources) {
    replacement->set_friendly_name(node->get_friendly_name());
    ov::copy_runtime_info(sources, replacement);
    ov::replace_node(node, replacement);
    return true;
}

bool put_values_in_place(const NodePtr& node, const ov::OutputVector& values, const ov::NodeVector& made) {
    for (size_t i = 0; i < values.size(); ++i) {
        const auto source = values[i].get_node_shared_ptr();
        if (std::find(made.begin(), made.end(), source) == made.end()) continue;
        source->set_friendly_name(node->get_friendly_name() + (values.size() > 1 ? "." + std::to_string(i) : ""));
    }
    ov::copy_runtime_info(node, made);
    ov::replace_node(node, values);
    return true;
}

bool bypass(const NodePtr& node, const Value& value) {
    return ov::replace_output_update_name(node->output(0), value);
}

}  // namespace transformations
}  // namespace tenon
