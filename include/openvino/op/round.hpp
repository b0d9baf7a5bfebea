#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace v5 {

/// Element-wise nearest integer; halves go to the even one or away from zero. Specification: Round-5.
class OPENVINO_API Round : public util::UnaryElementwiseArithmetic {
public:
    enum class RoundMode { HALF_TO_EVEN, HALF_AWAY_FROM_ZERO };
    TENON_OP("Round", "opset5", util::UnaryElementwiseArithmetic);

    Round() = default;
    Round(const Output<Node>& arg, RoundMode mode);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;

    RoundMode get_mode() const { return m_mode; }
    void set_mode(RoundMode mode) { m_mode = mode; }

private:
    RoundMode m_mode = RoundMode::HALF_TO_EVEN;
};

}  // namespace v5
}  // namespace op

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v5::Round::RoundMode& mode);

template <>
OPENVINO_API EnumNames<op::v5::Round::RoundMode>& EnumNames<op::v5::Round::RoundMode>::get();

template <>
class OPENVINO_API AttributeAdapter<op::v5::Round::RoundMode>
    : public EnumAttributeAdapterBase<op::v5::Round::RoundMode> {
public:
    AttributeAdapter(op::v5::Round::RoundMode& value) : EnumAttributeAdapterBase<op::v5::Round::RoundMode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v5::Round::RoundMode>");
};

}  // namespace ov
