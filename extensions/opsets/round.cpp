#include "openvino/op/round.hpp"

#include <cmath>

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace ov {

template <>
EnumNames<op::v5::Round::RoundMode>& EnumNames<op::v5::Round::RoundMode>::get() {
    static auto names = EnumNames<op::v5::Round::RoundMode>(
        "op::v5::Round::RoundMode", {{"half_to_even", op::v5::Round::RoundMode::HALF_TO_EVEN},
                                     {"half_away_from_zero", op::v5::Round::RoundMode::HALF_AWAY_FROM_ZERO}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::v5::Round::RoundMode& mode) {
    return stream << as_string(mode);
}

namespace op {
namespace v5 {

using namespace tenon::opsets;

Round::Round(const Output<Node>& arg, RoundMode mode) : UnaryElementwiseArithmetic(arg), m_mode(mode) {
    constructor_validate_and_infer_types();
}

bool Round::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("mode", m_mode);
    return true;
}

std::shared_ptr<Node> Round::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Round>(inputs[0], m_mode);
}

bool Round::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const bool to_even = m_mode == RoundMode::HALF_TO_EVEN;
    return evaluate_unary(NumericTypes(), outputs, inputs, [to_even](auto x) {
        if constexpr (std::is_floating_point_v<decltype(x)>)
            return to_even ? std::nearbyint(x) : std::round(x);
        else
            return x;
    });
}

bool Round::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool Round::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool Round::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v5
}  // namespace op
}  // namespace ov
