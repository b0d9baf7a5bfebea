#pragma once

#include "openvino/op/util/convolution_backprop_base.hpp"
#include "openvino/op/util/convolution_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Convolution of data [N, C_in, spatial...] with filters [C_out, C_in, spatial...] on one to three spatial axes.
/// Specification: Convolution-1.
class OPENVINO_API Convolution : public util::ConvolutionFwdPropBase {
public:
    TENON_OP("Convolution", "opset1", util::ConvolutionFwdPropBase);

    Convolution() = default;
    Convolution(const Output<Node>& data_batch, const Output<Node>& filters, const Strides& strides,
                const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end, const Strides& dilations,
                const PadType& auto_pad = PadType::EXPLICIT);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

/// Transposed convolution of data [N, C_in, spatial...] with filters [C_in, C_out, spatial...].
/// Specification: ConvolutionBackpropData-1.
class OPENVINO_API ConvolutionBackpropData : public util::ConvolutionBackPropBase {
public:
    TENON_OP("ConvolutionBackpropData", "opset1", util::ConvolutionBackPropBase);

    ConvolutionBackpropData() = default;
    ConvolutionBackpropData(const Output<Node>& data, const Output<Node>& filters, const Output<Node>& output_shape,
                            const Strides& strides, const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                            const Strides& dilations, const PadType& auto_pad = PadType::EXPLICIT,
                            const CoordinateDiff& output_padding = {});
    ConvolutionBackpropData(const Output<Node>& data, const Output<Node>& filters, const Strides& strides,
                            const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end, const Strides& dilations,
                            const PadType& auto_pad = PadType::EXPLICIT, const CoordinateDiff& output_padding = {});

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    /// The spatial shape that the third input asks for; of unknown lengths where it is not known.
    const PartialShape get_output_shape() const { return requested_output_shape(); }
    /// Connects a constant third input.
    void set_output_shape(const Shape& output_shape);
};

}  // namespace v1
}  // namespace op
}  // namespace ov
