#include "recurrence/recurrent_form.hpp"

#include <cctype>

#include "elementwise/operands.hpp"
#include "openvino/op/gru_cell.hpp"
#include "openvino/op/gru_sequence.hpp"
#include "openvino/op/lstm_cell.hpp"
#include "openvino/op/lstm_sequence.hpp"
#include "openvino/op/rnn_cell.hpp"
#include "openvino/op/rnn_sequence.hpp"

namespace tenon {
namespace cpu {
namespace {

using namespace ov::op;
using Direction = RecurrentSequenceDirection;

std::optional<GateFunction> function_named(std::string name) {
    using Kind = GateFunction::Kind;
    struct Known {
        const char* name;
        GateFunction function;
    };
    static constexpr Known known[] = {
        {"sigmoid", {Kind::sigmoid, 0, 0, 0}},     {"tanh", {Kind::tanh, 0, 0, 0}},
        {"relu", {Kind::relu, 0, 0, 0}},           {"hardsigmoid", {Kind::hard_sigmoid, 0.2f, 0.5f, 0}},
        {"hardtanh", {Kind::hard_tanh, -1, 1, 0}}, {"leakyrelu", {Kind::leaky_relu, 0.01f, 0, 0}},
        {"affine", {Kind::affine, 1, 0, 0}},       {"elu", {Kind::elu, 1, 0, 0}},
        {"softsign", {Kind::softsign, 0, 0, 0}},   {"softplus", {Kind::softplus, 0, 0, 0}},
    };
    for (auto& letter : name)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    for (const auto& candidate : known)
        if (name == candidate.name) return candidate.function;
    return std::nullopt;
}

std::optional<Refusal> adopt_functions(RecurrentForm& form, const util::RNNCellBase& node) {
    const auto& names = node.get_activations();
    const size_t count = form.kind == RecurrentForm::Kind::lstm ? 3 : form.kind == RecurrentForm::Kind::rnn ? 1 : 2;
    if (names.size() != count) return Refusal{std::to_string(names.size()) + " activation functions"};
    for (size_t i = 0; i < count; ++i) {
        auto function = function_named(names[i]);
        if (!function) return Refusal{"activation function \"" + names[i] + "\""};
        if (i < node.get_activations_alpha().size()) function->alpha = node.get_activations_alpha()[i];
        if (i < node.get_activations_beta().size()) function->beta = node.get_activations_beta()[i];
        // What leaves the cell state is not clipped.
        function->clip = i == 2 ? 0 : node.get_clip();
        form.functions.functions[i] = *function;
    }
    return std::nullopt;
}

void adopt_format(RecurrentForm& form, LSTMWeightsFormat format, bool input_forget) {
    const std::string& order = ov::as_string(format);
    const char gates[] = {'f', 'i', 'c', 'o'};
    for (size_t i = 0; i < 4; ++i)
        form.gate_places[i] = order.find(gates[i]);
    form.functions.input_forget = input_forget;
}

/// Inputs in the order in which every class has them, as far as it has them.
void number_inputs(RecurrentForm& form, bool is_sequence, size_t count) {
    size_t next = 2;
    if (form.kind == RecurrentForm::Kind::lstm) form.cell = next++;
    if (is_sequence) form.lengths = next++;
    form.weights = next++;
    form.recurrent_weights = next++;
    if (next < count) form.bias = next++;
    if (next < count) form.peephole = next++;
}

void adopt_direction(RecurrentForm& form, Direction direction) {
    form.directions = direction == Direction::BIDIRECTIONAL ? 2 : 1;
    form.is_reverse = direction == Direction::REVERSE;
}

/// Kind, direction and attributes that only one class has; false for another class.
bool adopt_class(RecurrentForm& form, const ov::Node& node) {
    using Kind = RecurrentForm::Kind;
    bool is_sequence = true;
    if (const auto* lstm = dynamic_cast<const v5::LSTMSequence*>(&node)) {
        form.kind = Kind::lstm;
        adopt_direction(form, lstm->get_direction());
    } else if (const auto* old_lstm = dynamic_cast<const v0::LSTMSequence*>(&node)) {
        form.kind = Kind::lstm;
        adopt_direction(form, old_lstm->get_direction());
        adopt_format(form, old_lstm->get_weights_format(), old_lstm->get_input_forget());
    } else if (const auto* gru = dynamic_cast<const v5::GRUSequence*>(&node)) {
        form.kind = gru->get_linear_before_reset() ? Kind::gru_linear_before_reset : Kind::gru;
        adopt_direction(form, gru->get_direction());
    } else if (const auto* rnn = dynamic_cast<const v5::RNNSequence*>(&node)) {
        adopt_direction(form, rnn->get_direction());
    } else {
        is_sequence = false;
        if (dynamic_cast<const v4::LSTMCell*>(&node)) {
            form.kind = Kind::lstm;
        } else if (const auto* old_cell = dynamic_cast<const v0::LSTMCell*>(&node)) {
            form.kind = Kind::lstm;
            adopt_format(form, old_cell->get_weights_format(), old_cell->get_input_forget());
        } else if (const auto* gru_cell = dynamic_cast<const v3::GRUCell*>(&node)) {
            form.kind = gru_cell->get_linear_before_reset() ? Kind::gru_linear_before_reset : Kind::gru;
        } else if (!dynamic_cast<const v0::RNNCell*>(&node)) {
            return false;
        }
    }
    number_inputs(form, is_sequence, node.get_input_size());
    return true;
}

}  // namespace

std::variant<Refusal, RecurrentForm> RecurrentForm::of(const NodeDescription& description) {
    RecurrentForm form;
    const auto* node = dynamic_cast<const util::RNNCellBase*>(description.node);
    if (!node || !adopt_class(form, *node)) return Refusal{"an unknown kind of recurrent cell"};
    if (auto refusal = adopt_functions(form, *node)) return *refusal;
    for (size_t i = 0; i < description.inputs.size(); ++i) {
        const auto& input = description.inputs[i];
        if (input.shape.is_dynamic()) return Refusal{"an input's shape is not known"};
        if (form.lengths == i) {
            if (input.type != ov::element::i32 && input.type != ov::element::i64)
                return Refusal{"lengths of type " + input.type.to_string()};
        } else if (!is_real(input.type)) {
            return Refusal{"elements of type " + input.type.to_string()};
        }
    }
    for (const auto& input :
         {std::optional<size_t>(form.weights), std::optional<size_t>(form.recurrent_weights), form.bias, form.peephole})
        if (input && !description.inputs[*input].constant) return Refusal{"weights that are not constant"};
    const auto data = description.input_shape(form.data);
    if (ov::shape_size(data) == 0) return Refusal{"data without elements"};
    form.batch = data[0];
    if (form.is_sequence()) form.steps = data[1];
    form.input_size = data.back();
    form.state_size = node->get_hidden_size();
    return form;
}

}  // namespace cpu
}  // namespace tenon
