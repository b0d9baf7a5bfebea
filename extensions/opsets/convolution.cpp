#include "openvino/op/convolution.hpp"

#include "convolution_loops.hpp"
#include "convolution_shape.hpp"
#include "element_dispatch.hpp"
#include "openvino/op/constant.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

constexpr auto grouping = Grouping::none;

}  // namespace

Convolution::Convolution(const Output<Node>& data_batch, const Output<Node>& filters, const Strides& strides,
                         const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end, const Strides& dilations,
                         const PadType& auto_pad)
    : ConvolutionFwdPropBase({data_batch, filters}, strides, pads_begin, pads_end, dilations, auto_pad) {
    constructor_validate_and_infer_types();
}

bool Convolution::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("dilations", m_dilations);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("auto_pad", m_auto_pad);
    return true;
}

void Convolution::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs (data, filters), found ", get_input_size());
    const auto type = common_numeric_type(this, 0, 1);
    SlidingWindow window(m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad);
    const auto shape =
        infer_convolution(this, get_input_partial_shape(0), get_input_partial_shape(1), grouping, window);
    adopt_window(window);
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> Convolution::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Convolution>(inputs[0], inputs[1], m_strides, m_pads_begin, m_pads_end, m_dilations,
                                         m_auto_pad);
}

bool Convolution::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return convolve(this, outputs, inputs, grouping, {m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad});
}

bool Convolution::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

ConvolutionBackpropData::ConvolutionBackpropData(const Output<Node>& data, const Output<Node>& filters,
                                                 const Output<Node>& output_shape, const Strides& strides,
                                                 const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end,
                                                 const Strides& dilations, const PadType& auto_pad,
                                                 const CoordinateDiff& output_padding)
    : ConvolutionBackPropBase({data, filters, output_shape}, strides, pads_begin, pads_end, dilations, auto_pad,
                              output_padding) {
    constructor_validate_and_infer_types();
}

ConvolutionBackpropData::ConvolutionBackpropData(const Output<Node>& data, const Output<Node>& filters,
                                                 const Strides& strides, const CoordinateDiff& pads_begin,
                                                 const CoordinateDiff& pads_end, const Strides& dilations,
                                                 const PadType& auto_pad, const CoordinateDiff& output_padding)
    : ConvolutionBackPropBase({data, filters}, strides, pads_begin, pads_end, dilations, auto_pad, output_padding) {
    constructor_validate_and_infer_types();
}

bool ConvolutionBackpropData::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("dilations", m_dilations);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("auto_pad", m_auto_pad);
    visitor.on_attribute("output_padding", m_output_padding);
    return true;
}

void ConvolutionBackpropData::validate_and_infer_types() {
    const auto type = check_input_types();
    SlidingWindow window(m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad);
    OutputExtent extent{
        {m_output_padding.begin(), m_output_padding.end()}, requested_output_shape(), get_input_size() == 3};
    const auto shape = infer_transposed_convolution(this, get_input_partial_shape(0), get_input_partial_shape(1),
                                                    grouping, window, extent);
    adopt_window(window);
    m_output_padding = CoordinateDiff(extent.padding.begin(), extent.padding.end());
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> ConvolutionBackpropData::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 3)
        return std::make_shared<ConvolutionBackpropData>(inputs[0], inputs[1], inputs[2], m_strides, m_pads_begin,
                                                         m_pads_end, m_dilations, m_auto_pad, m_output_padding);
    return std::make_shared<ConvolutionBackpropData>(inputs[0], inputs[1], m_strides, m_pads_begin, m_pads_end,
                                                     m_dilations, m_auto_pad, m_output_padding);
}

bool ConvolutionBackpropData::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    OutputExtent extent;
    extent.padding.assign(m_output_padding.begin(), m_output_padding.end());
    return convolve_transposed(this, outputs, inputs, grouping,
                               {m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad}, extent);
}

bool ConvolutionBackpropData::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

void ConvolutionBackpropData::set_output_shape(const Shape& output_shape) {
    const auto shape = v0::Constant::create(element::i64, Shape{output_shape.size()}, output_shape);
    set_argument(2, shape->output(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
