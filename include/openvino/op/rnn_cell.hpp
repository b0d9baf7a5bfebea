#pragma once

#include "openvino/op/util/rnn_cell_base.hpp"

namespace ov {
namespace op {
namespace v0 {

/// One step of a plain recurrent network. Inputs: data, hidden state, weights, recurrent weights, biases (zeros when
/// left out). Specification: RNNCell-3.
class OPENVINO_API RNNCell : public util::RNNCellBase {
public:
    TENON_OP("RNNCell", "opset1", util::RNNCellBase);

    RNNCell();
    RNNCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
            const Output<Node>& recurrent_weights, size_t hidden_size,
            const std::vector<std::string>& activations = {"tanh"}, const std::vector<float>& activations_alpha = {},
            const std::vector<float>& activations_beta = {}, float clip = 0.0f);
    RNNCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
            const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
            const std::vector<std::string>& activations = {"tanh"}, const std::vector<float>& activations_alpha = {},
            const std::vector<float>& activations_beta = {}, float clip = 0.0f);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
