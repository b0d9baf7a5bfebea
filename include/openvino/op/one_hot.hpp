#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Inserts an axis of length depth that holds on_value at the index and off_value elsewhere; an index out of range has
/// off_value only. Specification: OneHot-1.
class OPENVINO_API OneHot : public Op {
public:
    TENON_OP("OneHot", "opset1");

    OneHot() = default;
    OneHot(const Output<Node>& indices, const Output<Node>& depth, const Output<Node>& on_value,
           const Output<Node>& off_value, int64_t axis);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const int64_t& get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }

private:
    int64_t m_axis = -1;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
