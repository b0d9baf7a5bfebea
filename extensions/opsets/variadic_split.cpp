#include "openvino/op/variadic_split.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

// The lengths with the one -1 replaced by what the others leave of the axis.
std::vector<Dimension> part_lengths(const Node* node, const Dimension& axis_length,
                                    const std::vector<IntegerRange>& given) {
    std::vector<Dimension> lengths;
    Dimension sum = 0;
    size_t rest = given.size();
    bool maybe_rest = false;
    for (size_t i = 0; i < given.size(); ++i) {
        if (given[i].is_exact() && given[i].lower == -1) {
            NODE_VALIDATION_CHECK(node, rest == given.size(), "expected one -1 in the split lengths, found more");
            rest = i;
            lengths.emplace_back();
            continue;
        }
        NODE_VALIDATION_CHECK(node, given[i].upper >= -1, "split length ", i, " is ", given[i].upper,
                              ", expected a length or -1");
        maybe_rest = maybe_rest || given[i].lower < 0;
        lengths.push_back(given[i].lower < 0 ? Dimension() : given[i].as_dimension());
        sum += lengths.back();
    }
    if (rest < given.size()) {
        if (axis_length.is_static() && sum.is_static())
            NODE_VALIDATION_CHECK(node, sum.get_length() <= axis_length.get_length(), "the split lengths take ", sum,
                                  " elements, the axis has ", axis_length);
        lengths[rest] = maybe_rest ? Dimension(0, axis_length.get_max_length()) : axis_length - sum;
    } else {
        NODE_VALIDATION_CHECK(node, maybe_rest || sum.compatible(axis_length), "the split lengths take ", sum,
                              " elements, the axis has ", axis_length);
    }
    return lengths;
}

}  // namespace

VariadicSplit::VariadicSplit(const Output<Node>& data, const Output<Node>& axis, const Output<Node>& split_lengths)
    : Op({data, axis, split_lengths}) {
    constructor_validate_and_infer_types();
}

bool VariadicSplit::visit_attributes(AttributeVisitor&) {
    return true;
}

void VariadicSplit::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    check_integer_input(this, 1, "axis");
    check_integer_input(this, 2, "split lengths");
    check_input_rank(this, 1, "axis", 0, 1);
    check_input_rank(this, 2, "split lengths", 1);
    const auto& data = get_input_partial_shape(0);
    const auto& type = get_input_element_type(0);
    const auto axis = known_integers(this, 1);
    const auto given = known_ranges(this, 2);
    const auto count = known_element_count(this, 2);
    if (given || count) set_output_size(given ? given->size() : *count);
    PartialShape part = PartialShape::dynamic(data.rank());
    if (!axis || data.rank().is_dynamic()) {
        for (size_t i = 0; i < get_output_size(); ++i)
            set_output_type(i, type, part);
        return;
    }
    NODE_VALIDATION_CHECK(this, axis->size() == 1, "expected 1 axis, found ", axis->size());
    const auto along = static_cast<std::ptrdiff_t>(normalize_axis(this, (*axis)[0], data.size()));
    std::vector<Dimension> lengths(get_output_size(), Dimension(0, data[along].get_max_length()));
    if (given) lengths = part_lengths(this, data[along], *given);
    part = data;
    for (size_t i = 0; i < lengths.size(); ++i) {
        part[along] = lengths[i];
        set_output_type(i, type, part);
    }
}

std::shared_ptr<Node> VariadicSplit::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<VariadicSplit>(inputs[0], inputs[1], inputs[2]);
}

bool VariadicSplit::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    Shape part = inputs[0].get_shape();
    const size_t axis = normalize_axis(this, integer_values(inputs[1]).at(0), part.size());
    const auto lengths = part_lengths(this, part[axis], as_ranges(integer_values(inputs[2])));
    NODE_VALIDATION_CHECK(this, lengths.size() == outputs.size(), "found ", lengths.size(),
                          " split lengths, expected one per output: ", outputs.size());
    StridedView source = dense_view(part);
    for (size_t i = 0; i < outputs.size(); ++i) {
        part[axis] = static_cast<size_t>(lengths[i].get_length());
        outputs[i].set_shape(part);
        copy_strided(inputs[0], source, outputs[i], dense_view(part), part);
        source.first += source.steps[axis] * lengths[i].get_length();
    }
    return true;
}

bool VariadicSplit::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool VariadicSplit::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool VariadicSplit::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool VariadicSplit::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
