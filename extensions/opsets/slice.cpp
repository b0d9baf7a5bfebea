#include "openvino/op/slice.hpp"

#include <numeric>
#include <optional>

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "openvino/op/constant.hpp"
#include "slice_range.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v8 {

using namespace tenon::opsets;

namespace {

std::vector<int64_t> first_axes(size_t count) {
    std::vector<int64_t> axes(count);
    std::iota(axes.begin(), axes.end(), int64_t{0});
    return axes;
}

std::vector<size_t> checked_axes(const Node* node, const std::vector<int64_t>& axes, size_t rank) {
    auto normalized = normalize_axes(node, axes, rank);
    NODE_VALIDATION_CHECK(node, AxisSet(normalized).size() == normalized.size(),
                          "expected every axis once, found one twice");
    return normalized;
}

void check_inputs(const Node* node) {
    static constexpr const char* names[] = {"data", "start", "stop", "step", "axes"};
    const size_t inputs = node->get_input_size();
    NODE_VALIDATION_CHECK(node, inputs == 4 || inputs == 5, "expected 4 or 5 inputs, found ", inputs);
    PartialShape common = PartialShape::dynamic();
    for (size_t i = 1; i < inputs; ++i) {
        check_integer_input(node, i, names[i]);
        check_input_rank(node, i, names[i], 1);
        NODE_VALIDATION_CHECK(node, PartialShape::merge_into(common, node->get_input_partial_shape(i)), names[i],
                              " has shape ", node->get_input_partial_shape(i),
                              ", expected that of start: ", node->get_input_partial_shape(1));
    }
}

PartialShape infer(const Node* node, const PartialShape& data) {
    if (data.rank().is_dynamic()) return data;
    PartialShape output = data;
    const auto begins = known_ranges(node, 1), ends = known_ranges(node, 2);
    const auto steps = known_integers(node, 3);
    std::optional<std::vector<int64_t>> axes;
    if (node->get_input_size() == 5)
        axes = known_integers(node, 4);
    else if (const auto count = known_element_count(node, 1))
        axes = first_axes(*count);
    if (!axes) {
        for (auto& dimension : output)
            dimension = any_slice_of(dimension);
        return output;
    }
    const auto chosen = checked_axes(node, *axes, data.size());
    constexpr IntegerRange anything{std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max()};
    for (size_t i = 0; i < chosen.size(); ++i) {
        Dimension& dimension = output[static_cast<std::ptrdiff_t>(chosen[i])];
        if (!steps || i >= steps->size()) {
            dimension = any_slice_of(dimension);
            continue;
        }
        NODE_VALIDATION_CHECK(node, (*steps)[i] != 0, "step ", i, " is 0, expected another number");
        const auto& begin = begins && i < begins->size() ? (*begins)[i] : anything;
        const auto& end = ends && i < ends->size() ? (*ends)[i] : anything;
        dimension = slice_dimension(dimension, begin, end, (*steps)[i]);
    }
    return output;
}

}  // namespace

Slice::Slice(const Output<Node>& data, const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step)
    : Op({data, start, stop, step}) {
    constructor_validate_and_infer_types();
}

Slice::Slice(const Output<Node>& data, const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step,
             const Output<Node>& axes)
    : Op({data, start, stop, step, axes}) {
    constructor_validate_and_infer_types();
}

bool Slice::visit_attributes(AttributeVisitor&) {
    return true;
}

void Slice::validate_and_infer_types() {
    check_inputs(this);
    const auto& data = get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(this, data.rank().is_dynamic() || data.size() > 0, "expected data with axes, found a scalar");
    set_output_type(0, get_input_element_type(0), infer(this, data));
}

std::shared_ptr<Node> Slice::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 4) return std::make_shared<Slice>(inputs[0], inputs[1], inputs[2], inputs[3]);
    check_new_args_count(this, inputs, 5);
    return std::make_shared<Slice>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]);
}

bool Slice::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto begins = integer_values(inputs[1]), ends = integer_values(inputs[2]), steps = integer_values(inputs[3]);
    const auto axes = inputs.size() > 4 ? integer_values(inputs[4]) : first_axes(begins.size());
    NODE_VALIDATION_CHECK(this,
                          begins.size() == axes.size() && ends.size() == axes.size() && steps.size() == axes.size(),
                          "start, stop, step and axes have different lengths");
    Shape shape = inputs[0].get_shape();
    StridedView source = dense_view(shape);
    const auto chosen = checked_axes(this, axes, shape.size());
    for (size_t i = 0; i < chosen.size(); ++i) {
        const size_t axis = chosen[i];
        NODE_VALIDATION_CHECK(this, steps[i] != 0, "step ", i, " is 0, expected another number");
        const auto range = resolve_slice(begins[i], ends[i], steps[i], static_cast<int64_t>(shape[axis]));
        shape[axis] = range.count;
        source.first += range.first * source.steps[axis];
        source.steps[axis] = range.count > 1 ? source.steps[axis] * steps[i] : 0;
    }
    outputs[0].set_shape(shape);
    copy_strided(inputs[0], source, outputs[0], dense_view(shape), shape);
    return true;
}

bool Slice::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool Slice::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Slice::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Slice::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

std::shared_ptr<v0::Constant> Slice::get_default_const_axes(const Output<Node>& start) const {
    const auto& shape = start.get_partial_shape();
    if (shape.is_dynamic()) return nullptr;
    const size_t count = shape_size(shape.to_shape());
    const auto& type = start.get_element_type();
    return std::make_shared<v0::Constant>(type.is_integral_number() ? type : element::i64, Shape{count},
                                          first_axes(count));
}

}  // namespace v8
}  // namespace op
}  // namespace ov
