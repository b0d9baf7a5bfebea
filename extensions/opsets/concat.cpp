#include "openvino/op/concat.hpp"

#include <numeric>

#include "axes.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

std::vector<size_t> all_inputs(const Node* node) {
    std::vector<size_t> inputs(node->get_input_size());
    std::iota(inputs.begin(), inputs.end(), size_t{0});
    return inputs;
}

}  // namespace

Concat::Concat(const OutputVector& args, int64_t axis) : Op(args), m_axis(axis) {
    constructor_validate_and_infer_types();
}

Concat::Concat(const NodeVector& args, int64_t axis) : Concat(as_output_vector(args), axis) {}

bool Concat::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    return true;
}

void Concat::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() > 0, "expected 1 or more inputs, found none");
    element::Type type = get_input_element_type(0);
    PartialShape joined = PartialShape::dynamic();
    Dimension length = 0;
    for (size_t i = 0; i < get_input_size(); ++i) {
        const auto& found = get_input_element_type(i);
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, found), "input ", i, " has type ", found,
                              ", expected that of the others: ", type, "; insert a Convert");
        auto shape = get_input_partial_shape(i);
        if (shape.rank().is_dynamic()) {
            length += Dimension();
            continue;
        }
        Dimension& along = shape[static_cast<std::ptrdiff_t>(normalize_axis(this, m_axis, shape.size()))];
        length += along;
        along = Dimension();
        NODE_VALIDATION_CHECK(this, PartialShape::merge_into(joined, shape), "input ", i, " has shape ",
                              get_input_partial_shape(i), ", which differs from the other inputs' ", joined,
                              " not only in axis ", m_axis);
    }
    if (joined.rank().is_static())
        joined[static_cast<std::ptrdiff_t>(normalize_axis(this, m_axis, joined.size()))] = length;
    set_output_type(0, type, joined);
}

std::shared_ptr<Node> Concat::clone_with_new_inputs(const OutputVector& inputs) const {
    return std::make_shared<Concat>(inputs, m_axis);
}

bool Concat::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    Shape shape = inputs[0].get_shape();
    const size_t axis = normalize_axis(this, m_axis, shape.size());
    shape[axis] = 0;
    for (const auto& input : inputs) {
        Shape same = input.get_shape();
        NODE_VALIDATION_CHECK(this, same.size() == shape.size(), "inputs have shapes of different rank");
        const size_t length = same[axis];
        same[axis] = shape[axis];
        NODE_VALIDATION_CHECK(this, same == shape, "an input has shape ", input.get_shape(),
                              ", which differs from that of the first one, ", inputs[0].get_shape(),
                              ", not only in axis ", axis);
        shape[axis] += length;
    }
    outputs[0].set_shape(shape);
    StridedView target = dense_view(shape);
    for (const auto& input : inputs) {
        copy_strided(input, dense_view(input.get_shape()), outputs[0], target, input.get_shape());
        target.first += target.steps[axis] * static_cast<int64_t>(input.get_shape()[axis]);
    }
    return true;
}

bool Concat::has_evaluate() const {
    return is_movable(get_output_element_type(0));
}

bool Concat::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs, all_inputs(this));
}
bool Concat::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs, all_inputs(this));
}
bool Concat::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols, all_inputs(this));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
