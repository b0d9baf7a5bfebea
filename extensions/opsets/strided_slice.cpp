#include "openvino/op/strided_slice.hpp"

#include <optional>

#include "integer_values.hpp"
#include "moved_values.hpp"
#include "openvino/op/constant.hpp"
#include "slice_range.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

enum class Part { new_axis, whole, sliced, one };

// What one position of begin, end and strides, or one axis that an ellipsis covers, does.
struct Step {
    Part part;
    size_t axis;
    size_t position;
};

bool is_set(const std::vector<int64_t>& mask, size_t position) {
    return position < mask.size() && mask[position] != 0;
}

std::vector<Step> make_steps(const StridedSlice& node, size_t rank, size_t positions) {
    size_t taken = 0, ellipses = 0;
    for (size_t p = 0; p < positions; ++p) {
        if (is_set(node.get_ellipsis_mask(), p))
            ++ellipses;
        else if (!is_set(node.get_new_axis_mask(), p))
            ++taken;
    }
    NODE_VALIDATION_CHECK(&node, ellipses <= 1, "ellipsis_mask has ", ellipses, " positions, expected at most 1");
    NODE_VALIDATION_CHECK(&node, taken <= rank, "begin and end address ", taken, " axes, the input has ", rank);
    std::vector<Step> steps;
    size_t axis = 0;
    for (size_t p = 0; p < positions; ++p) {
        if (is_set(node.get_ellipsis_mask(), p)) {
            for (size_t k = taken; k < rank; ++k)
                steps.push_back({Part::whole, axis++, p});
        } else if (is_set(node.get_new_axis_mask(), p)) {
            steps.push_back({Part::new_axis, 0, p});
        } else {
            steps.push_back({is_set(node.get_shrink_axis_mask(), p) ? Part::one : Part::sliced, axis++, p});
        }
    }
    while (axis < rank)
        steps.push_back({Part::whole, axis++, 0});
    return steps;
}

size_t checked_positions(const Node* node, const std::optional<size_t>& known, size_t found, const char* what) {
    NODE_VALIDATION_CHECK(node, !known || *known == found, what, " has ", found, " elements, expected ", *known,
                          " as the others");
    return found;
}

std::optional<size_t> count_positions(const StridedSlice& node) {
    static constexpr const char* names[] = {"data", "begin", "end", "strides"};
    std::optional<size_t> positions;
    for (size_t i = 1; i < node.get_input_size(); ++i) {
        check_integer_input(&node, i, names[i]);
        check_input_rank(&node, i, names[i], 1);
        if (const auto count = known_element_count(&node, i))
            positions = checked_positions(&node, positions, *count, names[i]);
    }
    return positions;
}

int64_t begin_of(const StridedSlice& node, size_t position, int64_t given, int64_t stride) {
    return is_set(node.get_begin_mask(), position) ? whole_begin(stride) : given;
}

int64_t end_of(const StridedSlice& node, size_t position, int64_t given, int64_t stride) {
    return is_set(node.get_end_mask(), position) ? whole_end(stride) : given;
}

// The one element that remains of an axis.
int64_t checked_index(const StridedSlice& node, size_t position, int64_t given, int64_t length) {
    const int64_t begin = is_set(node.get_begin_mask(), position) ? 0 : given;
    const int64_t index = begin < 0 ? begin + length : begin;
    NODE_VALIDATION_CHECK(&node, index >= 0 && index < length, "begin is ", given, " at ", position,
                          ", where one element of an axis of length ", length, " is to be taken");
    return index;
}

PartialShape infer(const StridedSlice& node, const PartialShape& data, size_t positions) {
    const auto begins = known_ranges(&node, 1), ends = known_ranges(&node, 2);
    const auto strides = node.get_input_size() > 3 ? known_integers(&node, 3) : std::vector<int64_t>(positions, 1);
    constexpr IntegerRange anything{std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max()};
    PartialShape output;
    for (const auto& step : make_steps(node, data.size(), positions)) {
        const size_t p = step.position;
        const auto axis = static_cast<std::ptrdiff_t>(step.axis);
        if (step.part == Part::new_axis) {
            output.push_back(1);
        } else if (step.part == Part::whole) {
            output.push_back(data[axis]);
        } else if (step.part == Part::one) {
            if (begins && (*begins)[p].is_exact() && data[axis].is_static())
                checked_index(node, p, (*begins)[p].lower, data[axis].get_length());
        } else if (!strides) {
            output.push_back(any_slice_of(data[axis]));
        } else {
            const int64_t stride = (*strides)[p];
            NODE_VALIDATION_CHECK(&node, stride != 0, "stride ", p, " is 0, expected another number");
            IntegerRange begin = begins ? (*begins)[p] : anything, end = ends ? (*ends)[p] : anything;
            if (is_set(node.get_begin_mask(), p)) begin = {whole_begin(stride), whole_begin(stride)};
            if (is_set(node.get_end_mask(), p)) end = {whole_end(stride), whole_end(stride)};
            output.push_back(slice_dimension(data[axis], begin, end, stride));
        }
    }
    return output;
}

