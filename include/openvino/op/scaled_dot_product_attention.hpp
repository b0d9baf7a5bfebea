#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v13 {

/// softmax(query * key^T * scale + mask) * value. Inputs: query [batch..., L, E], key [batch..., S, E], value
/// [batch..., S, Ev] and, all optional, a mask that broadcasts to [batch..., L, S] (added, or boolean: where to look)
/// and a scale (1 / sqrt(E) by default). `causal`: query i sees keys up to i, and the mask is not used.
/// Specification: ScaledDotProductAttention-13.
class OPENVINO_API ScaledDotProductAttention : public Op {
public:
    TENON_OP("ScaledDotProductAttention", "opset13");

    ScaledDotProductAttention() = default;
    ScaledDotProductAttention(const OutputVector& inputs, bool causal);
    ScaledDotProductAttention(const Output<Node>& query, const Output<Node>& key, const Output<Node>& value,
                              const Output<Node>& attention_mask, const Output<Node>& scale, bool causal);
    ScaledDotProductAttention(const Output<Node>& query, const Output<Node>& key, const Output<Node>& value,
                              const Output<Node>& attention_mask, bool causal);
    ScaledDotProductAttention(const Output<Node>& query, const Output<Node>& key, const Output<Node>& value,
                              bool causal);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    bool get_causal() const { return m_causal; }
    void set_causal(bool causal) { m_causal = causal; }

private:
    bool m_causal = false;
};

}  // namespace v13
}  // namespace op
}  // namespace ov
