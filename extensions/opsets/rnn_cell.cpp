#include "openvino/op/rnn_cell.hpp"

#include "recurrence.hpp"
#include "zero_bias.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

RNNCell::RNNCell() : RNNCellBase({"tanh"}) {}

RNNCell::RNNCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
                 const Output<Node>& recurrent_weights, size_t hidden_size, const std::vector<std::string>& activations,
                 const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta, float clip)
    : RNNCell(data, initial_hidden_state, weights, recurrent_weights, zero_bias(data, hidden_size), hidden_size,
              activations, activations_alpha, activations_beta, clip) {}

RNNCell::RNNCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
                 const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
                 const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                 const std::vector<float>& activations_beta, float clip)
    : RNNCellBase({data, initial_hidden_state, weights, recurrent_weights, biases}, hidden_size, clip, activations,
                  activations_alpha, activations_beta) {
    constructor_validate_and_infer_types();
}

void RNNCell::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 4 || get_input_size() == 5,
                          "expected 4 or 5 inputs (data, hidden state, weights, recurrent weights, biases), found ",
                          get_input_size());
    infer_recurrence(this, RecurrentCell(*this, RecurrentCell::Kind::rnn), RecurrenceInputs::of_cell(get_input_size()));
}

std::shared_ptr<Node> RNNCell::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    const auto biases = inputs.size() > 4 ? inputs[4] : zero_bias(inputs[0], m_hidden_size);
    return std::make_shared<RNNCell>(inputs[0], inputs[1], inputs[2], inputs[3], biases, m_hidden_size, m_activations,
                                     m_activations_alpha, m_activations_beta, m_clip);
}

bool RNNCell::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_cell(this, outputs, inputs, RecurrentCell(*this, RecurrentCell::Kind::rnn),
                    RecurrenceInputs::of_cell(inputs.size()));
}

bool RNNCell::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
