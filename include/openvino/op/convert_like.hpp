#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Elements of the first input converted to the type of the second, of which only the type matters.
/// Specification: ConvertLike-1.
class OPENVINO_API ConvertLike : public Op {
public:
    TENON_OP("ConvertLike", "opset1");

    ConvertLike() = default;
    ConvertLike(const Output<Node>& data, const Output<Node>& like);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
