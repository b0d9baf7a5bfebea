#include "openvino/op/range.hpp"

#include <cmath>
#include <limits>

#include "element_dispatch.hpp"
#include "integer_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "saturating_cast.hpp"
#include "single_value.hpp"
#include "value_bounds.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

constexpr const char* input_names[] = {"start", "stop", "step"};

size_t count_integers(int64_t start, int64_t stop, int64_t step) {
    if (step > 0 ? stop <= start : stop >= start) return 0;
    const auto first = static_cast<uint64_t>(start), last = static_cast<uint64_t>(stop);
    const uint64_t span = step > 0 ? last - first : first - last;
    const uint64_t width = step > 0 ? static_cast<uint64_t>(step) : 0 - static_cast<uint64_t>(step);
    return static_cast<size_t>(span / width + (span % width != 0));
}

double count_reals(double start, double stop, double step) {
    return std::max(0.0, std::ceil((stop - start) / step));
}

Dimension length_in(double least, double most) {
    constexpr double limit = 9007199254740992.0;
    const int64_t upper = most < limit ? static_cast<int64_t>(most) : -1;
    return Dimension(least < limit ? static_cast<int64_t>(least) : 0, upper);
}

// The length from what is known of start, stop and step; for integers they are truncated first.
Dimension infer_length(const Node* node, bool integers) {
    ValueRange known[3];
    for (size_t i = 0; i < 3; ++i) {
        ov::util::evaluate_both_bounds(node->input_value(i));
        const auto ranges = value_ranges(node->input_value(i));
        if (!ranges || ranges->size() != 1) return Dimension();
        known[i] = ranges->front();
        if (integers) known[i] = {std::trunc(known[i].least), std::trunc(known[i].most)};
    }
    const auto& [start, stop, step] = known;
    if (step.least != step.most) return Dimension();
    NODE_VALIDATION_CHECK(node, step.least != 0 && std::isfinite(step.least), "step is ", step.least,
                          ", expected a finite number other than 0");
    const auto count = [width = step.least](double from, double to) {
        const double found = count_reals(from, to, width);
        return std::isnan(found) ? std::numeric_limits<double>::infinity() : found;
    };
    const bool rising = step.least > 0;
    const double least = rising ? count(start.most, stop.least) : count(start.least, stop.most);
    const double most = rising ? count(start.least, stop.most) : count(start.most, stop.least);
    Dimension length = length_in(std::min(least, most), most);
    const auto symbols = node->get_input_tensor(1).get_value_symbol();
    const bool counts = start.least == 0 && start.most == 0 && step.least == 1;
    if (counts && integers && length.is_dynamic() && symbols.size() == 1) length.set_symbol(symbols[0]);
    return length;
}

// Whole numbers stay exact beyond 2^53; others are truncated.
int64_t whole_value(const Node* node, const Tensor& tensor, const char* name) {
    if (tensor.get_element_type().is_integral_number() && tensor.get_size() == 1) return integer_values(tensor)[0];
    return saturating_cast<int64_t>(single_value(node, tensor, name));
}

bool evaluate_range(const Node* node, const element::Type& type, TensorVector& outputs, const TensorVector& inputs) {
    if (supports(IntegerTypes(), type)) {
        const int64_t start = whole_value(node, inputs[0], "start"), stop = whole_value(node, inputs[1], "stop"),
                      step = whole_value(node, inputs[2], "step");
        NODE_VALIDATION_CHECK(node, step != 0, "step is 0, expected another number");
        outputs[0].set_shape({count_integers(start, stop, step)});
        return dispatch(IntegerTypes(), type, [&](auto tag) {
            using T = decltype(tag);
            auto* out = static_cast<T*>(outputs[0].data());
            int64_t value = start;
            for (size_t i = 0; i < outputs[0].get_size(); ++i, value = wrapping_add(value, step))
                out[i] = static_cast<T>(value);
        });
    }
    const double start = single_value(node, inputs[0], "start"), stop = single_value(node, inputs[1], "stop"),
                 step = single_value(node, inputs[2], "step");
    NODE_VALIDATION_CHECK(node, step != 0 && std::isfinite(step) && std::isfinite(start) && std::isfinite(stop),
                          "start, stop and step are ", start, ", ", stop, " and ", step,
                          ", expected finite numbers and a step other than 0");
    const double count = count_reals(start, stop, step);
    NODE_VALIDATION_CHECK(node, count < 9007199254740992.0, "the range from ", start, " to ", stop, " with the step ",
                          step, " has too many elements");
    outputs[0].set_shape({static_cast<size_t>(count)});
    return dispatch(RealTypes(), type, [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        auto* out = static_cast<T*>(outputs[0].data());
        for (size_t i = 0; i < outputs[0].get_size(); ++i)
            out[i] = static_cast<T>(static_cast<Sum>(start) + static_cast<Sum>(i) * static_cast<Sum>(step));
    });
}

}  // namespace

namespace v0 {

Range::Range(const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step) : Op({start, stop, step}) {
    constructor_validate_and_infer_types();
}

bool Range::visit_attributes(AttributeVisitor&) {
    return true;
}

void Range::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    element::Type type = get_input_element_type(0);
    for (size_t i = 0; i < 3; ++i)
        type = merge_with_single_value(this, type, i, input_names[i]);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || supports(NumericTypes(), type), "expected numbers, found ", type);
    const bool integers = type.is_static() && type.is_integral_number();
    set_output_type(0, type, PartialShape{type.is_static() ? infer_length(this, integers) : Dimension()});
}

std::shared_ptr<Node> Range::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Range>(inputs[0], inputs[1], inputs[2]);
}

bool Range::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_range(this, inputs[0].get_element_type(), outputs, inputs);
}

bool Range::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v4 {

Range::Range(const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step, element::Type output_type)
    : Op({start, stop, step}), m_output_type(output_type) {
    constructor_validate_and_infer_types();
}

bool Range::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void Range::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    NODE_VALIDATION_CHECK(this, supports(NumericTypes(), m_output_type), "expected a numeric output_type, found ",
                          m_output_type);
    for (size_t i = 0; i < 3; ++i) {
        const auto& type = get_input_element_type(i);
        NODE_VALIDATION_CHECK(this, type.is_dynamic() || supports(NumericTypes(), type), "expected a number as ",
                              input_names[i], ", found ", type);
        merge_with_single_value(this, type, i, input_names[i]);
    }
    set_output_type(0, m_output_type, PartialShape{infer_length(this, m_output_type.is_integral_number())});
}

std::shared_ptr<Node> Range::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Range>(inputs[0], inputs[1], inputs[2], m_output_type);
}

bool Range::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_range(this, m_output_type, outputs, inputs);
}

bool Range::has_evaluate() const {
    return supports(NumericTypes(), m_output_type);
}

}  // namespace v4
}  // namespace op
}  // namespace ov
