#include "openvino/op/divide.hpp"

#include <cmath>

#include "division.hpp"
#include "elementwise.hpp"
#include "value_bounds.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

BinaryRange quotient_range(const Divide& node) {
    const bool integral = node.get_input_element_type(0).is_integral(), floored = node.is_pythondiv();
    return [=](const ValueRange& left, const ValueRange& right) {
        const ValueRange exact = left / right;
        if (!integral) return exact;
        return floored ? ValueRange{std::floor(exact.least), std::floor(exact.most)}
                       : ValueRange{std::trunc(exact.least), std::trunc(exact.most)};
    };
}

}  // namespace

Divide::Divide(const Output<Node>& left, const Output<Node>& right, bool pythondiv, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast), m_pythondiv(pythondiv) {
    constructor_validate_and_infer_types();
}

Divide::Divide(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : Divide(left, right, true, broadcast) {}

bool Divide::visit_attributes(AttributeVisitor& visitor) {
    BinaryElementwiseArithmetic::visit_attributes(visitor);
    visitor.on_attribute("m_pythondiv", m_pythondiv);
    return true;
}

std::shared_ptr<Node> Divide::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Divide>(inputs[0], inputs[1], m_pythondiv, get_autob());
}

bool Divide::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(), [this](auto x, auto y) {
        if constexpr (std::is_integral_v<decltype(x)>) {
            NODE_VALIDATION_CHECK(this, y != 0, "the divisor of an integer division is 0, expected another value");
            return m_pythondiv ? floored_quotient(x, y) : truncated_quotient(x, y);
        } else {
            return x / y;
        }
    });
}

bool Divide::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Divide::evaluate_lower(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::lower, get_autob(), quotient_range(*this));
}

bool Divide::evaluate_upper(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::upper, get_autob(), quotient_range(*this));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
