#pragma once

#include "openvino/op/op.hpp"

namespace ov::op::v0 {
class Constant;
}

namespace ov {
namespace op {
namespace v8 {

/// The part of a tensor from start to stop with a step, for the given axes or the first ones. Specification: Slice-8.
class OPENVINO_API Slice : public Op {
public:
    TENON_OP("Slice", "opset8");

    Slice() = default;
    /// The axes are the first ones, as many as `start` has elements.
    Slice(const Output<Node>& data, const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step);
    Slice(const Output<Node>& data, const Output<Node>& start, const Output<Node>& stop, const Output<Node>& step,
          const Output<Node>& axes);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    /// The axes 0, 1, ... as many as `start` has elements; null when that is not known.
    std::shared_ptr<v0::Constant> get_default_const_axes(const Output<Node>& start) const;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
