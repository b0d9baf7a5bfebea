#include <algorithm>

#include "matching.hpp"
#include "openvino/op/broadcast.hpp"
#include "openvino/op/gather.hpp"
#include "openvino/op/gru_cell.hpp"
#include "openvino/op/gru_sequence.hpp"
#include "openvino/op/lstm_cell.hpp"
#include "openvino/op/lstm_sequence.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/rnn_cell.hpp"
#include "openvino/op/rnn_sequence.hpp"
#include "openvino/op/shape_of.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;
using Iterator = v0::TensorIterator;
using Direction = RecurrentSequenceDirection;

/// A cell's input that is constant for all steps comes from outside or lies in the body.
ConstantPtr constant_for_all_steps(const Iterator& iterator, const Value& value) {
    if (auto inside = constant_of(value)) return inside;
    const auto parameter = ov::as_type_ptr<v0::Parameter>(value.get_node_shared_ptr());
    if (!parameter) return nullptr;
    const auto index = static_cast<uint64_t>(iterator.get_body()->get_parameter_index(parameter));
    for (const auto& input : iterator.get_input_descriptions())
        if (input->m_body_parameter_index == index && ov::is_type<Iterator::InvariantInputDescription>(input))
            return constant_of(iterator.input_value(input->m_input_index));
    return nullptr;
}

template <typename Description>
std::shared_ptr<Description> input_of_parameter(const Iterator& iterator, const Value& value) {
    const auto parameter = ov::as_type_ptr<v0::Parameter>(value.get_node_shared_ptr());
    if (!parameter) return nullptr;
    const auto index = static_cast<uint64_t>(iterator.get_body()->get_parameter_index(parameter));
    for (const auto& input : iterator.get_input_descriptions())
        if (input->m_body_parameter_index == index) return ov::as_type_ptr<Description>(input);
    return nullptr;
}

bool is_view(const Value& value) {
    return exactly<v1::Reshape>(value) || exactly<v0::Squeeze>(value) || exactly<v0::Unsqueeze>(value);
}

/// Slices along `axis` in the order of the direction, each of length 1, all of them.
template <typename Slices>
std::optional<Direction> direction_of(const Slices& slices, int64_t axis) {
    if (slices.m_axis != axis || slices.m_part_size != 1) return std::nullopt;
    if (slices.m_start == 0 && slices.m_stride == 1 && slices.m_end == -1) return Direction::FORWARD;
    if (slices.m_start == -1 && slices.m_stride == -1 && slices.m_end == 0) return Direction::REVERSE;
    return std::nullopt;
}

/// [batch, features] with an axis of length 1 added before `axis`.
bool has_added_axis(const ov::PartialShape& whole, const ov::PartialShape& matrix, int64_t axis) {
    if (whole.rank() != 3 || matrix.rank() != 2) return false;
    auto expected = matrix;
    expected.insert(expected.begin() + axis, ov::Dimension(1));
    // With both known a batch of 1 leaves no doubt either: there the two places of the axis are the same memory.
    return whole.compatible(expected) && whole[2].is_static() && whole[static_cast<size_t>(axis)] == 1;
}

/// An iterator whose body is one step of a recurrent network and nothing else.
struct Steps {
    std::shared_ptr<Iterator> iterator;
    NodePtr cell;
    size_t states = 1;
    Value data;
    std::vector<Value> initial_states;
    std::vector<ConstantPtr> weights;
    int64_t axis = 0;
    Direction direction = Direction::FORWARD;
};

NodePtr only_cell(const ov::Model& body) {
    NodePtr found;
    for (const auto& node : body.get_ops()) {
        if (!dynamic_cast<const util::RNNCellBase*>(node.get())) continue;
        if (found) return nullptr;
        found = node;
    }
    return found;
}

bool has_sequence(const NodePtr& cell) {
    if (const auto lstm = exactly<v0::LSTMCell>(cell)) {
        const auto peepholes = lstm->get_input_size() > 6 ? constant_of(lstm->input_value(6)) : nullptr;
        return lstm->get_weights_format() == LSTMWeightsFormat::FICO && !lstm->get_input_forget() &&
               (lstm->get_input_size() <= 6 || (peepholes && is_uniform(peepholes, 0)));
    }
    return exactly<v4::LSTMCell>(cell) || exactly<v3::GRUCell>(cell) || exactly<v0::RNNCell>(cell);
}

bool find_data(Steps& steps) {
    auto value = steps.cell->input_value(0);
    const auto matrix = value.get_partial_shape();
    if (!is_view(value)) return false;
    value = value.get_node()->input_value(0);
    const auto slices = input_of_parameter<Iterator::SliceInputDescription>(*steps.iterator, value);
    if (!slices || (slices->m_axis != 0 && slices->m_axis != 1)) return false;
    const auto direction = direction_of(*slices, slices->m_axis);
    if (!direction || !has_added_axis(value.get_partial_shape(), matrix, slices->m_axis)) return false;
    steps.axis = slices->m_axis;
    steps.direction = *direction;
    steps.data = steps.iterator->input_value(slices->m_input_index);
    return true;
}

bool find_states(Steps& steps) {
    const auto& results = steps.iterator->get_body()->get_results();
    for (size_t i = 0; i < steps.states; ++i) {
        const auto merged =
            input_of_parameter<Iterator::MergedInputDescription>(*steps.iterator, steps.cell->input_value(1 + i));
        if (!merged || results[merged->m_body_value_index]->input_value(0) != steps.cell->output(i)) return false;
        steps.initial_states.push_back(steps.iterator->input_value(merged->m_input_index));
    }
    return true;
}

