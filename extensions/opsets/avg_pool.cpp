#include "openvino/op/avg_pool.hpp"

namespace ov {
namespace op {
namespace v1 {

AvgPool::AvgPool(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
                 const Shape& kernel, bool exclude_pad, RoundingType rounding_type, const PadType& auto_pad)
    : AvgPoolBase(data, strides, pads_begin, pads_end, kernel, exclude_pad, rounding_type, auto_pad) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> AvgPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<AvgPool>(inputs[0], m_strides, m_pads_begin, m_pads_end, m_kernel, m_exclude_pad,
                                     m_rounding_type, m_auto_pad);
}

}  // namespace v1

namespace v14 {

AvgPool::AvgPool(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
                 const Shape& kernel, bool exclude_pad, RoundingType rounding_type, const PadType& auto_pad)
    : AvgPoolBase(data, strides, pads_begin, pads_end, kernel, exclude_pad, rounding_type, auto_pad) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> AvgPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<AvgPool>(inputs[0], m_strides, m_pads_begin, m_pads_end, m_kernel, m_exclude_pad,
                                     m_rounding_type, m_auto_pad);
}

}  // namespace v14
}  // namespace op
}  // namespace ov
