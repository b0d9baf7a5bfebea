#include "openvino/op/gelu.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {

template <>
EnumNames<op::GeluApproximationMode>& EnumNames<op::GeluApproximationMode>::get() {
    static auto names = EnumNames<op::GeluApproximationMode>(
        "op::GeluApproximationMode",
        {{"TANH", op::GeluApproximationMode::TANH}, {"ERF", op::GeluApproximationMode::ERF}});
    return names;
}

namespace op {

using namespace tenon::opsets;

std::ostream& operator<<(std::ostream& stream, const GeluApproximationMode& mode) {
    return stream << as_string(mode);
}

namespace {

void check_type(const Node* node) {
    const auto& type = node->get_input_element_type(0);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
}

bool evaluate_exact(TensorVector& outputs, const TensorVector& inputs) {
    return evaluate_unary(RealTypes(), outputs, inputs, [](auto x) {
        using X = decltype(x);
        return X(0.5) * x * (1 + std::erf(x * X(0.70710678118654752440)));
    });
}

bool evaluate_tanh(TensorVector& outputs, const TensorVector& inputs) {
    return evaluate_unary(RealTypes(), outputs, inputs, [](auto x) {
        using X = decltype(x);
        const X root_of_two_over_pi = X(0.79788456080286535588);
        return X(0.5) * x * (1 + std::tanh(root_of_two_over_pi * (x + X(0.044715) * x * x * x)));
    });
}

}  // namespace

namespace v0 {

Gelu::Gelu(const Output<Node>& data) : UnaryElementwiseArithmetic(data) {
    constructor_validate_and_infer_types();
}

void Gelu::validate_and_infer_types() {
    UnaryElementwiseArithmetic::validate_and_infer_types();
    check_type(this);
}

std::shared_ptr<Node> Gelu::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Gelu>(inputs[0]);
}

bool Gelu::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_exact(outputs, inputs);
}

bool Gelu::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v7 {

Gelu::Gelu(const Output<Node>& data, GeluApproximationMode mode)
    : UnaryElementwiseArithmetic(data), m_approximation_mode(mode) {
    constructor_validate_and_infer_types();
}

bool Gelu::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("approximation_mode", m_approximation_mode);
    return true;
}

void Gelu::validate_and_infer_types() {
    UnaryElementwiseArithmetic::validate_and_infer_types();
    check_type(this);
}

std::shared_ptr<Node> Gelu::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Gelu>(inputs[0], m_approximation_mode);
}

bool Gelu::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return m_approximation_mode == GeluApproximationMode::ERF ? evaluate_exact(outputs, inputs)
                                                              : evaluate_tanh(outputs, inputs);
}

bool Gelu::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v7
}  // namespace op
}  // namespace ov
