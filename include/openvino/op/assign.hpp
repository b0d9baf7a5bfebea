#pragma once

#include <memory>
#include <string>

#include "openvino/op/util/assign_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Stores its input in the variable of the ReadValue with the same id, and hands it on. Specification: Assign-3.
class OPENVINO_API Assign : public util::AssignBase {
public:
    TENON_OP("Assign", "opset3", util::AssignBase);

    Assign() = default;
    Assign(const Output<Node>& new_value, const std::string& variable_id);

    std::string get_variable_id() const override { return m_variable_id; }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;

private:
    void find_variable();

    std::string m_variable_id;
};

}  // namespace v3

namespace v6 {

/// Stores its input in the variable, and hands it on. Specification: Assign-6.
class OPENVINO_API Assign : public util::AssignBase {
public:
    TENON_OP("Assign", "opset6", util::AssignBase);

    Assign() = default;
    Assign(const Output<Node>& new_value, const std::shared_ptr<util::Variable>& variable);

    std::string get_variable_id() const override;

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;
};

}  // namespace v6
}  // namespace op
}  // namespace ov