bool find_weights(Steps& steps) {
    for (size_t i = 1 + steps.states; i < 4 + steps.states; ++i) {
        steps.weights.push_back(constant_for_all_steps(*steps.iterator, steps.cell->input_value(i)));
        if (!steps.weights.back()) return false;
    }
    return true;
}

/// The output is all hidden states in order, or a last state.
bool is_served(const Steps& steps, const Iterator::OutputDescription& output) {
    const auto value = steps.iterator->get_body()->get_results()[output.m_body_value_index]->input_value(0);
    if (const auto* slices = ov::as_type<const Iterator::ConcatOutputDescription>(&output))
        return direction_of(*slices, steps.axis) == steps.direction && is_view(value) &&
               value.get_node()->input_value(0) == steps.cell->output(0) &&
               has_added_axis(value.get_partial_shape(), steps.cell->get_output_partial_shape(0), steps.axis);
    const auto* last = ov::as_type<const Iterator::BodyOutputDescription>(&output);
    return last && last->m_iteration == -1 && value.get_node() == steps.cell.get();
}

std::optional<Steps> steps_of(const std::shared_ptr<Iterator>& iterator) {
    const auto& body = *iterator->get_body();
    Steps steps;
    steps.iterator = iterator;
    steps.cell = only_cell(body);
    if (!steps.cell || !has_sequence(steps.cell) || !body.get_sinks().empty()) return std::nullopt;
    steps.states = steps.cell->get_output_size();
    if (!find_data(steps) || !find_states(steps) || !find_weights(steps)) return std::nullopt;
    const auto& outputs = iterator->get_output_descriptions();
    const bool all =
        std::all_of(outputs.begin(), outputs.end(), [&](const auto& each) { return is_served(steps, *each); });
    return all ? std::make_optional(steps) : std::nullopt;
}

/// Builds the sequence, and what gives its inputs and outputs their axes.
class SequenceBuilder {
public:
    explicit SequenceBuilder(const Steps& steps) : m_steps(steps) {}

    /// Values in the order of the outputs of the iterator.
    ov::OutputVector build() {
        const auto data = m_steps.axis == 1 ? m_steps.data : swapped(m_steps.data);
        ov::OutputVector inputs{data};
        for (const auto& state : m_steps.initial_states)
            inputs.push_back(make<v0::Unsqueeze>(state, make_integers({1})));
        inputs.push_back(lengths(data));
        for (const auto& weights : m_steps.weights) {
            auto shape = weights->get_shape();
            shape.insert(shape.begin(), 1);
            inputs.push_back(reshaped(weights, shape));
        }
        const auto sequence = sequence_on(inputs);
        const auto& body = *m_steps.iterator->get_body();
        ov::OutputVector values(m_steps.iterator->get_output_size());
        for (const auto& output : m_steps.iterator->get_output_descriptions()) {
            const bool all_steps = ov::is_type<Iterator::ConcatOutputDescription>(output);
            const auto result = body.get_results()[output->m_body_value_index]->input_value(0);
            const auto value = squeezed(sequence->output(all_steps ? 0 : 1 + result.get_index()));
            values[output->m_output_index] = all_steps && m_steps.axis == 0 ? swapped(value) : value;
        }
        return values;
    }

    const ov::NodeVector& made() const { return m_made; }

private:
    template <typename Op, typename... Arguments>
    std::shared_ptr<Op> make(const Arguments&... arguments) {
        auto node = std::make_shared<Op>(arguments...);
        m_made.push_back(node);
        return node;
    }

    Value swapped(const Value& value) { return make<v1::Transpose>(value, make_integers({1, 0, 2})); }
    Value squeezed(const Value& value) { return make<v0::Squeeze>(value, make_integers({1})); }

    /// As many steps for every sequence of the batch.
    Value lengths(const Value& data) {
        const auto shape = make<v3::ShapeOf>(data);
        const auto zero = v0::Constant::create(ov::element::i64, ov::Shape{}, {0});
        const auto steps = make<v8::Gather>(shape, make_integers({1}), zero);
        const auto batch = make<v8::Gather>(shape, make_integers({0}), zero);
        return make<v3::Broadcast>(steps, batch);
    }

    NodePtr sequence_on(const ov::OutputVector& in) {
        const auto& cell = static_cast<const util::RNNCellBase&>(*m_steps.cell);
        const auto size = cell.get_hidden_size();
        const auto& names = cell.get_activations();
        const auto &alpha = cell.get_activations_alpha(), &beta = cell.get_activations_beta();
        if (m_steps.states == 2)
            return make<v5::LSTMSequence>(in[0], in[1], in[2], in[3], in[4], in[5], in[6], static_cast<int64_t>(size),
                                          m_steps.direction, alpha, beta, names, cell.get_clip());
        if (const auto gru = exactly<v3::GRUCell>(m_steps.cell))
            return make<v5::GRUSequence>(in[0], in[1], in[2], in[3], in[4], in[5], size, m_steps.direction, names,
                                         alpha, beta, cell.get_clip(), gru->get_linear_before_reset());
        return make<v5::RNNSequence>(in[0], in[1], in[2], in[3], in[4], in[5], size, m_steps.direction, names, alpha,
                                     beta, cell.get_clip());
    }

    const Steps& m_steps;
    ov::NodeVector m_made;
};

}  // namespace

SequenceFromIterator::SequenceFromIterator() {
    register_matcher(match_exactly<Iterator>("SequenceFromIterator"), [](ov::pass::pattern::Matcher& match) {
        const auto iterator = std::static_pointer_cast<Iterator>(match.get_match_root());
        const auto steps = steps_of(iterator);
        if (!steps) return false;
        SequenceBuilder builder(*steps);
        const auto values = builder.build();
        return put_values_in_place(iterator, values, builder.made());
    });
}

}  // namespace transformations
}  // namespace tenon
