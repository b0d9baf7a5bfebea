#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of conversions of an I420 image, [N, 3 / 2 H, W, 1] in one plane, or [N, H, W, 1] and twice [N, H / 2, W / 2,
/// 1], to colours [N, H, W, 3]. Types: u8 or real, with values from 0 to 255.
class OPENVINO_API ConvertColorI420Base : public Op {
public:
    OPENVINO_RTTI("ConvertColorI420Base", "util", Op);

    enum class ColorConversion : int { I420_TO_RGB = 0, I420_TO_BGR = 1 };

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

protected:
    explicit ConvertColorI420Base(ColorConversion format) : m_format(format) {}
    ConvertColorI420Base(const Output<Node>& image, ColorConversion format);
    ConvertColorI420Base(const Output<Node>& y, const Output<Node>& u, const Output<Node>& v, ColorConversion format);

    ColorConversion m_format = ColorConversion::I420_TO_RGB;
};

}  // namespace util
}  // namespace op
}  // namespace ov
