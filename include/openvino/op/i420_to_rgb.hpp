#pragma once

#include "openvino/op/util/convert_color_i420_base.hpp"

namespace ov {
namespace op {
namespace v8 {

/// An I420 image, in one tensor or one per plane, as RGB. Specification: I420toRGB-8.
class OPENVINO_API I420toRGB : public util::ConvertColorI420Base {
public:
    TENON_OP("I420toRGB", "opset8", util::ConvertColorI420Base);

    I420toRGB() : ConvertColorI420Base(ColorConversion::I420_TO_RGB) {}
    explicit I420toRGB(const Output<Node>& image);
    I420toRGB(const Output<Node>& y, const Output<Node>& u, const Output<Node>& v);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
