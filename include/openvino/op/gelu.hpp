#pragma once

#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {

/// How the distribution function in Gelu is computed: by tanh of a cubic polynomial, or exactly.
enum class GeluApproximationMode { TANH, ERF };
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const GeluApproximationMode& mode);

namespace v0 {

/// Element-wise x * (1 + erf(x / sqrt(2))) / 2. Specification: GELU-2.
class OPENVINO_API Gelu : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Gelu", "opset2", util::UnaryElementwiseArithmetic);

    Gelu() = default;
    explicit Gelu(const Output<Node>& data);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v0

namespace v7 {

/// Element-wise x * P(X <= x) for a normally distributed X, exactly or approximated. Specification: GELU-7.
class OPENVINO_API Gelu : public util::UnaryElementwiseArithmetic {
public:
    TENON_OP("Gelu", "opset7", util::UnaryElementwiseArithmetic);

    Gelu() = default;
    explicit Gelu(const Output<Node>& data, GeluApproximationMode mode = GeluApproximationMode::ERF);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    GeluApproximationMode get_approximation_mode() const { return m_approximation_mode; }
    void set_approximation_mode(GeluApproximationMode mode) { m_approximation_mode = mode; }

private:
    GeluApproximationMode m_approximation_mode = GeluApproximationMode::ERF;
};

}  // namespace v7
}  // namespace op

template <>
OPENVINO_API EnumNames<op::GeluApproximationMode>& EnumNames<op::GeluApproximationMode>::get();

template <>
class OPENVINO_API AttributeAdapter<op::GeluApproximationMode>
    : public EnumAttributeAdapterBase<op::GeluApproximationMode> {
public:
    AttributeAdapter(op::GeluApproximationMode& value) : EnumAttributeAdapterBase<op::GeluApproximationMode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::GeluApproximationMode>");
};

}  // namespace ov
