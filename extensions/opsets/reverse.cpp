#include "openvino/op/reverse.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "openvino/op/constant.hpp"
#include "strided_copy.hpp"

namespace ov {

template <>
EnumNames<op::v1::Reverse::Mode>& EnumNames<op::v1::Reverse::Mode>::get() {
    using Mode = op::v1::Reverse::Mode;
    static auto names = EnumNames<Mode>("op::v1::Reverse::Mode", {{"index", Mode::INDEX}, {"mask", Mode::MASK}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::v1::Reverse::Mode& value) {
    return stream << as_string(value);
}

namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

std::vector<bool> reversed_axes(const Reverse* node, const std::vector<int64_t>& given, size_t rank) {
    std::vector<bool> reversed(rank, false);
    if (node->get_mode() == Reverse::Mode::MASK) {
        NODE_VALIDATION_CHECK(node, given.size() == rank, "the mask has ", given.size(),
                              " elements, expected one per axis, ", rank);
        for (size_t axis = 0; axis < rank; ++axis)
            reversed[axis] = given[axis] != 0;
    } else {
        for (const size_t axis : normalize_axes(node, given, rank, "reversed_axes"))
            reversed[axis] = true;
    }
    return reversed;
}

}  // namespace

Reverse::Reverse(const Output<Node>& data, const Output<Node>& reversed_axes, const std::string& mode)
    : Reverse(data, reversed_axes, as_enum<Mode>(mode)) {}

Reverse::Reverse(const Output<Node>& data, const Output<Node>& reversed_axes, Mode mode)
    : Op({data, reversed_axes}), m_mode(mode) {
    constructor_validate_and_infer_types();
}

bool Reverse::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("mode", m_mode);
    return true;
}

void Reverse::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    const auto& type = get_input_element_type(1);
    if (m_mode == Mode::MASK)
        NODE_VALIDATION_CHECK(this, type.is_dynamic() || type == element::boolean, "expected a boolean mask, found ",
                              type);
    else
        check_integer_input(this, 1, "reversed_axes");
    check_input_rank(this, 1, "reversed_axes", 1);
    const auto& data = get_input_partial_shape(0);
    const auto axes = known_integers(this, 1);
    if (m_mode == Mode::INDEX && axes && data.rank().is_static()) reversed_axes(this, *axes, data.size());
    set_output_type(0, get_input_element_type(0), data);
}

std::shared_ptr<Node> Reverse::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Reverse>(inputs[0], inputs[1], m_mode);
}

bool Reverse::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    const auto reversed = reversed_axes(this, v0::Constant(inputs[1]).cast_vector<int64_t>(), shape.size());
    outputs[0].set_shape(shape);
    StridedView source = dense_view(shape);
    for (size_t axis = 0; axis < shape.size(); ++axis) {
        if (!reversed[axis] || shape[axis] == 0) continue;
        source.first += source.steps[axis] * (static_cast<int64_t>(shape[axis]) - 1);
        source.steps[axis] = -source.steps[axis];
    }
    copy_strided(inputs[0], source, outputs[0], dense_view(shape), shape);
    return true;
}

bool Reverse::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
