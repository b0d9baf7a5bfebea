#include "openvino/op/clamp.hpp"

#include <algorithm>
#include <cmath>

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

Clamp::Clamp(const Output<Node>& data, double min, double max)
    : UnaryElementwiseArithmetic(data), m_min(min), m_max(max) {
    constructor_validate_and_infer_types();
}

bool Clamp::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("min", m_min);
    visitor.on_attribute("max", m_max);
    return true;
}

void Clamp::validate_and_infer_types() {
    UnaryElementwiseArithmetic::validate_and_infer_types();
    NODE_VALIDATION_CHECK(this, m_min <= m_max, "min is ", m_min, " and max is ", m_max,
                          ", expected min not above max");
}

std::shared_ptr<Node> Clamp::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Clamp>(inputs[0], m_min, m_max);
}

bool Clamp::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_unary(NumericTypes(), outputs, inputs, [this](auto x) {
        using X = decltype(x);
        if constexpr (std::is_integral_v<X>)
            return std::min(std::max(x, saturating_cast<X>(std::ceil(m_min))), saturating_cast<X>(std::floor(m_max)));
        else
            return std::min(std::max(x, static_cast<X>(m_min)), static_cast<X>(m_max));
    });
}

bool Clamp::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Clamp::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool Clamp::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
