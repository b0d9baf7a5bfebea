#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that change single elements of the data (input 0): each index (input 1) is a coordinate on
/// the axis (input 3), its own place gives the others, and the update (input 2) of that place is applied.
class OPENVINO_API ScatterElementsUpdateBase : public Op {
public:
    OPENVINO_RTTI("ScatterElementsUpdateBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

protected:
    ScatterElementsUpdateBase() = default;
    ScatterElementsUpdateBase(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& updates,
                              const Output<Node>& axis)
        : Op({data, indices, updates, axis}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
