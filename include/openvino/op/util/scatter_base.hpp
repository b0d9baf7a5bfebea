#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that replace slices of the data (input 0) along an axis (input 3) by updates (input 2), where
/// indices (input 1) of any shape stand in place of the axis.
class OPENVINO_API ScatterBase : public Op {
public:
    OPENVINO_RTTI("ScatterBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

protected:
    ScatterBase() = default;
    ScatterBase(const Output<Node>& inputs, const Output<Node>& indices, const Output<Node>& updates,
                const Output<Node>& axis)
        : Op({inputs, indices, updates, axis}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
