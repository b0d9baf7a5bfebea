#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that replace slices of the data (input 0) by updates (input 2). The last axis of the indices
/// (input 1) holds tuples of indices for the data's first axes.
class OPENVINO_API ScatterNDBase : public Op {
public:
    OPENVINO_RTTI("ScatterNDBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

protected:
    ScatterNDBase() = default;
    ScatterNDBase(const Output<Node>& inputs, const Output<Node>& indices, const Output<Node>& updates)
        : Op({inputs, indices, updates}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
