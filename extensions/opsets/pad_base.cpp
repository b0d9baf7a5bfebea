#include "openvino/op/util/pad_base.hpp"

#include <cstring>

#include "integer_values.hpp"
#include "moved_values.hpp"
#include "single_value.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

constexpr int64_t no_limit = std::numeric_limits<int64_t>::max();

// A length with pads: the sums stay within what a length may be.
Dimension pad_dimension(const Dimension& length, const IntegerRange& begin, const IntegerRange& end) {
    if (begin.is_exact() && end.is_exact() && begin.lower == 0 && end.lower == 0) return length;
    constexpr double limit = 9007199254740992.0;
    const auto& interval = length.get_interval();
    const double least =
        static_cast<double>(interval.get_min_val()) + static_cast<double>(begin.lower) + static_cast<double>(end.lower);
    const double most =
        static_cast<double>(interval.get_max_val()) + static_cast<double>(begin.upper) + static_cast<double>(end.upper);
    const bool open = interval.get_max_val() == no_limit || begin.upper == no_limit || end.upper == no_limit;
    return Dimension(least >= limit ? 0 : static_cast<int64_t>(std::max(least, 0.0)),
                     open || most >= limit ? -1 : static_cast<int64_t>(std::max(most, 0.0)));
}

std::vector<size_t> moved_inputs(const Node* node) {
    return node->get_input_size() == 4 ? std::vector<size_t>{0, 3} : std::vector<size_t>{0};
}

void check_reach(const Node* node, PadMode mode, int64_t pad, int64_t length) {
    if (mode == PadMode::CONSTANT || pad <= 0) return;
    const int64_t most = mode == PadMode::REFLECT ? length - 1 : length;
    if (mode == PadMode::EDGE)
        NODE_VALIDATION_CHECK(node, length > 0, "an axis of length 0 has no edge, expected a length above 0");
    else
        NODE_VALIDATION_CHECK(node, pad <= most, "a pad is ", pad, ", expected at most ", most, " in the mode ", mode,
                              " for an axis of length ", length);
}

// Where the element comes from that lies at `place` relative to the data.
int64_t source_place(PadMode mode, int64_t place, int64_t length) {
    if (place >= 0 && place < length) return place;
    if (mode == PadMode::EDGE) return place < 0 ? 0 : length - 1;
    const int64_t shared = mode == PadMode::REFLECT ? 0 : 1;
    return place < 0 ? -place - shared : 2 * length - 2 + shared - place;
}

void fill(Tensor& output, const TensorVector& inputs) {
    if (inputs.size() == 4)
        copy_strided(inputs[3], {0, std::vector<int64_t>(output.get_shape().size(), 0)}, output,
                     dense_view(output.get_shape()), output.get_shape());
    else if (output.get_element_type() != element::string && output.get_byte_size() > 0)
        std::memset(output.data(), 0, output.get_byte_size());
}

void copy_inside(const Tensor& input, Tensor& output, const std::vector<int64_t>& begin) {
    const auto& shape = input.get_shape();
    Shape block;
    auto source = dense_view(shape), target = dense_view(output.get_shape());
    for (size_t i = 0; i < shape.size(); ++i) {
        const int64_t first = std::max<int64_t>(0, -begin[i]);
        const int64_t last =
            std::min(static_cast<int64_t>(shape[i]), static_cast<int64_t>(output.get_shape()[i]) - begin[i]);
        block.push_back(static_cast<size_t>(std::max<int64_t>(last - first, 0)));
        source.first += first * source.steps[i];
        target.first += (first + begin[i]) * target.steps[i];
    }
    copy_strided(input, source, output, target, block);
}

void copy_mirrored(const Tensor& input, Tensor& output, const std::vector<int64_t>& begin, PadMode mode) {
    const auto& shape = input.get_shape();
    const auto& padded = output.get_shape();
    if (output.get_size() == 0) return;
    const auto steps = dense_view(shape).steps;
    std::vector<std::vector<int64_t>> offsets(shape.size());
    for (size_t axis = 0; axis < shape.size(); ++axis)
        for (size_t i = 0; i < padded[axis]; ++i) {
            const int64_t place = static_cast<int64_t>(i) - begin[axis];
            offsets[axis].push_back(source_place(mode, place, static_cast<int64_t>(shape[axis])) * steps[axis]);
        }
    const ElementCopy copy(input.get_element_type());
    std::vector<size_t> position(shape.size(), 0);
    for (size_t to = 0; to < output.get_size(); ++to) {
        int64_t from = 0;
        for (size_t axis = 0; axis < shape.size(); ++axis)
            from += offsets[axis][position[axis]];
        copy(input.data(), static_cast<size_t>(from), output.data(), to);
        for (size_t axis = shape.size(); axis-- > 0;) {
            if (++position[axis] < padded[axis]) break;
            position[axis] = 0;
        }
    }
}

