#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Sums of the elements up to each place along one axis (a scalar input); exclusive leaves out the element at the
/// place, reverse sums from the end. Specification: CumSum-3.
class OPENVINO_API CumSum : public Op {
public:
    TENON_OP("CumSum", "opset3");

    CumSum() = default;
    CumSum(const Output<Node>& arg, const Output<Node>& axis, bool exclusive = false, bool reverse = false);
    /// Along axis 0.
    explicit CumSum(const Output<Node>& arg, bool exclusive = false, bool reverse = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    bool is_exclusive() const { return m_exclusive; }
    void set_exclusive(bool exclusive) { m_exclusive = exclusive; }
    bool is_reverse() const { return m_reverse; }
    void set_reverse(bool reverse) { m_reverse = reverse; }

private:
    bool m_exclusive = false;
    bool m_reverse = false;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
