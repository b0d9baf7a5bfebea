#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// The data repeated along every axis, as often as the list `repeats` says; the shorter of shape and list is filled up
/// with ones in front. Specification: Tile-1.
class OPENVINO_API Tile : public Op {
public:
    TENON_OP("Tile", "opset1");

    Tile() = default;
    Tile(const Output<Node>& data, const Output<Node>& repeats);

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
}  // namespace op
}  // namespace ov
