#pragma once

#include <memory>
#include <vector>

#include "c_node.hpp"
#include "c_table.hpp"
#include "openvino/core/op_extension.hpp"
#include "openvino/op/op.hpp"

namespace tenon {

/// A node of an operation from a C table.
class CTableNode : public ov::op::Op {
public:
    explicit CTableNode(std::shared_ptr<const COperation> operation);

    const ov::DiscreteTypeInfo& get_type_info() const override { return m_operation->type_info; }
    void validate_and_infer_types() override;
    bool visit_attributes(ov::AttributeVisitor& visitor) override;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override;

    const COperation& operation() const { return *m_operation; }
    /// The node with the types and shapes of these values.
    std::unique_ptr<const CNode> describe(const std::vector<ValueDescription>& inputs,
                                          const std::vector<ValueDescription>& outputs) const;

private:
    std::shared_ptr<const COperation> m_operation;
    std::vector<CAttributeValue> m_attributes;
};

/// Makes nodes of an operation from a C table.
class CTableOpExtension : public ov::BaseOpExtension {
public:
    explicit CTableOpExtension(std::shared_ptr<const COperation> operation) : m_operation(std::move(operation)) {}

    const ov::DiscreteTypeInfo& get_type_info() const override { return m_operation->type_info; }
    ov::OutputVector create(const ov::OutputVector& inputs, ov::AttributeVisitor& visitor) const override;
    std::vector<ov::Extension::Ptr> get_attached_extensions() const override { return {}; }
    std::unique_ptr<ov::Node> create_empty() const override { return std::make_unique<CTableNode>(m_operation); }

private:
    std::shared_ptr<const COperation> m_operation;
};

}  // namespace tenon
