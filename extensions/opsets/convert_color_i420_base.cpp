#include "openvino/op/util/convert_color_i420_base.hpp"

#include "subsampled_image.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

ConvertColorI420Base::ConvertColorI420Base(const Output<Node>& image, ColorConversion format)
    : Op({image}), m_format(format) {}

ConvertColorI420Base::ConvertColorI420Base(const Output<Node>& y, const Output<Node>& u, const Output<Node>& v,
                                           ColorConversion format)
    : Op({y, u, v}), m_format(format) {}

bool ConvertColorI420Base::visit_attributes(AttributeVisitor&) {
    return true;
}

void ConvertColorI420Base::validate_and_infer_types() {
    infer_colours(this, Chroma::planes);
}

bool ConvertColorI420Base::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto order = m_format == ColorConversion::I420_TO_RGB ? ChannelOrder::rgb : ChannelOrder::bgr;
    return convert_to_colours(this, outputs, inputs, Chroma::planes, order);
}

bool ConvertColorI420Base::has_evaluate() const {
    return is_colour_type(get_input_element_type(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
