#pragma once

#include "openvino/op/util/pad_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Puts elements around the data. Specification: Pad-1.
class OPENVINO_API Pad : public util::PadBase {
public:
    TENON_OP("Pad", "opset1", util::PadBase);

    Pad() = default;
    Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end,
        const Output<Node>& arg_pad_value, PadMode pad_mode);
    /// The constant is 0.
    Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end, PadMode pad_mode);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v1

namespace v12 {

/// Puts elements around the data or, with negative pads, takes them away. Specification: Pad-12.
class OPENVINO_API Pad : public util::PadBase {
public:
    TENON_OP("Pad", "opset12", util::PadBase);

    Pad() = default;
    Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end,
        const Output<Node>& arg_pad_value, PadMode pad_mode);
    /// The constant is 0.
    Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end, PadMode pad_mode);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v12
}  // namespace op
}  // namespace ov
