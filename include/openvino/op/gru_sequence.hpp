#pragma once

#include "openvino/op/util/rnn_cell_base.hpp"

namespace ov {
namespace op {
namespace v5 {

/// GRUCell along sequences [batch, steps, features] of their own lengths. Outputs: all hidden states
/// [batch, directions, steps, hidden], the last ones. Specification: GRUSequence-5.
class OPENVINO_API GRUSequence : public util::RNNCellBase {
public:
    TENON_OP("GRUSequence", "opset5", util::RNNCellBase);

    GRUSequence();
    GRUSequence(const Output<Node>& data, const Output<Node>& initial_hidden_state,
                const Output<Node>& sequence_lengths, const Output<Node>& weights,
                const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
                RecurrentSequenceDirection direction, const std::vector<std::string>& activations = {"sigmoid", "tanh"},
                const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
                float clip = 0.0f, bool linear_before_reset = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    bool get_linear_before_reset() const { return m_linear_before_reset; }
    void set_linear_before_reset(bool linear_before_reset) { m_linear_before_reset = linear_before_reset; }
    RecurrentSequenceDirection get_direction() const { return m_direction; }
    void set_direction(const RecurrentSequenceDirection& direction) { m_direction = direction; }

private:
    RecurrentSequenceDirection m_direction = RecurrentSequenceDirection::FORWARD;
    bool m_linear_before_reset = false;
};

}  // namespace v5
}  // namespace op
}  // namespace ov
