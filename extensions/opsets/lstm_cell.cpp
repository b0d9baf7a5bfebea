#include "openvino/op/lstm_cell.hpp"

#include "lstm_gates.hpp"
#include "recurrence.hpp"
#include "zero_bias.hpp"

namespace tenon {
namespace opsets {

std::array<size_t, 4> gate_places(ov::op::LSTMWeightsFormat format) {
    const std::string& order = ov::as_string(format);
    return {order.find('f'), order.find('i'), order.find('c'), order.find('o')};
}

}  // namespace opsets
}  // namespace tenon

namespace ov {

template <>
EnumNames<op::LSTMWeightsFormat>& EnumNames<op::LSTMWeightsFormat>::get() {
    using Format = op::LSTMWeightsFormat;
    static auto names = EnumNames<Format>("op::LSTMWeightsFormat", {{"fico", Format::FICO},
                                                                    {"icof", Format::ICOF},
                                                                    {"ifco", Format::IFCO},
                                                                    {"ifoc", Format::IFOC},
                                                                    {"iofc", Format::IOFC}});
    return names;
}

namespace op {

using namespace tenon::opsets;

std::ostream& operator<<(std::ostream& stream, const LSTMWeightsFormat& value) {
    return stream << as_string(value);
}

namespace v0 {

namespace {

RecurrentCell cell_of(const LSTMCell& node) {
    RecurrentCell cell(node, RecurrentCell::Kind::lstm);
    cell.gate = gate_places(node.get_weights_format());
    cell.input_forget = node.get_input_forget();
    return cell;
}

}  // namespace

LSTMCell::LSTMCell() : RNNCellBase({"sigmoid", "tanh", "tanh"}) {}

LSTMCell::LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                   const Output<Node>& initial_cell_state, const Output<Node>& weights,
                   const Output<Node>& recurrent_weights, size_t hidden_size, LSTMWeightsFormat weights_format,
                   const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                   const std::vector<float>& activations_beta, float clip, bool input_forget)
    : LSTMCell(data, initial_hidden_state, initial_cell_state, weights, recurrent_weights,
               zero_bias(data, 4 * hidden_size), hidden_size, weights_format, activations, activations_alpha,
               activations_beta, clip, input_forget) {}

LSTMCell::LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                   const Output<Node>& initial_cell_state, const Output<Node>& weights,
                   const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
                   LSTMWeightsFormat weights_format, const std::vector<std::string>& activations,
                   const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta, float clip,
                   bool input_forget)
    : LSTMCell(data, initial_hidden_state, initial_cell_state, weights, recurrent_weights, biases,
               zero_bias(data, 3 * hidden_size), hidden_size, weights_format, activations, activations_alpha,
               activations_beta, clip, input_forget) {}

LSTMCell::LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                   const Output<Node>& initial_cell_state, const Output<Node>& weights,
                   const Output<Node>& recurrent_weights, const Output<Node>& biases, const Output<Node>& peepholes,
                   size_t hidden_size, LSTMWeightsFormat weights_format, const std::vector<std::string>& activations,
                   const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta, float clip,
                   bool input_forget)
    : RNNCellBase({data, initial_hidden_state, initial_cell_state, weights, recurrent_weights, biases, peepholes},
                  hidden_size, clip, activations, activations_alpha, activations_beta),
      m_input_forget(input_forget),
      m_weights_format(weights_format) {
    constructor_validate_and_infer_types();
}

bool LSTMCell::visit_attributes(AttributeVisitor& visitor) {
    RNNCellBase::visit_attributes(visitor);
    visitor.on_attribute("input_forget", m_input_forget);
    visitor.on_attribute("weights_format", m_weights_format);
    return true;
}

void LSTMCell::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() >= 5 && get_input_size() <= 7,
                          "expected 5 to 7 inputs (data, hidden state, cell state, weights, recurrent weights, biases, "
                          "peepholes), found ",
                          get_input_size());
    infer_recurrence(this, cell_of(*this), RecurrenceInputs::of_cell(get_input_size(), true));
}

std::shared_ptr<Node> LSTMCell::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    const auto biases = inputs.size() > 5 ? inputs[5] : zero_bias(inputs[0], 4 * m_hidden_size);
    const auto peepholes = inputs.size() > 6 ? inputs[6] : zero_bias(inputs[0], 3 * m_hidden_size);
    return std::make_shared<LSTMCell>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], biases, peepholes,
                                      m_hidden_size, m_weights_format, m_activations, m_activations_alpha,
                                      m_activations_beta, m_clip, m_input_forget);
}

bool LSTMCell::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_cell(this, outputs, inputs, cell_of(*this), RecurrenceInputs::of_cell(inputs.size(), true));
}

bool LSTMCell::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v4 {

LSTMCell::LSTMCell() : RNNCellBase({"sigmoid", "tanh", "tanh"}) {}

LSTMCell::LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                   const Output<Node>& initial_cell_state, const Output<Node>& weights,
                   const Output<Node>& recurrent_weights, size_t hidden_size,
                   const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                   const std::vector<float>& activations_beta, float clip)
    : LSTMCell(data, initial_hidden_state, initial_cell_state, weights, recurrent_weights,
               zero_bias(data, 4 * hidden_size), hidden_size, activations, activations_alpha, activations_beta, clip) {}

LSTMCell::LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                   const Output<Node>& initial_cell_state, const Output<Node>& weights,
                   const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
                   const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                   const std::vector<float>& activations_beta, float clip)
    : RNNCellBase({data, initial_hidden_state, initial_cell_state, weights, recurrent_weights, biases}, hidden_size,
                  clip, activations, activations_alpha, activations_beta) {
    constructor_validate_and_infer_types();
}

void LSTMCell::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 5 || get_input_size() == 6,
                          "expected 5 or 6 inputs (data, hidden state, cell state, weights, recurrent weights, "
                          "biases), found ",
                          get_input_size());
    infer_recurrence(this, RecurrentCell(*this, RecurrentCell::Kind::lstm),
                     RecurrenceInputs::of_cell(get_input_size(), true));
}

std::shared_ptr<Node> LSTMCell::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    const auto biases = inputs.size() > 5 ? inputs[5] : zero_bias(inputs[0], 4 * m_hidden_size);
    return std::make_shared<LSTMCell>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], biases, m_hidden_size,
                                      m_activations, m_activations_alpha, m_activations_beta, m_clip);
}

bool LSTMCell::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_cell(this, outputs, inputs, RecurrentCell(*this, RecurrentCell::Kind::lstm),
                    RecurrenceInputs::of_cell(inputs.size(), true));
}

bool LSTMCell::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v4
}  // namespace op
}  // namespace ov
