#include "openvino/op/util/max_pool_base.hpp"

#include "pooling_shape.hpp"

namespace ov {
namespace op {
namespace util {

MaxPoolBase::MaxPoolBase(const Output<Node>& data, const Strides& strides, const Shape& pads_begin,
                         const Shape& pads_end, const Shape& kernel, RoundingType rounding_type,
                         const PadType& auto_pad)
    : Op({data}),
      m_kernel(kernel),
      m_strides(strides),
      m_pads_begin(pads_begin),
      m_pads_end(pads_end),
      m_auto_pad(auto_pad),
      m_rounding_type(rounding_type) {}

PartialShape MaxPoolBase::infer_output_shape(Strides& dilations) {
    tenon::opsets::SlidingWindow window(m_strides, dilations, m_pads_begin, m_pads_end, m_auto_pad, m_rounding_type);
    auto shape = tenon::opsets::infer_pooling(this, get_input_partial_shape(0), m_kernel, window);
    m_strides = Strides(window.strides.begin(), window.strides.end());
    dilations = Strides(window.dilations.begin(), window.dilations.end());
    m_pads_begin = Shape(window.pads_begin.begin(), window.pads_begin.end());
    m_pads_end = Shape(window.pads_end.begin(), window.pads_end.end());
    return shape;
}

void MaxPoolBase::validate_and_infer_types() {
    Strides no_dilations(m_kernel.size(), 1);
    set_output_type(0, get_input_element_type(0), infer_output_shape(no_dilations));
}

}  // namespace util
}  // namespace op
}  // namespace ov