Output<Node> unit_strides(const Output<Node>& begin) {
    const auto& shape = begin.get_partial_shape();
    OPENVINO_ASSERT(shape.is_static(), "StridedSlice without strides needs a begin of known length, found shape ",
                    shape, "; give the strides");
    return std::make_shared<v0::Constant>(element::i64, shape.to_shape(), 1);
}

}  // namespace

StridedSlice::StridedSlice(const Output<Node>& data, const Output<Node>& begin, const Output<Node>& end,
                           const Output<Node>& strides, const std::vector<int64_t>& begin_mask,
                           const std::vector<int64_t>& end_mask, const std::vector<int64_t>& new_axis_mask,
                           const std::vector<int64_t>& shrink_axis_mask, const std::vector<int64_t>& ellipsis_mask)
    : Op({data, begin, end, strides}),
      m_begin_mask(begin_mask),
      m_end_mask(end_mask),
      m_new_axis_mask(new_axis_mask),
      m_shrink_axis_mask(shrink_axis_mask),
      m_ellipsis_mask(ellipsis_mask) {
    constructor_validate_and_infer_types();
}

StridedSlice::StridedSlice(const Output<Node>& data, const Output<Node>& begin, const Output<Node>& end,
                           const std::vector<int64_t>& begin_mask, const std::vector<int64_t>& end_mask,
                           const std::vector<int64_t>& new_axis_mask, const std::vector<int64_t>& shrink_axis_mask,
                           const std::vector<int64_t>& ellipsis_mask)
    : StridedSlice(data, begin, end, unit_strides(begin), begin_mask, end_mask, new_axis_mask, shrink_axis_mask,
                   ellipsis_mask) {}

bool StridedSlice::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("begin_mask", m_begin_mask);
    visitor.on_attribute("end_mask", m_end_mask);
    visitor.on_attribute("new_axis_mask", m_new_axis_mask);
    visitor.on_attribute("shrink_axis_mask", m_shrink_axis_mask);
    visitor.on_attribute("ellipsis_mask", m_ellipsis_mask);
    return true;
}

void StridedSlice::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3 || get_input_size() == 4, "expected 3 or 4 inputs, found ",
                          get_input_size());
    for (const auto* mask : {&m_begin_mask, &m_end_mask, &m_new_axis_mask, &m_shrink_axis_mask, &m_ellipsis_mask})
        for (const int64_t bit : *mask)
            NODE_VALIDATION_CHECK(this, bit == 0 || bit == 1, "a mask holds ", bit, ", expected 0 or 1");
    const auto positions = count_positions(*this);
    const auto& data = get_input_partial_shape(0);
    const bool known = positions && data.rank().is_static();
    set_output_type(0, get_input_element_type(0), known ? infer(*this, data, *positions) : PartialShape::dynamic());
}

std::shared_ptr<Node> StridedSlice::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 3)
        return std::make_shared<StridedSlice>(inputs[0], inputs[1], inputs[2], m_begin_mask, m_end_mask,
                                              m_new_axis_mask, m_shrink_axis_mask, m_ellipsis_mask);
    check_new_args_count(this, inputs, 4);
    return std::make_shared<StridedSlice>(inputs[0], inputs[1], inputs[2], inputs[3], m_begin_mask, m_end_mask,
                                          m_new_axis_mask, m_shrink_axis_mask, m_ellipsis_mask);
}

bool StridedSlice::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto begins = integer_values(inputs[1]), ends = integer_values(inputs[2]);
    const auto strides = inputs.size() > 3 ? integer_values(inputs[3]) : std::vector<int64_t>(begins.size(), 1);
    checked_positions(this, begins.size(), ends.size(), "end");
    checked_positions(this, begins.size(), strides.size(), "strides");
    const Shape data = inputs[0].get_shape();
    const StridedView dense = dense_view(data);
    StridedView source;
    Shape shape;
    for (const auto& step : make_steps(*this, data.size(), begins.size())) {
        const size_t p = step.position;
        if (step.part == Part::new_axis) {
            shape.push_back(1);
            source.steps.push_back(0);
            continue;
        }
        const auto length = static_cast<int64_t>(data[step.axis]);
        if (step.part == Part::one) {
            source.first += checked_index(*this, p, begins[p], length) * dense.steps[step.axis];
            continue;
        }
        SliceRange range{0, data[step.axis]};
        int64_t stride = 1;
        if (step.part == Part::sliced) {
            stride = strides[p];
            NODE_VALIDATION_CHECK(this, stride != 0, "stride ", p, " is 0, expected another number");
            range =
                resolve_slice(begin_of(*this, p, begins[p], stride), end_of(*this, p, ends[p], stride), stride, length);
        }
        shape.push_back(range.count);
        source.first += range.first * dense.steps[step.axis];
        source.steps.push_back(range.count > 1 ? dense.steps[step.axis] * stride : 0);
    }
    outputs[0].set_shape(shape);
    copy_strided(inputs[0], source, outputs[0], dense_view(shape), shape);
    return true;
}

bool StridedSlice::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool StridedSlice::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool StridedSlice::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool StridedSlice::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

AxisSet StridedSlice::convert_mask_to_axis_set(const std::vector<int64_t>& mask) const {
    AxisSet axes;
    for (size_t i = 0; i < mask.size(); ++i)
        if (mask[i] != 0) axes.insert(i);
    return axes;
}

}  // namespace v1
}  // namespace op
}  // namespace ov
