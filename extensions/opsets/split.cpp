#include "openvino/op/split.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

Split::Split(const Output<Node>& data, const Output<Node>& axis, size_t num_splits)
    : Op({data, axis}), m_num_splits(num_splits) {
    constructor_validate_and_infer_types();
}

bool Split::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("num_splits", m_num_splits);
    return true;
}

void Split::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    NODE_VALIDATION_CHECK(this, m_num_splits > 0, "num_splits is 0, expected 1 or more");
    check_integer_input(this, 1, "axis");
    check_input_rank(this, 1, "axis", 0, 1);
    const auto& data = get_input_partial_shape(0);
    PartialShape part = PartialShape::dynamic(data.rank());
    const auto axis = known_integers(this, 1);
    if (axis && data.rank().is_static()) {
        NODE_VALIDATION_CHECK(this, axis->size() == 1, "expected 1 axis, found ", axis->size());
        part = data;
        Dimension& length = part[static_cast<std::ptrdiff_t>(normalize_axis(this, (*axis)[0], data.size()))];
        const auto count = static_cast<int64_t>(m_num_splits);
        NODE_VALIDATION_CHECK(this, length.is_dynamic() || length.get_length() % count == 0, "the length of axis ",
                              (*axis)[0], " in ", data, " is not a multiple of num_splits, ", m_num_splits);
        length = length / count;
    }
    set_output_size(m_num_splits);
    for (size_t i = 0; i < m_num_splits; ++i)
        set_output_type(i, get_input_element_type(0), part);
}

std::shared_ptr<Node> Split::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Split>(inputs[0], inputs[1], m_num_splits);
}

bool Split::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    Shape part = inputs[0].get_shape();
    const size_t axis = normalize_axis(this, integer_values(inputs[1]).at(0), part.size());
    NODE_VALIDATION_CHECK(this, part[axis] % m_num_splits == 0, "the length of axis ", axis, " in ", part,
                          " is not a multiple of num_splits, ", m_num_splits);
    StridedView source = dense_view(part);
    part[axis] /= m_num_splits;
    for (auto& output : outputs) {
        output.set_shape(part);
        copy_strided(inputs[0], source, output, dense_view(part), part);
        source.first += source.steps[axis] * static_cast<int64_t>(part[axis]);
    }
    return true;
}

bool Split::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool Split::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Split::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Split::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
