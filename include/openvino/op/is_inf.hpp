#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v10 {

/// Element-wise truth of x being an infinity of a sign that is asked for. Specification: IsInf-10.
class OPENVINO_API IsInf : public Op {
public:
    TENON_OP("IsInf", "opset10");

    struct Attributes {
        bool detect_negative = true;
        bool detect_positive = true;
        Attributes() = default;
        Attributes(bool negative, bool positive) : detect_negative(negative), detect_positive(positive) {}
    };

    IsInf() = default;
    explicit IsInf(const Output<Node>& data);
    IsInf(const Output<Node>& data, const Attributes& attributes);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attributes() const { return m_attributes; }
    void set_attributes(const Attributes& attributes) { m_attributes = attributes; }

private:
    Attributes m_attributes;
};

}  // namespace v10
}  // namespace op
}  // namespace ov
