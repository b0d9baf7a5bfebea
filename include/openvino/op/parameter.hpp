#pragma once

#include "openvino/core/layout.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// An input of a model: a value of the given type and (possibly dynamic) shape that the caller provides.
class OPENVINO_API Parameter : public Op {
public:
    TENON_OP("Parameter", "opset1");

    Parameter() = default;
    Parameter(const element::Type& type, const PartialShape& shape);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const PartialShape& get_partial_shape() const { return m_partial_shape; }
    void set_partial_shape(const PartialShape& shape) { m_partial_shape = shape; }
    const element::Type& get_element_type() const { return m_element_type; }
    void set_element_type(const element::Type& type) { m_element_type = type; }

    /// Layout kept in the output's rt_info; an incompatible rank throws.
    Layout get_layout() const;
    void set_layout(const Layout& layout);

private:
    PartialShape m_partial_shape = PartialShape::dynamic();
    element::Type m_element_type = element::dynamic;
};

}  // namespace v0
}  // namespace op

template <>
class OPENVINO_API AttributeAdapter<ParameterVector> : public VisitorAdapter {
public:
    explicit AttributeAdapter(ParameterVector& value) : m_ref(value) {}
    bool visit_attributes(AttributeVisitor& visitor) override;
    OPENVINO_RTTI("AttributeAdapter<ParameterVector>");

private:
    ParameterVector& m_ref;
};

}  // namespace ov
