#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Removes axes of length 1: the given ones, or all. Given axes of another length stay. Specification: Squeeze-1.
class OPENVINO_API Squeeze : public Op {
public:
    TENON_OP("Squeeze", "opset1");

    Squeeze() = default;
    explicit Squeeze(const Output<Node>& data);
    Squeeze(const Output<Node>& data, const Output<Node>& axes);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;
};

}  // namespace v0

namespace v15 {

/// Squeeze-1 where `allow_axis_skip` says whether a given axis may turn out not to have length 1, so that the rank of
/// the output is open as long as its length is unknown. Specification: Squeeze-15.
class OPENVINO_API Squeeze : public Op {
public:
    TENON_OP("Squeeze", "opset15");

    Squeeze() = default;
    explicit Squeeze(const Output<Node>& data, bool allow_axis_skip = false);
    Squeeze(const Output<Node>& data, const Output<Node>& axes, bool allow_axis_skip = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    bool get_allow_axis_skip() const { return m_allow_axis_skip; }

private:
    bool m_allow_axis_skip = false;
};

}  // namespace v15
}  // namespace op
}  // namespace ov
