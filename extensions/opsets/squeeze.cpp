#include "openvino/op/squeeze.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

// What becomes of an axis that is to be removed. One of unknown length counts as removable unless it may be skipped.
enum class Fate { removed, kept, unknown };

Fate fate_of(const Dimension& dimension, bool may_skip) {
    if (dimension == Dimension(1)) return Fate::removed;
    if (!dimension.compatible(1)) return Fate::kept;
    return may_skip ? Fate::unknown : Fate::removed;
}

// Without axes (or with an empty list) all axes of length 1 go.
PartialShape squeeze(const Node* node, const PartialShape& shape, const std::vector<int64_t>& axes, bool may_skip) {
    if (shape.rank().is_dynamic()) return shape;
    std::vector<bool> chosen(shape.size(), axes.empty());
    for (const size_t axis : normalize_axes(node, axes, shape.size()))
        chosen[axis] = true;
    PartialShape squeezed;
    for (size_t axis = 0; axis < shape.size(); ++axis) {
        const Fate fate = chosen[axis] ? fate_of(shape[axis], may_skip || axes.empty()) : Fate::kept;
        if (fate == Fate::unknown) return PartialShape::dynamic();
        if (fate == Fate::kept) squeezed.push_back(shape[axis]);
    }
    return squeezed;
}

PartialShape infer(const Node* node, bool may_skip) {
    const size_t count = node->get_input_size();
    NODE_VALIDATION_CHECK(node, count == 1 || count == 2, "expected 1 or 2 inputs, found ", count);
    if (count == 1) return squeeze(node, node->get_input_partial_shape(0), {}, may_skip);
    check_integer_input(node, 1, "axes");
    check_input_rank(node, 1, "axes", 1, 0);
    const auto axes = known_integers(node, 1);
    return axes ? squeeze(node, node->get_input_partial_shape(0), *axes, may_skip) : PartialShape::dynamic();
}

bool evaluate_squeeze(const Node* node, TensorVector& outputs, const TensorVector& inputs) {
    const auto axes = inputs.size() > 1 ? integer_values(inputs[1]) : std::vector<int64_t>();
    outputs[0].set_shape(squeeze(node, inputs[0].get_shape(), axes, false).to_shape());
    copy_all(inputs[0], outputs[0]);
    return true;
}

}  // namespace

namespace v0 {

Squeeze::Squeeze(const Output<Node>& data) : Op({data}) {
    constructor_validate_and_infer_types();
}

Squeeze::Squeeze(const Output<Node>& data, const Output<Node>& axes) : Op({data, axes}) {
    constructor_validate_and_infer_types();
}

bool Squeeze::visit_attributes(AttributeVisitor&) {
    return true;
}

void Squeeze::validate_and_infer_types() {
    set_output_type(0, get_input_element_type(0), infer(this, false));
}

std::shared_ptr<Node> Squeeze::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 1) return std::make_shared<Squeeze>(inputs[0]);
    check_new_args_count(this, inputs, 2);
    return std::make_shared<Squeeze>(inputs[0], inputs[1]);
}

bool Squeeze::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_squeeze(this, outputs, inputs);
}

bool Squeeze::has_evaluate() const {
    return get_input_element_type(0).is_static();
}
bool Squeeze::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Squeeze::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Squeeze::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v0

namespace v15 {

Squeeze::Squeeze(const Output<Node>& data, bool allow_axis_skip) : Op({data}), m_allow_axis_skip(allow_axis_skip) {
    constructor_validate_and_infer_types();
}

Squeeze::Squeeze(const Output<Node>& data, const Output<Node>& axes, bool allow_axis_skip)
    : Op({data, axes}), m_allow_axis_skip(allow_axis_skip) {
    constructor_validate_and_infer_types();
}

bool Squeeze::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("allow_axis_skip", m_allow_axis_skip);
    return true;
}

void Squeeze::validate_and_infer_types() {
    set_output_type(0, get_input_element_type(0), infer(this, m_allow_axis_skip));
}

std::shared_ptr<Node> Squeeze::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 1) return std::make_shared<Squeeze>(inputs[0], m_allow_axis_skip);
    check_new_args_count(this, inputs, 2);
    return std::make_shared<Squeeze>(inputs[0], inputs[1], m_allow_axis_skip);
}

bool Squeeze::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_squeeze(this, outputs, inputs);
}

bool Squeeze::has_evaluate() const {
    return get_input_element_type(0).is_static();
}
bool Squeeze::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Squeeze::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Squeeze::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v15
}  // namespace op
}  // namespace ov
