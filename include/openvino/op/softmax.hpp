#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// exp(x) / sum of exp(x) along one axis. Specification: SoftMax-1.
class OPENVINO_API Softmax : public Op {
public:
    TENON_OP("Softmax", "opset1");

    Softmax() = default;
    explicit Softmax(const Output<Node>& value, size_t axis = 1);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    size_t get_axis() const { return m_axis; }
    void set_axis(size_t axis) { m_axis = axis; }

private:
    size_t m_axis = 1;
};

}  // namespace v1

namespace v8 {

/// exp(x) / sum of exp(x) along one axis; a negative axis counts from the end. Specification: SoftMax-8.
class OPENVINO_API Softmax : public Op {
public:
    TENON_OP("Softmax", "opset8");

    Softmax() = default;
    explicit Softmax(const Output<Node>& value, int64_t axis = 1);

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

}  // namespace v8
}  // namespace op
}  // namespace ov
