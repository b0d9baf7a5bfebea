#include "openvino/op/unsqueeze.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

// An axis that is named twice is inserted once.
PartialShape unsqueeze(const Node* node, const PartialShape& shape, const std::vector<int64_t>& axes) {
    if (shape.rank().is_dynamic()) return shape;
    PartialShape expanded = shape;
    const auto places = normalize_axes(node, axes, shape.size() + axes.size());
    for (const size_t axis : AxisSet(places)) {
        NODE_VALIDATION_CHECK(node, axis <= expanded.size(), "axis ", axis, " is beyond the output's rank");
        expanded.insert(expanded.begin() + static_cast<std::ptrdiff_t>(axis), Dimension(1));
    }
    return expanded;
}

}  // namespace

Unsqueeze::Unsqueeze(const Output<Node>& data, const Output<Node>& axes) : Op({data, axes}) {
    constructor_validate_and_infer_types();
}

bool Unsqueeze::visit_attributes(AttributeVisitor&) {
    return true;
}

void Unsqueeze::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_integer_input(this, 1, "axes");
    check_input_rank(this, 1, "axes", 1, 0);
    const auto axes = known_integers(this, 1);
    set_output_type(0, get_input_element_type(0),
                    axes ? unsqueeze(this, get_input_partial_shape(0), *axes) : PartialShape::dynamic());
}

std::shared_ptr<Node> Unsqueeze::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Unsqueeze>(inputs[0], inputs[1]);
}

bool Unsqueeze::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(unsqueeze(this, inputs[0].get_shape(), integer_values(inputs[1])).to_shape());
    copy_all(inputs[0], outputs[0]);
    return true;
}

bool Unsqueeze::has_evaluate() const {
    return get_input_element_type(0).is_static();
}
bool Unsqueeze::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Unsqueeze::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Unsqueeze::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
