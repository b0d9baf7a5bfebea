#pragma once

#include "openvino/op/util/rnn_cell_base.hpp"

namespace ov {
namespace op {

/// The order of the gates (forget, input, cell, output) in the weights of an LSTM.
enum class LSTMWeightsFormat { FICO, ICOF, IFCO, IFOC, IOFC };

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const LSTMWeightsFormat& value);

namespace v0 {

/// One step of an LSTM with peepholes, with a choice of the order of the gates. Inputs: data, hidden state, cell state,
/// weights, recurrent weights and, both optional, biases and peepholes. Specification: LSTMCell-1.
class OPENVINO_API LSTMCell : public util::RNNCellBase {
public:
    TENON_OP("LSTMCell", "opset1", util::RNNCellBase);

    LSTMCell();
    LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& initial_cell_state,
             const Output<Node>& weights, const Output<Node>& recurrent_weights, size_t hidden_size,
             LSTMWeightsFormat weights_format = LSTMWeightsFormat::IFCO,
             const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"},
             const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
             float clip = 0.0f, bool input_forget = false);
    LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& initial_cell_state,
             const Output<Node>& weights, const Output<Node>& recurrent_weights, const Output<Node>& biases,
             size_t hidden_size, LSTMWeightsFormat weights_format = LSTMWeightsFormat::IFCO,
             const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"},
             const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
             float clip = 0.0f, bool input_forget = false);
    LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& initial_cell_state,
             const Output<Node>& weights, const Output<Node>& recurrent_weights, const Output<Node>& biases,
             const Output<Node>& peepholes, size_t hidden_size,
             LSTMWeightsFormat weights_format = LSTMWeightsFormat::IFCO,
             const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"},
             const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
             float clip = 0.0f, bool input_forget = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    bool get_input_forget() const { return m_input_forget; }
    LSTMWeightsFormat get_weights_format() const { return m_weights_format; }

private:
    bool m_input_forget = false;
    // Files without the attribute mean the order of the specification.
    LSTMWeightsFormat m_weights_format = LSTMWeightsFormat::FICO;
};

}  // namespace v0

namespace v4 {

/// One step of an LSTM; gates in the order forget, input, cell, output. Inputs: data, hidden state, cell state,
/// weights, recurrent weights, biases (zeros when left out). Specification: LSTMCell-4.
class OPENVINO_API LSTMCell : public util::RNNCellBase {
public:
    TENON_OP("LSTMCell", "opset4", util::RNNCellBase);

    LSTMCell();
    LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& initial_cell_state,
             const Output<Node>& weights, const Output<Node>& recurrent_weights, size_t hidden_size,
             const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"},
             const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
             float clip = 0.0f);
    LSTMCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& initial_cell_state,
             const Output<Node>& weights, const Output<Node>& recurrent_weights, const Output<Node>& biases,
             size_t hidden_size, const std::vector<std::string>& activations = {"sigmoid", "tanh", "tanh"},
             const std::vector<float>& activations_alpha = {}, const std::vector<float>& activations_beta = {},
             float clip = 0.0f);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4
}  // namespace op

template <>
OPENVINO_API EnumNames<op::LSTMWeightsFormat>& EnumNames<op::LSTMWeightsFormat>::get();

/// Accessed by the names that IR uses.
template <>
class OPENVINO_API AttributeAdapter<op::LSTMWeightsFormat> : public EnumAttributeAdapterBase<op::LSTMWeightsFormat> {
public:
    AttributeAdapter(op::LSTMWeightsFormat& value) : EnumAttributeAdapterBase<op::LSTMWeightsFormat>(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::LSTMWeightsFormat)
};

}  // namespace ov
