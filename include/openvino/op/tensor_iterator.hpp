#pragma once

#include <memory>

#include "openvino/op/util/sub_graph_base.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Runs its body once for each slice of the sliced inputs; once where no input is sliced. Specification:
/// TensorIterator-1.
class OPENVINO_API TensorIterator : public util::SubGraphOp {
public:
    TENON_OP("TensorIterator", "opset1", util::SubGraphOp);

    TensorIterator() = default;
    explicit TensorIterator(const OutputVector& values);

    std::shared_ptr<Model> get_body() const { return m_bodies[0]; }
    void set_body(const std::shared_ptr<Model>& body) { set_function(body); }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
