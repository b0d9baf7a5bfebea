#pragma once

#include <string>
#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v7 {

/// Einstein summation: products of operands, summed over the labels that the output lacks. Specification: Einsum-7.
class OPENVINO_API Einsum : public Op {
public:
    TENON_OP("Einsum", "opset7");

    Einsum() = default;
    Einsum(const OutputVector& inputs, const std::string& equation);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const std::string& get_equation() const { return m_equation; }
    void set_equation(const std::string& equation) { m_equation = equation; }

    /// Splits an equation, its blanks removed, into subscripts; where it has none for the output, that one follows from
    /// the others. Throws when it is malformed.
    static void parse_equation(const std::string& equation, std::vector<std::string>& input_subscripts,
                               std::string& output_subscript);
    /// The labels of a subscript in order: letters and "...".
    static std::vector<std::string> extract_labels(const std::string& subscript);

private:
    std::string m_equation;
};

}  // namespace v7
}  // namespace op
}  // namespace ov
