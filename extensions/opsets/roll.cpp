#include "openvino/op/roll.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v7 {

using namespace tenon::opsets;

namespace {

// How far the elements move forward along every axis, in [0, length).
std::vector<size_t> read_shifts(const Node* node, const TensorVector& inputs) {
    const Shape& shape = inputs[0].get_shape();
    const auto shifts = integer_values(inputs[1]);
    const auto axes = normalize_axes(node, integer_values(inputs[2]), shape.size());
    NODE_VALIDATION_CHECK(node, shifts.size() == axes.size() || shifts.size() == 1, "found ", shifts.size(),
                          " shifts for ", axes.size(), " axes, expected as many or one");
    std::vector<size_t> totals(shape.size(), 0);
    for (size_t i = 0; i < axes.size(); ++i) {
        const auto length = static_cast<int64_t>(shape[axes[i]]);
        if (length == 0) continue;
        const int64_t shift = shifts[shifts.size() == 1 ? 0 : i] % length;
        size_t& total = totals[axes[i]];
        total = (total + static_cast<size_t>(shift < 0 ? shift + length : shift)) % shape[axes[i]];
    }
    return totals;
}

}  // namespace

Roll::Roll(const Output<Node>& data, const Output<Node>& shift, const Output<Node>& axes) : Op({data, shift, axes}) {
    constructor_validate_and_infer_types();
}

bool Roll::visit_attributes(AttributeVisitor&) {
    return true;
}

void Roll::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    check_integer_input(this, 1, "shift");
    check_integer_input(this, 2, "axes");
    check_input_rank(this, 1, "shift", 0, 1);
    check_input_rank(this, 2, "axes", 0, 1);
    const auto shifts = known_element_count(this, 1), count = known_element_count(this, 2);
    NODE_VALIDATION_CHECK(this, !shifts || !count || *shifts == *count || *shifts == 1, "found ", shifts.value_or(0),
                          " shifts for ", count.value_or(0), " axes, expected as many or one");
    const auto& data = get_input_partial_shape(0);
    if (const auto axes = known_integers(this, 2); axes && data.rank().is_static())
        normalize_axes(this, *axes, data.size());
    set_output_type(0, get_input_element_type(0), data);
}

std::shared_ptr<Node> Roll::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Roll>(inputs[0], inputs[1], inputs[2]);
}

bool Roll::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    const auto shifts = read_shifts(this, inputs);
    outputs[0].set_shape(shape);
    if (shape.empty() || shape_size(shape) == 0) {
        copy_all(inputs[0], outputs[0]);
        return true;
    }
    const size_t last = shape.size() - 1, row = shape[last], shift = shifts[last];
    const ElementCopy copy(inputs[0].get_element_type());
    std::vector<size_t> position(last, 0);
    for (size_t from = 0; from < inputs[0].get_size(); from += row) {
        size_t to = 0;
        for (size_t axis = 0; axis < last; ++axis)
            to = to * shape[axis] + (position[axis] + shifts[axis]) % shape[axis];
        to *= row;
        copy(inputs[0].data(), from, outputs[0].data(), to + shift, row - shift);
        copy(inputs[0].data(), from + row - shift, outputs[0].data(), to, shift);
        for (size_t axis = last; axis-- > 0;) {
            if (++position[axis] < shape[axis]) break;
            position[axis] = 0;
        }
    }
    return true;
}

bool Roll::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool Roll::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Roll::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Roll::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v7
}  // namespace op
}  // namespace ov