CoordinateDiff known_pads(const Node* node, size_t input) {
    const auto pads = known_integers(node, input);
    if (!pads) return {};
    return CoordinateDiff(std::vector<std::ptrdiff_t>(pads->begin(), pads->end()));
}

}  // namespace

bool PadBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("pad_mode", m_pad_mode);
    return true;
}

void PadBase::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3 || get_input_size() == 4, "expected 3 or 4 inputs, found ",
                          get_input_size());
    static constexpr const char* names[] = {"data", "pads_begin", "pads_end"};
    PartialShape data = get_input_partial_shape(0);
    for (size_t i = 1; i < 3; ++i) {
        check_integer_input(this, i, names[i]);
        check_input_rank(this, i, names[i], 1);
        const auto count = known_element_count(this, i);
        NODE_VALIDATION_CHECK(this, !count || data.merge_rank(static_cast<int64_t>(*count)), names[i], " has ",
                              count ? *count : 0, " numbers, expected one for each axis of the data, which has shape ",
                              get_input_partial_shape(0));
    }
    element::Type type = get_input_element_type(0);
    if (get_input_size() == 4) type = merge_with_single_value(this, type, 3, "pad_value");
    if (data.rank().is_static()) {
        const auto begin = known_ranges(this, 1), end = known_ranges(this, 2);
        for (size_t i = 0; i < data.size(); ++i) {
            Dimension& length = data[static_cast<std::ptrdiff_t>(i)];
            if (!begin || !end || begin->size() != data.size() || end->size() != data.size()) {
                length = Dimension();
                continue;
            }
            const auto &front = (*begin)[i], &back = (*end)[i];
            if (length.is_static() && front.is_exact()) check_reach(this, m_pad_mode, front.lower, length.get_length());
            if (length.is_static() && back.is_exact()) check_reach(this, m_pad_mode, back.lower, length.get_length());
            length = pad_dimension(length, front, back);
        }
    }
    set_output_type(0, type, data);
}

bool PadBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto begin = integer_values(inputs[1]), end = integer_values(inputs[2]);
    Shape shape = inputs[0].get_shape();
    NODE_VALIDATION_CHECK(this, begin.size() == shape.size() && end.size() == shape.size(), "pads_begin and pads_end ",
                          "have ", begin.size(), " and ", end.size(), " numbers, expected ", shape.size());
    for (size_t i = 0; i < shape.size(); ++i) {
        const auto length = static_cast<int64_t>(shape[i]);
        check_reach(this, m_pad_mode, begin[i], length);
        check_reach(this, m_pad_mode, end[i], length);
        constexpr int64_t limit = int64_t{1} << 60;
        NODE_VALIDATION_CHECK(this, std::abs(begin[i] / 2) < limit && std::abs(end[i] / 2) < limit, "pads of ",
                              begin[i], " and ", end[i], " are too large");
        const int64_t padded = length + begin[i] + end[i];
        NODE_VALIDATION_CHECK(this, padded >= 0, "pads of ", begin[i], " and ", end[i],
                              " take more elements away than an axis of length ", length, " has");
        shape[i] = static_cast<size_t>(padded);
    }
    outputs[0].set_shape(shape);
    if (m_pad_mode == PadMode::CONSTANT) {
        fill(outputs[0], inputs);
        copy_inside(inputs[0], outputs[0], begin);
    } else {
        copy_mirrored(inputs[0], outputs[0], begin, m_pad_mode);
    }
    return true;
}

bool PadBase::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool PadBase::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs, moved_inputs(this));
}
bool PadBase::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs, moved_inputs(this));
}
bool PadBase::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols, moved_inputs(this));
}

CoordinateDiff PadBase::get_pads_begin() const {
    return known_pads(this, 1);
}
CoordinateDiff PadBase::get_pads_end() const {
    return known_pads(this, 2);
}

}  // namespace util
}  // namespace op
}  // namespace ov
