#pragma once

#include "openvino/core/layout.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// An output of a model. Its only output port carries the value of its input.
class OPENVINO_API Result : public Op {
public:
    TENON_OP("Result", "opset1");

    Result() = default;
    explicit Result(const Output<Node>& value);
    Result(const Output<Node>& value, bool) : Result(value) {}

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override { return true; }
    bool constant_fold(OutputVector&, const OutputVector&) override { return false; }
    bool can_constant_fold(const OutputVector&) const override { return false; }

    Layout get_layout() const;
    void set_layout(const Layout& layout);
};

}  // namespace v0
}  // namespace op

template <>
class OPENVINO_API AttributeAdapter<ResultVector> : public VisitorAdapter {
public:
    explicit AttributeAdapter(ResultVector& value) : m_ref(value) {}
    bool visit_attributes(AttributeVisitor& visitor) override;
    OPENVINO_RTTI("AttributeAdapter<ResultVector>");

private:
    ResultVector& m_ref;
};

}  // namespace ov
