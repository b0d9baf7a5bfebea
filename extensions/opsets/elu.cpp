#include "openvino/op/elu.hpp"

#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Elu::Elu(const Output<Node>& data, double alpha) : UnaryElementwiseArithmetic(data), m_alpha(alpha) {
    constructor_validate_and_infer_types();
}

bool Elu::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("alpha", m_alpha);
    return true;
}

std::shared_ptr<Node> Elu::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Elu>(inputs[0], m_alpha);
}

bool Elu::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(RealTypes(), outputs, inputs,
                          [this](auto x) { return x > 0 ? x : static_cast<decltype(x)>(m_alpha) * std::expm1(x); });
}

bool Elu::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
