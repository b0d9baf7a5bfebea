#include "openvino/op/deformable_convolution.hpp"

namespace ov {
namespace op {
namespace v1 {

DeformableConvolution::DeformableConvolution(const Output<Node>& data, const Output<Node>& offsets,
                                             const Output<Node>& filters, const Strides& strides,
                                             const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                                             const Strides& dilations, const PadType& auto_pad, int64_t group,
                                             int64_t deformable_group)
    : DeformableConvolutionBase({data, offsets, filters}, strides, pads_begin, pads_end, dilations, auto_pad, group,
                                deformable_group) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> DeformableConvolution::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<DeformableConvolution>(inputs[0], inputs[1], inputs[2], m_strides, m_pads_begin, m_pads_end,
                                                   m_dilations, m_auto_pad, m_group, m_deformable_group);
}

}  // namespace v1

namespace v8 {

DeformableConvolution::DeformableConvolution(const Output<Node>& data, const Output<Node>& offsets,
                                             const Output<Node>& filters, const Strides& strides,
                                             const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                                             const Strides& dilations, const PadType& auto_pad, int64_t group,
                                             int64_t deformable_group, bool bilinear_interpolation_pad)
    : DeformableConvolutionBase({data, offsets, filters}, strides, pads_begin, pads_end, dilations, auto_pad, group,
                                deformable_group),
      m_bilinear_interpolation_pad(bilinear_interpolation_pad) {
    constructor_validate_and_infer_types();
}

DeformableConvolution::DeformableConvolution(const Output<Node>& data, const Output<Node>& offsets,
                                             const Output<Node>& filters, const Output<Node>& mask,
                                             const Strides& strides, const CoordinateDiff& pads_begin,
                                             const CoordinateDiff& pads_end, const Strides& dilations,
                                             const PadType& auto_pad, int64_t group, int64_t deformable_group,
                                             bool bilinear_interpolation_pad)
    : DeformableConvolutionBase({data, offsets, filters, mask}, strides, pads_begin, pads_end, dilations, auto_pad,
                                group, deformable_group),
      m_bilinear_interpolation_pad(bilinear_interpolation_pad) {
    constructor_validate_and_infer_types();
}

bool DeformableConvolution::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("bilinear_interpolation_pad", m_bilinear_interpolation_pad);
    return DeformableConvolutionBase::visit_attributes(visitor);
}

std::shared_ptr<Node> DeformableConvolution::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 4)
        return std::make_shared<DeformableConvolution>(inputs[0], inputs[1], inputs[2], inputs[3], m_strides,
                                                       m_pads_begin, m_pads_end, m_dilations, m_auto_pad, m_group,
                                                       m_deformable_group, m_bilinear_interpolation_pad);
    return std::make_shared<DeformableConvolution>(inputs[0], inputs[1], inputs[2], m_strides, m_pads_begin, m_pads_end,
                                                   m_dilations, m_auto_pad, m_group, m_deformable_group,
                                                   m_bilinear_interpolation_pad);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
