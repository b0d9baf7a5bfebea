#include "openvino/op/shuffle_channels.hpp"

#include "axes.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

ShuffleChannels::ShuffleChannels(const Output<Node>& data, int64_t axis, int64_t group)
    : Op({data}), m_axis(axis), m_group(group) {
    constructor_validate_and_infer_types();
}

bool ShuffleChannels::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    visitor.on_attribute("group", m_group);
    return true;
}

size_t ShuffleChannels::get_zero_based_axis() const {
    const auto& rank = get_input_partial_shape(0).rank();
    if (rank.is_static()) return normalize_axis(this, m_axis, static_cast<size_t>(rank.get_length()));
    NODE_VALIDATION_CHECK(this, m_axis >= 0, "axis is ", m_axis, ", expected 0 or more while the rank is not known");
    return static_cast<size_t>(m_axis);
}

void ShuffleChannels::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 1);
    NODE_VALIDATION_CHECK(this, m_group >= 1, "group is ", m_group, ", expected 1 or more");
    const auto& data = get_input_partial_shape(0);
    if (data.rank().is_static()) {
        const auto& length = data[static_cast<std::ptrdiff_t>(normalize_axis(this, m_axis, data.size()))];
        NODE_VALIDATION_CHECK(this, length.is_dynamic() || length.get_length() % m_group == 0, "the length of axis ",
                              m_axis, " of data of shape ", data, " is no multiple of group, ", m_group);
    }
    set_output_type(0, get_input_element_type(0), data);
}

std::shared_ptr<Node> ShuffleChannels::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ShuffleChannels>(inputs[0], m_axis, m_group);
}

bool ShuffleChannels::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    const AxisSplit split(shape, normalize_axis(this, m_axis, shape.size()));
    const auto groups = static_cast<size_t>(m_group);
    NODE_VALIDATION_CHECK(this, split.size % groups == 0, "the length of axis ", m_axis, " of data of shape ", shape,
                          " is no multiple of group, ", groups);
    outputs[0].set_shape(shape);
    copy_permuted(inputs[0], {split.outer, groups, split.size / groups, split.inner}, {0, 2, 1, 3}, outputs[0]);
    return true;
}

bool ShuffleChannels::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
