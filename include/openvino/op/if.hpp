#pragma once

#include <memory>

#include "openvino/op/util/multi_subgraph_base.hpp"

namespace ov {
namespace op {
namespace v8 {

/// Runs one of two bodies, as the condition at input 0 says. Specification: If-8.
class OPENVINO_API If : public util::MultiSubGraphOp {
public:
    enum BodyIndexes { THEN_BODY_INDEX = 0, ELSE_BODY_INDEX = 1 };

    TENON_OP("If", "opset8", util::MultiSubGraphOp);

    If();
    explicit If(const Output<Node>& execution_condition);

    const std::shared_ptr<Model>& get_then_body() const { return m_bodies[THEN_BODY_INDEX]; }
    const std::shared_ptr<Model>& get_else_body() const { return m_bodies[ELSE_BODY_INDEX]; }
    void set_then_body(const std::shared_ptr<Model>& body) { m_bodies[THEN_BODY_INDEX] = body; }
    void set_else_body(const std::shared_ptr<Model>& body) { m_bodies[ELSE_BODY_INDEX] = body; }

    /// Connects a value to a parameter of each body; null where a body does not need it.
    void set_input(const Output<Node>& value, const std::shared_ptr<v0::Parameter>& then_parameter,
                   const std::shared_ptr<v0::Parameter>& else_parameter);
    /// A new output that is the result of whichever body runs.
    Output<Node> set_output(const std::shared_ptr<v0::Result>& then_result,
                            const std::shared_ptr<v0::Result>& else_result);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;

private:
    void check_condition() const;
    void set_outputs_of(size_t body);
    void set_outputs_of_both();
};

}  // namespace v8
}  // namespace op
}  // namespace ov
