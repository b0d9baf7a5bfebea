#pragma once

#include "openvino/op/util/convert_color_i420_base.hpp"

namespace ov {
namespace op {
namespace v8 {

/// An I420 image, in one tensor or one per plane, as BGR. Specification: I420toBGR-8.
class OPENVINO_API I420toBGR : public util::ConvertColorI420Base {
public:
    TENON_OP("I420toBGR", "opset8", util::ConvertColorI420Base);

    I420toBGR() : ConvertColorI420Base(ColorConversion::I420_TO_BGR) {}
    explicit I420toBGR(const Output<Node>& image);
    I420toBGR(const Output<Node>& y, const Output<Node>& u, const Output<Node>& v);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
