#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v8 {

/// Largest elements of data [N, C, spatial...] such that the output has the spatial shape in the second input; the
/// second output holds their indices in the flattened spatial axes. Specification: AdaptiveMaxPool-8.
class OPENVINO_API AdaptiveMaxPool : public Op {
public:
    TENON_OP("AdaptiveMaxPool", "opset8");

    AdaptiveMaxPool() = default;
    AdaptiveMaxPool(const Output<Node>& data, const Output<Node>& output_shape,
                    const element::Type& index_element_type = element::i64);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    element::Type get_index_element_type() const { return m_index_element_type; }
    void set_index_element_type(const element::Type& type) { m_index_element_type = type; }

private:
    element::Type m_index_element_type = element::i64;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
