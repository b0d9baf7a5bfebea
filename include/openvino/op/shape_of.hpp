#pragma once

#include "openvino/op/util/shape_of_base.hpp"

namespace ov {
namespace op {
namespace v0 {

/// The shape of the input as a vector of i64. Specification: ShapeOf-1.
class OPENVINO_API ShapeOf : public util::ShapeOfBase {
public:
    TENON_OP("ShapeOf", "opset1", util::ShapeOfBase);

    ShapeOf() = default;
    explicit ShapeOf(const Output<Node>& arg);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v0

namespace v3 {

/// The shape of the input as a vector of i32 or i64. Specification: ShapeOf-3.
class OPENVINO_API ShapeOf : public util::ShapeOfBase {
public:
    TENON_OP("ShapeOf", "opset3", util::ShapeOfBase);

    ShapeOf() = default;
    explicit ShapeOf(const Output<Node>& arg, element::Type output_type = element::i64);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const element::Type& get_output_type() const { return m_output_type; }
    void set_output_type(element::Type output_type) { m_output_type = output_type; }
    using Node::set_output_type;

private:
    element::Type m_output_type = element::i64;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
