#pragma once

#include <limits>

#include "openvino/op/util/gather_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Picks slices of the data by indices along an axis. Specification: Gather-1.
class OPENVINO_API Gather : public util::GatherBase {
public:
    TENON_OP("Gather", "opset1", util::GatherBase);

    /// What get_axis gives while the axis is not known.
    static constexpr int64_t AXIS_NOT_SET_VALUE = std::numeric_limits<int64_t>::max();

    Gather() = default;
    Gather(const Output<Node>& params, const Output<Node>& indices, const Output<Node>& axis);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    int64_t get_axis() const override;
};

}  // namespace v1

namespace v7 {

/// The same with batches that data and indices share. Specification: Gather-7.
class OPENVINO_API Gather : public util::GatherBase {
public:
    TENON_OP("Gather", "opset7", util::GatherBase);

    Gather() = default;
    Gather(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& axis, int64_t batch_dims = 0);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    int64_t get_batch_dims() const { return normalized_batch_dims(); }
};

}  // namespace v7

namespace v8 {

/// The same; negative indices count from the end, and indices beyond the axis give zeros. Specification: Gather-8.
class OPENVINO_API Gather : public util::GatherBase {
public:
    TENON_OP("Gather", "opset8", util::GatherBase);

    Gather() = default;
    Gather(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& axis, int64_t batch_dims = 0);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    int64_t get_batch_dims() const { return normalized_batch_dims(); }

protected:
    bool fills_with_zeros() const override { return true; }
};

}  // namespace v8
}  // namespace op
}  // namespace ov
