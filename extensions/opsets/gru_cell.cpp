#include "openvino/op/gru_cell.hpp"

#include "recurrence.hpp"
#include "zero_bias.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

namespace {

RecurrentCell cell_of(const GRUCell& node) {
    return {node,
            node.get_linear_before_reset() ? RecurrentCell::Kind::gru_linear_before_reset : RecurrentCell::Kind::gru};
}

size_t bias_count(size_t hidden_size, bool linear_before_reset) {
    return (linear_before_reset ? 4 : 3) * hidden_size;
}

}  // namespace

GRUCell::GRUCell() : RNNCellBase({"sigmoid", "tanh"}) {}

GRUCell::GRUCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
                 const Output<Node>& recurrent_weights, size_t hidden_size)
    : GRUCell(data, initial_hidden_state, weights, recurrent_weights, hidden_size, {"sigmoid", "tanh"}, {}, {}, 0.0f,
              false) {}

GRUCell::GRUCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
                 const Output<Node>& recurrent_weights, size_t hidden_size, const std::vector<std::string>& activations,
                 const std::vector<float>& activations_alpha, const std::vector<float>& activations_beta, float clip,
                 bool linear_before_reset)
    : GRUCell(data, initial_hidden_state, weights, recurrent_weights,
              zero_bias(data, bias_count(hidden_size, linear_before_reset)), hidden_size, activations,
              activations_alpha, activations_beta, clip, linear_before_reset) {}

GRUCell::GRUCell(const Output<Node>& data, const Output<Node>& initial_hidden_state, const Output<Node>& weights,
                 const Output<Node>& recurrent_weights, const Output<Node>& biases, size_t hidden_size,
                 const std::vector<std::string>& activations, const std::vector<float>& activations_alpha,
                 const std::vector<float>& activations_beta, float clip, bool linear_before_reset)
    : RNNCellBase({data, initial_hidden_state, weights, recurrent_weights, biases}, hidden_size, clip, activations,
                  activations_alpha, activations_beta),
      m_linear_before_reset(linear_before_reset) {
    constructor_validate_and_infer_types();
}

bool GRUCell::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("linear_before_reset", m_linear_before_reset);
    return RNNCellBase::visit_attributes(visitor);
}

void GRUCell::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 4 || get_input_size() == 5,
                          "expected 4 or 5 inputs (data, hidden state, weights, recurrent weights, biases), found ",
                          get_input_size());
    infer_recurrence(this, cell_of(*this), RecurrenceInputs::of_cell(get_input_size()));
}

std::shared_ptr<Node> GRUCell::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    const auto biases =
        inputs.size() > 4 ? inputs[4] : zero_bias(inputs[0], bias_count(m_hidden_size, m_linear_before_reset));
    return std::make_shared<GRUCell>(inputs[0], inputs[1], inputs[2], inputs[3], biases, m_hidden_size, m_activations,
                                     m_activations_alpha, m_activations_beta, m_clip, m_linear_before_reset);
}

bool GRUCell::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_cell(this, outputs, inputs, cell_of(*this), RecurrenceInputs::of_cell(inputs.size()));
}

bool GRUCell::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v3
}  // namespace op
}  // namespace ov
