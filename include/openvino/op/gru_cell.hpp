#pragma once

#include "openvino/op/util/rnn_cell_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// One step of a gated recurrent unit; gates in the order update, reset, hidden. Inputs: data, hidden state, weights,
/// recurrent weights, biases (zeros when left out; with `linear_before_reset` a fourth part for the recurrent product
/// of the hidden gate). Specification: GRUCell-3.
class OPENVINO_API GRUCell : public util::RNNCellBase {
public:
    TENON_OP("GRUCell", "opset3", util::RNNCellBase);

    GRUCell();
    GRUCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
            const Output<Node>& recurrent_weights, size_t hidden_size);
    GRUCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
            const Output<Node>& recurrent_weights, size_t hidden_size, const std::vector<std::string>& activations,
            const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta, float clip,
            bool linear_before_reset);
    GRUCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
            const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
            const std::vector<std::string>& activations = {"sigmoid", "tanh"},
            const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
            float clip = 0.0f, bool linear_before_reset = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    bool get_linear_before_reset() const { return m_linear_before_reset; }

private:
    bool m_linear_before_reset = false;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
