#include "openvino/op/reshape.hpp"

#include <algorithm>
#include <optional>

#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

// The output's dimensions while they are worked out. What the input and the pattern have in common is taken out of
// both, so that an unknown length that is copied does not make the rest unknown.
struct Inference {
    const Node* node;
    const PartialShape& input;
    std::vector<Dimension> output;
    std::vector<bool> input_taken, output_taken;
    std::optional<size_t> open;
    bool maybe_open = false;
};

bool equal_lengths(const Dimension& a, const Dimension& b) {
    return (a.is_static() && a == b) || Symbol::are_equal(a.get_symbol(), b.get_symbol());
}

void read_pattern(Inference& state, const std::vector<IntegerRange>& pattern, bool special_zero) {
    const bool rank_known = state.input.rank().is_static();
    for (size_t i = 0; i < pattern.size(); ++i) {
        const auto& wanted = pattern[i];
        if (wanted.is_exact() && wanted.lower == -1) {
            NODE_VALIDATION_CHECK(state.node, !state.open, "expected one -1 in the shape pattern, found more");
            state.open = i;
            state.output.emplace_back();
        } else if (wanted.is_exact() && wanted.lower == 0 && special_zero) {
            NODE_VALIDATION_CHECK(state.node, !rank_known || i < state.input.size(), "the shape pattern has 0 at ", i,
                                  ", to be copied from the input, which has shape ", state.input);
            state.output.push_back(rank_known ? state.input[i] : Dimension());
            if (rank_known) state.input_taken[i] = state.output_taken[i] = true;
        } else if (wanted.lower < 0) {
            NODE_VALIDATION_CHECK(state.node, wanted.upper >= -1, "the shape pattern has ", wanted.upper, " at ", i,
                                  ", expected a length, 0 or -1");
            state.maybe_open = true;
            state.output.emplace_back();
        } else {
            Dimension length = wanted.as_dimension();
            // A length that may turn out 0 may be one that is copied.
            if (special_zero && wanted.lower == 0 && !wanted.is_exact()) {
                const Dimension copied = rank_known && i < state.input.size() ? state.input[i] : Dimension();
                const auto& a = length.get_interval();
                const auto& b = copied.get_interval();
                const int64_t most = std::max(a.get_max_val(), b.get_max_val());
                length = Dimension(std::min(a.get_min_val(), b.get_min_val()), most == Interval::s_max ? -1 : most);
            }
            state.output.push_back(length);
        }
    }
}

void cancel_equal_lengths(Inference& state) {
    for (size_t o = 0; o < state.output.size(); ++o) {
        if (state.output_taken[o] || (state.open && *state.open == o)) continue;
        for (size_t i = 0; i < state.input.size(); ++i) {
            if (state.input_taken[i] || state.input[i] == Dimension(0)) continue;
            if (!equal_lengths(state.input[i], state.output[o])) continue;
            state.input_taken[i] = state.output_taken[o] = true;
            break;
        }
    }
}

Dimension quotient(const Node* node, const Dimension& elements, const Dimension& others) {
    if (elements.is_static() && others.is_static()) {
        if (others == Dimension(0)) {
            NODE_VALIDATION_CHECK(node, elements == Dimension(0), "an input with elements cannot have a shape with 0");
            return 1;
        }
        NODE_VALIDATION_CHECK(node, elements.get_length() % others.get_length() == 0, "the input has ", elements,
                              " elements beside those in equal dimensions, which the shape pattern divides by ", others,
                              ": that leaves a rest");
        return elements.get_length() / others.get_length();
    }
    const auto& e = elements.get_interval();
    const auto& o = others.get_interval();
    const int64_t least_divisor = std::max<int64_t>(o.get_min_val(), 1);
    const int64_t most = e.has_upper_bound() ? e.get_max_val() / least_divisor : -1;
    int64_t least = 0;
    if (o.has_upper_bound() && o.get_max_val() > 0)
        least = e.get_min_val() / o.get_max_val() + (e.get_min_val() % o.get_max_val() != 0);
    else if (e.get_min_val() > 0)
        least = 1;
    if (most >= 0) least = std::min(least, most);
    return Dimension(least, most);
}

