#pragma once

#include "openvino/op/util/avg_pool_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// The mean of each window over data [N, C, spatial...]. Specification: AvgPool-1.
class OPENVINO_API AvgPool : public util::AvgPoolBase {
public:
    TENON_OP("AvgPool", "opset1", util::AvgPoolBase);

    AvgPool() = default;
    AvgPool(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
            const Shape& kernel, bool exclude_pad, RoundingType rounding_type = RoundingType::FLOOR,
            const PadType& auto_pad = PadType::EXPLICIT);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v1

namespace v14 {

/// The mean of each window; rounding may also be CEIL_TORCH. Specification: AvgPool-14.
class OPENVINO_API AvgPool : public util::AvgPoolBase {
public:
    TENON_OP("AvgPool", "opset14", util::AvgPoolBase);

    AvgPool() = default;
    AvgPool(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
            const Shape& kernel, bool exclude_pad, RoundingType rounding_type = RoundingType::FLOOR,
            const PadType& auto_pad = PadType::EXPLICIT);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v14
}  // namespace op
}  // namespace ov
