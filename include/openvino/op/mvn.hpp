#pragma once

#include "openvino/core/axis_set.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {

/// Where epsilon is added to the deviation: sqrt(variance + eps) or sqrt(variance) + eps.
enum class MVNEpsMode { INSIDE_SQRT, OUTSIDE_SQRT };
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const MVNEpsMode& mode);

namespace v0 {

/// x minus its mean, optionally divided by sqrt(variance + eps); both over the reduction axes, or else over the spatial
/// axes and, where `across_channels` says so, axis 1. Specification: MVN-1 (a member of opset2).
class OPENVINO_API MVN : public Op {
public:
    TENON_OP("MVN", "opset2");

    MVN() = default;
    explicit MVN(const Output<Node>& data, bool across_channels = true, bool normalize_variance = true,
                 double eps = 1e-9);
    MVN(const Output<Node>& data, AxisSet reduction_axes, bool normalize_variance = true, double eps = 1e-9);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    double get_eps() const { return m_eps; }
    void set_eps(double eps) { m_eps = eps; }
    bool get_across_channels() const { return m_across_channels; }
    void set_across_channels(bool across_channels) { m_across_channels = across_channels; }
    bool get_normalize_variance() const { return m_normalize_variance; }
    void set_normalize_variance(bool normalize_variance) { m_normalize_variance = normalize_variance; }
    AxisSet get_reduction_axes() const { return m_reduction_axes; }
    void set_reduction_axes(AxisSet axes) { m_reduction_axes = std::move(axes); }

private:
    double m_eps = 1e-9;
    bool m_across_channels = true;
    bool m_normalize_variance = true;
    AxisSet m_reduction_axes;
};

}  // namespace v0

namespace v6 {

/// x minus its mean, optionally divided by its deviation; both over the axes of the second input. Specification: MVN-6.
class OPENVINO_API MVN : public Op {
public:
    TENON_OP("MVN", "opset6");

    MVN() = default;
    MVN(const Output<Node>& data, const Output<Node>& reduction_axes, bool normalize_variance, float eps,
        MVNEpsMode eps_mode);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    float get_eps() const { return m_eps; }
    void set_eps(float eps) { m_eps = eps; }
    bool get_normalize_variance() const { return m_normalize_variance; }
    void set_normalize_variance(bool normalize_variance) { m_normalize_variance = normalize_variance; }
    MVNEpsMode get_eps_mode() const { return m_eps_mode; }
    void set_eps_mode(const MVNEpsMode& eps_mode) { m_eps_mode = eps_mode; }

private:
    bool m_normalize_variance = true;
    float m_eps = 1e-6F;
    MVNEpsMode m_eps_mode = MVNEpsMode::INSIDE_SQRT;
};

}  // namespace v6
}  // namespace op

template <>
OPENVINO_API EnumNames<op::MVNEpsMode>& EnumNames<op::MVNEpsMode>::get();

template <>
class OPENVINO_API AttributeAdapter<op::MVNEpsMode> : public EnumAttributeAdapterBase<op::MVNEpsMode> {
public:
    AttributeAdapter(op::MVNEpsMode& value) : EnumAttributeAdapterBase<op::MVNEpsMode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::MVNEpsMode>");
};

}  // namespace ov
