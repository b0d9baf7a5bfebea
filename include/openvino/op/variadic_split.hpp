#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Cuts a tensor along an axis into outputs of the given lengths, one of which may be -1: what remains.
/// Specification: VariadicSplit-1.
class OPENVINO_API VariadicSplit : public Op {
public:
    TENON_OP("VariadicSplit", "opset1");

    VariadicSplit() = default;
    VariadicSplit(const Output<Node>& data, const Output<Node>& axis, const Output<Node>& split_lengths);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;
    size_t get_default_output_index() const override { return no_default_index(); }
};

}  // namespace v1
}  // namespace op
}  // namespace ov
