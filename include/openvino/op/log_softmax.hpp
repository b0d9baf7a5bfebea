#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v5 {

/// Logarithm of softmax along one axis: x - log(sum of exp(x)). A negative axis counts from the end.
/// Specification: LogSoftmax-5.
class OPENVINO_API LogSoftmax : public Op {
public:
    TENON_OP("LogSoftmax", "opset5");

    LogSoftmax() = default;
    LogSoftmax(const Output<Node>& arg, int64_t axis);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int64_t get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }

private:
    int64_t m_axis = 1;
};

}  // namespace v5
}  // namespace op
}  // namespace ov
