#pragma once

#include "openvino/op/util/deformable_convolution_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Convolution of data [N, C_in, H, W] with filters [C_out, C_in / group, H, W] whose taps are moved by the second
/// input [N, deformable_group * taps * 2 (y, x), H_out, W_out]. Specification: DeformableConvolution-1.
class OPENVINO_API DeformableConvolution : public util::DeformableConvolutionBase {
public:
    TENON_OP("DeformableConvolution", "opset1", util::DeformableConvolutionBase);

    DeformableConvolution() = default;
    DeformableConvolution(const Output<Node>& data, const Output<Node>& offsets, const Output<Node>& filters,
                          const Strides& strides, const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                          const Strides& dilations, const PadType& auto_pad = PadType::EXPLICIT, int64_t group = 1,
                          int64_t deformable_group = 1);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v1

namespace v8 {

/// The same; the optional fourth input [N, deformable_group * taps, H_out, W_out] holds factors of the taps.
/// Specification: DeformableConvolution-8.
class OPENVINO_API DeformableConvolution : public util::DeformableConvolutionBase {
public:
    TENON_OP("DeformableConvolution", "opset8", util::DeformableConvolutionBase);

    DeformableConvolution() = default;
    DeformableConvolution(const Output<Node>& data, const Output<Node>& offsets, const Output<Node>& filters,
                          const Strides& strides, const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                          const Strides& dilations, const PadType& auto_pad = PadType::EXPLICIT, int64_t group = 1,
                          int64_t deformable_group = 1, bool bilinear_interpolation_pad = false);
    DeformableConvolution(const Output<Node>& data, const Output<Node>& offsets, const Output<Node>& filters,
                          const Output<Node>& mask, const Strides& strides, const CoordinateDiff& pads_begin,
                          const CoordinateDiff& pads_end, const Strides& dilations,
                          const PadType& auto_pad = PadType::EXPLICIT, int64_t group = 1, int64_t deformable_group = 1,
                          bool bilinear_interpolation_pad = false);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    bool get_bilinear_interpolation_pad() const { return m_bilinear_interpolation_pad; }
    void set_bilinear_interpolation_pad(bool interpolate) { m_bilinear_interpolation_pad = interpolate; }

protected:
    bool interpolates_padding() const override { return m_bilinear_interpolation_pad; }
    size_t max_inputs() const override { return 4; }

private:
    bool m_bilinear_interpolation_pad = false;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
