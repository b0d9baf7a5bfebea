#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Moves blocks of `stride` x `stride` elements into channels, in the order of Darknet. Specification: ReorgYolo-1.
class OPENVINO_API ReorgYolo : public Op {
public:
    TENON_OP("ReorgYolo", "opset2");

    ReorgYolo() = default;
    ReorgYolo(const Output<Node>& input, const Strides& strides);
    ReorgYolo(const Output<Node>& input, size_t stride);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    Strides get_strides() const { return m_strides; }
    void set_strides(size_t stride);

private:
    Strides m_strides;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
