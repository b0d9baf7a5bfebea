#include "openvino/op/batch_norm.hpp"

#include <cmath>

#include "axes.hpp"
#include "element_dispatch.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

void validate_batch_norm(Node* node, size_t data, double epsilon) {
    NODE_VALIDATION_CHECK(node, node->get_input_size() == 5, "expected 5 inputs, found ", node->get_input_size());
    NODE_VALIDATION_CHECK(node, epsilon >= 0, "epsilon is ", epsilon, ", expected 0 or more");
    element::Type type = element::dynamic;
    Dimension channels;
    for (size_t i = 0; i < 5; ++i) {
        NODE_VALIDATION_CHECK(node, element::Type::merge(type, type, node->get_input_element_type(i)),
                              "expected inputs of one element type, found ", type, " and, at input ", i, ", ",
                              node->get_input_element_type(i), "; insert a Convert");
        const auto& shape = node->get_input_partial_shape(i);
        if (shape.rank().is_dynamic()) continue;
        NODE_VALIDATION_CHECK(node, i == data ? shape.size() >= 2 : shape.size() == 1, "expected ",
                              i == data ? "data of rank 2 or more" : "a list of values per channel", " at input ", i,
                              ", found the shape ", shape);
        NODE_VALIDATION_CHECK(node, Dimension::merge(channels, channels, shape[i == data ? 1 : 0]), "input ", i,
                              " of shape ", shape, " has another number of channels than the inputs before, ",
                              channels);
    }
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected floating-point inputs, found ", type,
                          "; insert a Convert");
    PartialShape shape = node->get_input_partial_shape(data);
    if (shape.rank().is_static() && shape[1].is_dynamic()) shape[1] = channels;
    node->set_output_type(0, type, shape);
}

// Inputs: data, gamma, beta, mean, variance.
bool evaluate_batch_norm(const Node* node, Tensor& output, const TensorVector& inputs, double epsilon) {
    const auto& shape = inputs[0].get_shape();
    NODE_VALIDATION_CHECK(node, shape.size() >= 2, "expected data of rank 2 or more, found the shape ", shape);
    for (size_t i = 1; i < 5; ++i)
        NODE_VALIDATION_CHECK(node, inputs[i].get_size() == shape[1], "expected ", shape[1],
                              " values per channel, found the shape ", inputs[i].get_shape());
    output.set_shape(shape);
    const AxisSplit split(shape, 1);
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(output.data());
        const auto value = [&](size_t input, size_t channel) {
            return static_cast<double>(static_cast<const T*>(inputs[input].data())[channel]);
        };
        for (size_t i = 0; i < output.get_size(); ++i) {
            const size_t channel = i / split.inner % split.size;
            const double scale = value(1, channel) / std::sqrt(value(4, channel) + epsilon);
            const double normalized = (static_cast<double>(in[i]) - value(3, channel)) * scale + value(2, channel);
            out[i] = static_cast<T>(static_cast<accumulator_t<T>>(normalized));
        }
    });
}

}  // namespace

namespace v0 {

BatchNormInference::BatchNormInference(const Output<Node>& input, const Output<Node>& gamma, const Output<Node>& beta,
                                       const Output<Node>& mean, const Output<Node>& variance, double epsilon)
    : Op({gamma, beta, input, mean, variance}), m_epsilon(epsilon) {
    constructor_validate_and_infer_types();
}

bool BatchNormInference::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("epsilon", m_epsilon);
    return true;
}

void BatchNormInference::validate_and_infer_types() {
    validate_batch_norm(this, 2, m_epsilon);
}

std::shared_ptr<Node> BatchNormInference::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<BatchNormInference>(inputs[2], inputs[0], inputs[1], inputs[3], inputs[4], m_epsilon);
}

bool BatchNormInference::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_batch_norm(this, outputs[0], {inputs[2], inputs[0], inputs[1], inputs[3], inputs[4]}, m_epsilon);
}

bool BatchNormInference::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v5 {

BatchNormInference::BatchNormInference(const Output<Node>& input, const Output<Node>& gamma, const Output<Node>& beta,
                                       const Output<Node>& mean, const Output<Node>& variance, double epsilon)
    : Op({input, gamma, beta, mean, variance}), m_epsilon(epsilon) {
    constructor_validate_and_infer_types();
}

bool BatchNormInference::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("epsilon", m_epsilon);
    return true;
}

void BatchNormInference::validate_and_infer_types() {
    validate_batch_norm(this, 0, m_epsilon);
}

std::shared_ptr<Node> BatchNormInference::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<BatchNormInference>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], m_epsilon);
}

bool BatchNormInference::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_batch_norm(this, outputs[0], {inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]}, m_epsilon);
}

bool BatchNormInference::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v5
}  // namespace op
}  // namespace ov
