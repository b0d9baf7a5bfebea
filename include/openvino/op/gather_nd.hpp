#pragma once

#include "openvino/op/util/gather_nd_base.hpp"

namespace ov {
namespace op {
namespace v5 {

/// Picks slices of the data by tuples of indices; the batch dimensions become one. Specification: GatherND-5.
class OPENVINO_API GatherND : public util::GatherNDBase {
public:
    TENON_OP("GatherND", "opset5", util::GatherNDBase);

    GatherND() = default;
    GatherND(const Output<Node>& data, const Output<Node>& indices, size_t batch_dims = 0);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

protected:
    bool joins_batch_dims() const override { return true; }
};

}  // namespace v5

namespace v8 {

/// The same; the batch dimensions stay. Specification: GatherND-8.
class OPENVINO_API GatherND : public util::GatherNDBase {
public:
    TENON_OP("GatherND", "opset8", util::GatherNDBase);

    GatherND() = default;
    GatherND(const Output<Node>& data, const Output<Node>& indices, size_t batch_dims = 0);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
