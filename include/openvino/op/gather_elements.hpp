#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// For every index the element of the data at the same place, except that the index is the coordinate on the axis.
/// Specification: GatherElements-6.
class OPENVINO_API GatherElements : public Op {
public:
    TENON_OP("GatherElements", "opset6");

    GatherElements() = default;
    GatherElements(const Output<Node>& data, const Output<Node>& indices, int64_t axis);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int64_t get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }

private:
    int64_t m_axis = 0;
};

}  // namespace v6
}  // namespace op
}  // namespace ov
