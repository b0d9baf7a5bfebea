#pragma once

#include "openvino/op/lstm_cell.hpp"

namespace ov {
namespace op {
namespace v0 {

/// LSTMCell-1 along sequences [batch, steps, features] of their own lengths. Outputs: all hidden states
/// [batch, directions, steps, hidden], the last hidden states, the last cell states. Peepholes are the eighth input.
/// Specification: LSTMSequence-1.
class OPENVINO_API LSTMSequence : public util::RNNCellBase {
public:
    TENON_OP("LSTMSequence", "opset1", util::RNNCellBase);

    using direction = RecurrentSequenceDirection;

    LSTMSequence();
    LSTMSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                 const Output<Node>& initial_cell_state, const Output<Node>& sequence_lengths,
                 const Output<Node>& weights, const Output<Node>& recurrent_weights, const Output<Node>& biases,
                 const Output<Node>& peepholes, int64_t hidden_size, RecurrentSequenceDirection lstm_direction,
                 LSTMWeightsFormat weights_format = LSTMWeightsFormat::IFCO,
                 const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
                 const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"}, float clip_threshold = 0,
                 bool input_forget = false);
    LSTMSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                 const Output<Node>& initial_cell_state, const Output<Node>& sequence_lengths,
                 const Output<Node>& weights, const Output<Node>& recurrent_weights, const Output<Node>& biases,
                 int64_t hidden_size, RecurrentSequenceDirection lstm_direction,
                 LSTMWeightsFormat weights_format = LSTMWeightsFormat::IFCO,
                 const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
                 const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"}, float clip_threshold = 0,
                 bool input_forget = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    RecurrentSequenceDirection get_direction() const { return m_direction; }
    float get_clip_threshold() const { return m_clip; }
    bool get_input_forget() const { return m_input_forget; }
    LSTMWeightsFormat get_weights_format() const { return m_weights_format; }

private:
    RecurrentSequenceDirection m_direction = RecurrentSequenceDirection::FORWARD;
    bool m_input_forget = false;
    // Files without the attribute mean the order of the specification.
    LSTMWeightsFormat m_weights_format = LSTMWeightsFormat::FICO;
};

}  // namespace v0

namespace v5 {

/// LSTMCell-4 along sequences [batch, steps, features] of their own lengths. Outputs: all hidden states
/// [batch, directions, steps, hidden], the last hidden states, the last cell states. Specification: LSTMSequence-5.
class OPENVINO_API LSTMSequence : public util::RNNCellBase {
public:
    TENON_OP("LSTMSequence", "opset5", util::RNNCellBase);

    using direction = RecurrentSequenceDirection;

    LSTMSequence();
    LSTMSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                 const Output<Node>& initial_cell_state, const Output<Node>& sequence_lengths,
                 const Output<Node>& weights, const Output<Node>& recurrent_weights, const Output<Node>& biases,
                 int64_t hidden_size, RecurrentSequenceDirection lstm_direction,
                 const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
                 const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"}, float clip = 0.0f);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    RecurrentSequenceDirection get_direction() const { return m_direction; }
    void set_direction(const RecurrentSequenceDirection& direction) { m_direction = direction; }

private:
    RecurrentSequenceDirection m_direction = RecurrentSequenceDirection::FORWARD;
};

}  // namespace v5
}  // namespace op
}  // namespace ov
