#pragma once

#include <memory>
#include <string>

#include "openvino/op/util/read_value_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// The value of a variable; the input where it was not assigned since the last reset. Specification: ReadValue-3.
class OPENVINO_API ReadValue : public util::ReadValueBase {
public:
    TENON_OP("ReadValue", "opset3", util::ReadValueBase);

    ReadValue() = default;
    ReadValue(const Output<Node>& initial_value, const std::string& variable_id);

    std::string get_variable_id() const override { return m_variable_id; }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;

private:
    std::string m_variable_id;
};

}  // namespace v3

namespace v6 {

/// The same with a variable that has a type and shape of its own. Without an input the initial value is zero.
/// Specification: ReadValue-6.
class OPENVINO_API ReadValue : public util::ReadValueBase {
public:
    TENON_OP("ReadValue", "opset6", util::ReadValueBase);

    ReadValue() = default;
    explicit ReadValue(const std::shared_ptr<util::Variable>& variable);
    ReadValue(const Output<Node>& initial_value, const std::shared_ptr<util::Variable>& variable);

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
