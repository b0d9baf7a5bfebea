#pragma once

#include "openvino/op/util/convolution_base.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of transposed convolutions. The optional third input is the spatial shape of the output; the padding then
/// follows from it unless `auto_pad` is explicit.
class OPENVINO_API ConvolutionBackPropBase : public ConvolutionBase {
public:
    OPENVINO_RTTI("ConvolutionBackPropBase", "util", ConvolutionBase);

    const CoordinateDiff& get_output_padding() const { return m_output_padding; }
    void set_output_padding(const CoordinateDiff& output_padding) { m_output_padding = output_padding; }

protected:
    ConvolutionBackPropBase() = default;
    ConvolutionBackPropBase(const OutputVector& arguments, const Strides& strides, const CoordinateDiff& pads_begin,
                            const CoordinateDiff& pads_end, const Strides& dilations, const PadType& auto_pad,
                            const CoordinateDiff& output_padding)
        : ConvolutionBase(arguments, strides, pads_begin, pads_end, dilations, auto_pad),
          m_output_padding(output_padding) {}

    /// The element type of data and filters. Throws when types, or the number of inputs, are not as expected.
    element::Type check_input_types() const;
    /// The spatial shape that the third input asks for, of unknown lengths where it is not known.
    PartialShape requested_output_shape() const;

    CoordinateDiff m_output_padding;
};

}  // namespace util
}  // namespace op
}  // namespace ov
