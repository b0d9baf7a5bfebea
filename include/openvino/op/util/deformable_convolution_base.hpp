#pragma once

#include "openvino/op/util/convolution_base.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of deformable convolutions: groups of channels of the convolution, and groups of channels that share offsets.
class OPENVINO_API DeformableConvolutionBase : public ConvolutionBase {
public:
    OPENVINO_RTTI("DeformableConvolutionBase", "util", ConvolutionBase);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int64_t get_group() const { return m_group; }
    void set_group(int64_t group) { m_group = group; }
    int64_t get_deformable_group() const { return m_deformable_group; }
    void set_deformable_group(int64_t deformable_group) { m_deformable_group = deformable_group; }

protected:
    DeformableConvolutionBase() = default;
    DeformableConvolutionBase(const OutputVector& arguments, const Strides& strides, const CoordinateDiff& pads_begin,
                              const CoordinateDiff& pads_end, const Strides& dilations, const PadType& auto_pad,
                              int64_t group, int64_t deformable_group)
        : ConvolutionBase(arguments, strides, pads_begin, pads_end, dilations, auto_pad),
          m_group(group),
          m_deformable_group(deformable_group) {}

    /// Whether places up to one element outside of the data are interpolated with zeros instead of being zero.
    virtual bool interpolates_padding() const { return false; }
    /// How many inputs there may be: data, offsets, filters and, where allowed, modulation.
    virtual size_t max_inputs() const { return 3; }

    int64_t m_group = 1;
    int64_t m_deformable_group = 1;
};

}  // namespace util
}  // namespace op
}  // namespace ov
