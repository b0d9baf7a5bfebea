#include "elementwise/operands.hpp"

#include <algorithm>

#include "openvino/op/constant.hpp"

namespace tenon {
namespace cpu {
namespace {

// A constant of the value's own size is better brought into the layout once by the engine, which shares it.
bool is_absorbed(const NodeDescription& description, size_t index, const ov::Shape& value) {
    const auto& operand = description.inputs[index];
    return operand.constant && operand.constant.get_shape() != value;
}

bool is_scalar(const ov::PartialShape& shape) {
    return ov::shape_size(shape.to_shape()) == 1;
}

}  // namespace

bool is_real(const ov::element::Type& type) {
    return type == ov::element::f32 || type == ov::element::f16 || type == ov::element::bf16;
}

bool is_real_and_static(const NodeDescription& description) {
    const auto fits = [](const ValueDescription& value) { return is_real(value.type) && value.shape.is_static(); };
    return std::all_of(description.inputs.begin(), description.inputs.end(), fits) &&
           std::all_of(description.outputs.begin(), description.outputs.end(), fits);
}

std::vector<float> constant_floats(const ov::Tensor& constant) {
    return ov::op::v0::Constant(constant).cast_vector<float>();
}

ov::Shape operand_shape(const NodeDescription& description, const TailStep& step, const ov::Shape& value) {
    auto shape = description.input_shape(step.operand);
    const bool counts_channels =
        step.name == "prelu" && !step.value_is_right && shape.size() == 1 && value.size() >= 2 && shape[0] == value[1];
    if (counts_channels) shape.resize(value.size() - 1, 1);
    return shape;
}

bool broadcasts_to(const ov::PartialShape& operand, const ov::PartialShape& value) {
    if (operand.is_dynamic() || value.is_dynamic()) return false;
    const auto own = operand.to_shape(), whole = value.to_shape();
    if (own.size() > whole.size()) return false;
    const size_t ones = whole.size() - own.size();
    for (size_t i = 0; i < own.size(); ++i)
        if (own[i] != 1 && own[i] != whole[ones + i]) return false;
    return true;
}

bool can_read_operand(const NodeDescription& description, const TailStep& step, const ov::PartialShape& value) {
    if (step.kind != TailStep::Kind::binary) return true;
    if (step.operand >= description.inputs.size()) return false;
    const auto& operand = description.inputs[step.operand];
    if (operand.shape.is_dynamic() || value.is_dynamic()) return false;
    return is_real(operand.type) && broadcasts_to(operand_shape(description, step, value.to_shape()), value);
}

PortOffer operand_offer(const NodeDescription& description, size_t index, const ov::Shape& value,
                        const MemoryLayout& layout) {
    const auto& shape = description.inputs[index].shape;
    const auto rank = static_cast<size_t>(shape.rank().get_length());
    if (is_absorbed(description, index, value)) return {description.inputs[index].type, LayoutRule::absorbed()};
    if (is_scalar(shape) || rank != value.size()) return {ov::element::f32, LayoutRule::planar(rank)};
    return {ov::element::f32, LayoutRule::exact(layout)};
}

bool is_planar_operand(const NodeDescription& description, size_t index, const ov::Shape& value) {
    const auto& shape = description.inputs[index].shape;
    return !is_absorbed(description, index, value) && !is_scalar(shape) &&
           static_cast<size_t>(shape.rank().get_length()) != value.size();
}

OperandForm OperandReader::form(size_t index) {
    const auto& input = m_description.inputs[index];
    OperandForm form{index, input.shape.to_shape(), m_choice.inputs[index].layout, nullptr};
    if (m_choice.configuration.inputs[index].layout.kind() == LayoutRule::Kind::absorbed) {
        m_constants.push_back(std::make_unique<std::vector<float>>(constant_floats(input.constant)));
        form.constant = m_constants.back()->data();
    }
    return form;
}

std::vector<ProgramStep> OperandReader::steps(const Tail& tail, const ov::Shape& value, size_t first) {
    std::vector<ProgramStep> steps;
    for (size_t i = first; i < tail.size(); ++i) {
        steps.push_back({tail[i], {}});
        if (tail[i].kind != TailStep::Kind::binary) continue;
        steps.back().operand = form(tail[i].operand);
        steps.back().operand.shape = operand_shape(m_description, tail[i], value);
    }
    return steps;
}

}  // namespace cpu
}  // namespace tenon