void solve(Inference& state, size_t unknown) {
    Dimension elements = 1, others = 1;
    std::vector<Dimension> dynamic;
    for (size_t i = 0; i < state.input.size(); ++i) {
        if (state.input_taken[i]) continue;
        if (state.input[i].is_dynamic())
            dynamic.push_back(state.input[i]);
        else
            elements *= state.input[i];
    }
    bool others_static = true;
    for (size_t o = 0; o < state.output.size(); ++o) {
        if (state.output_taken[o] || o == unknown) continue;
        others *= state.output[o];
        others_static = others_static && state.output[o].is_static();
    }
    if (dynamic.size() == 1 && others_static && elements == others && elements != Dimension(0)) {
        state.output[unknown] = dynamic[0];
        return;
    }
    for (const auto& dimension : dynamic)
        elements *= dimension;
    state.output[unknown] = quotient(state.node, elements, others);
}

// Without -1 the numbers of elements have to agree, which may tell the one length that is not known.
void compare_elements(Inference& state) {
    Dimension elements = 1, expected = 1;
    std::optional<size_t> unknown;
    size_t unknowns = 0;
    for (size_t i = 0; i < state.input.size(); ++i)
        if (!state.input_taken[i]) elements *= state.input[i];
    for (size_t o = 0; o < state.output.size(); ++o) {
        if (state.output_taken[o]) continue;
        if (state.output[o].is_dynamic()) {
            unknown = o;
            ++unknowns;
        } else {
            expected *= state.output[o];
        }
    }
    if (elements.is_dynamic() || unknowns > 1) return;
    if (unknowns == 0) {
        NODE_VALIDATION_CHECK(state.node, elements == expected, "the input of shape ", state.input,
                              " cannot have the shape ", PartialShape(state.output),
                              ", which has another number of elements");
    } else if (expected.get_length() > 0 && elements.get_length() % expected.get_length() == 0) {
        const Dimension length = elements.get_length() / expected.get_length();
        Dimension::merge(state.output[*unknown], state.output[*unknown], length);
    }
}

PartialShape infer(const Node* node, const PartialShape& input, const std::vector<IntegerRange>& pattern,
                   bool special_zero) {
    Inference state{node, input, {}, {}, std::vector<bool>(pattern.size(), false), {}, false};
    const bool rank_known = input.rank().is_static();
    if (rank_known) state.input_taken.assign(input.size(), false);
    read_pattern(state, pattern, special_zero);
    if (rank_known && !state.maybe_open) {
        cancel_equal_lengths(state);
        if (state.open)
            solve(state, *state.open);
        else
            compare_elements(state);
    }
    return PartialShape(state.output);
}

}  // namespace

Reshape::Reshape(const Output<Node>& arg, const Output<Node>& shape_pattern, bool special_zero)
    : Op({arg, shape_pattern}), m_special_zero(special_zero) {
    constructor_validate_and_infer_types();
}

bool Reshape::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("special_zero", m_special_zero);
    return true;
}

void Reshape::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_integer_input(this, 1, "shape pattern");
    check_input_rank(this, 1, "the shape pattern", 1, 0);
    const auto& input = get_input_partial_shape(0);
    PartialShape output = PartialShape::dynamic();
    if (const auto pattern = known_ranges(this, 1)) {
        output = infer(this, input, *pattern, m_special_zero);
    } else if (const auto count = known_element_count(this, 1)) {
        output = PartialShape::dynamic(static_cast<int64_t>(*count));
    }
    set_output_type(0, get_input_element_type(0), output);
}

std::shared_ptr<Node> Reshape::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Reshape>(inputs[0], inputs[1], m_special_zero);
}

bool Reshape::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto pattern = as_ranges(integer_values(inputs[1]));
    outputs[0].set_shape(infer(this, inputs[0].get_shape(), pattern, m_special_zero).to_shape());
    copy_all(inputs[0], outputs[0]);
    return true;
}

bool Reshape::has_evaluate() const {
    return get_input_element_type(0).is_static();
}
bool Reshape::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool Reshape::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool Reshape::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
