#pragma once

#include "openvino/op/util/scatter_nd_base.hpp"

namespace ov {
namespace op {
namespace v3 {

/// The data with some of its slices replaced; of several updates of one slice the last one counts. Specification:
/// ScatterNDUpdate-4.
class OPENVINO_API ScatterNDUpdate : public util::ScatterNDBase {
public:
    TENON_OP("ScatterNDUpdate", "opset4", util::ScatterNDBase);

    ScatterNDUpdate() = default;
    ScatterNDUpdate(const Output<Node>& inputs, const Output<Node>& indices, const Output<Node>& updates);

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
