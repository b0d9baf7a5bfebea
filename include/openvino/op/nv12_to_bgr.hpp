#pragma once

#include "openvino/op/util/convert_color_nv12_base.hpp"

namespace ov {
namespace op {
namespace v8 {

/// An NV12 image, in one tensor or one per plane, as BGR. Specification: NV12toBGR-8.
class OPENVINO_API NV12toBGR : public util::ConvertColorNV12Base {
public:
    TENON_OP("NV12toBGR", "opset8", util::ConvertColorNV12Base);

    NV12toBGR() : ConvertColorNV12Base(ColorConversion::NV12_TO_BGR) {}
    explicit NV12toBGR(const Output<Node>& image);
    NV12toBGR(const Output<Node>& y, const Output<Node>& uv);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
