#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of conversions of an NV12 image, [N, 3 / 2 H, W, 1] in one plane, or [N, H, W, 1] and [N, H / 2, W / 2, 2],
/// to colours [N, H, W, 3]. Types: u8 or real, with values from 0 to 255.
class OPENVINO_API ConvertColorNV12Base : public Op {
public:
    OPENVINO_RTTI("ConvertColorNV12Base", "util", Op);

    enum class ColorConversion : int { NV12_TO_RGB = 0, NV12_TO_BGR = 1 };

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

protected:
    explicit ConvertColorNV12Base(ColorConversion format) : m_format(format) {}
    ConvertColorNV12Base(const Output<Node>& image, ColorConversion format);
    ConvertColorNV12Base(const Output<Node>& y, const Output<Node>& uv, ColorConversion format);

    ColorConversion m_format = ColorConversion::NV12_TO_RGB;
};

}  // namespace util
}  // namespace op
}  // namespace ov
