#pragma once

#include "openvino/op/util/scatter_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// The data with slices along an axis replaced by updates. Specification: ScatterUpdate-3.
class OPENVINO_API ScatterUpdate : public util::ScatterBase {
public:
    TENON_OP("ScatterUpdate", "opset3", util::ScatterBase);

    ScatterUpdate() = default;
    ScatterUpdate(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& updates,
                  const Output<Node>& axis);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
