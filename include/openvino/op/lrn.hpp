#pragma once

#include "openvino/core/axis_set.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// x / (bias + alpha / size^n * s)^beta, where s is the sum of squares in a window that reaches (size - 1) / 2 elements
/// to either side along each of the n axes of the second input. Specification: LRN-1.
class OPENVINO_API LRN : public Op {
public:
    TENON_OP("LRN", "opset1");

    LRN() = default;
    /// Over axis 1.
    LRN(const Output<Node>& arg, double alpha, double beta, double bias, size_t size);
    LRN(const Output<Node>& arg, const Output<Node>& axes, double alpha, double beta, double bias, size_t size);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    double get_alpha() const { return m_alpha; }
    void set_alpha(double alpha) { m_alpha = alpha; }
    double get_beta() const { return m_beta; }
    void set_beta(double beta) { m_beta = beta; }
    double get_bias() const { return m_bias; }
    void set_bias(double bias) { m_bias = bias; }
    size_t get_nsize() const { return m_size; }
    void set_nsize(size_t size) { m_size = size; }
    /// The axes where they are known, counted from the front.
    AxisSet get_reduction_axes() const;

private:
    double m_alpha = 0;
    double m_beta = 0;
    double m_bias = 0;
    size_t m_size = 0;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
