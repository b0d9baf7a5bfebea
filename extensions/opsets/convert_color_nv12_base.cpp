#include "openvino/op/util/convert_color_nv12_base.hpp"

#include "subsampled_image.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

ConvertColorNV12Base::ConvertColorNV12Base(const Output<Node>& image, ColorConversion format)
    : Op({image}), m_format(format) {}

ConvertColorNV12Base::ConvertColorNV12Base(const Output<Node>& y, const Output<Node>& uv, ColorConversion format)
    : Op({y, uv}), m_format(format) {}

bool ConvertColorNV12Base::visit_attributes(AttributeVisitor&) {
    return true;
}

void ConvertColorNV12Base::validate_and_infer_types() {
    infer_colours(this, Chroma::interleaved);
}

bool ConvertColorNV12Base::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto order = m_format == ColorConversion::NV12_TO_RGB ? ChannelOrder::rgb : ChannelOrder::bgr;
    return convert_to_colours(this, outputs, inputs, Chroma::interleaved, order);
}

bool ConvertColorNV12Base::has_evaluate() const {
    return is_colour_type(get_input_element_type(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
