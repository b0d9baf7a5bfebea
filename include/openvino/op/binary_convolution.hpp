#pragma once

#include <string>

#include "openvino/op/util/convolution_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Convolution of data of 0 and 1 with filters of bits, where 0 means -1. Specification: BinaryConvolution-1.
/// Bits of the filters are read lowest first within a byte, as files hold them.
class OPENVINO_API BinaryConvolution : public util::ConvolutionFwdPropBase {
public:
    TENON_OP("BinaryConvolution", "opset1", util::ConvolutionFwdPropBase);

    enum class BinaryConvolutionMode { XNOR_POPCOUNT };

    BinaryConvolution() = default;
    BinaryConvolution(const Output<Node>& data, const Output<Node>& kernel, const Strides& strides,
                      const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end, const Strides& dilations,
                      BinaryConvolutionMode mode, float pad_value, const PadType& auto_pad = PadType::EXPLICIT);
    BinaryConvolution(const Output<Node>& data, const Output<Node>& kernel, const Strides& strides,
                      const CoordinateDiff& pads_begin, const CoordinateDiff& pads_end, const Strides& dilations,
                      const std::string& mode, float pad_value, const PadType& auto_pad = PadType::EXPLICIT);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const BinaryConvolutionMode& get_mode() const { return m_mode; }
    void set_mode(const BinaryConvolutionMode& mode) { m_mode = mode; }
    float get_pad_value() const { return m_pad_value; }
    void set_pad_value(float pad_value) { m_pad_value = pad_value; }

private:
    BinaryConvolutionMode m_mode = BinaryConvolutionMode::XNOR_POPCOUNT;
    float m_pad_value = 0.0f;
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const BinaryConvolution::BinaryConvolutionMode& value);

}  // namespace v1
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v1::BinaryConvolution::BinaryConvolutionMode>&
EnumNames<op::v1::BinaryConvolution::BinaryConvolutionMode>::get();

/// Accessed by the names that IR uses.
template <>
class OPENVINO_API AttributeAdapter<op::v1::BinaryConvolution::BinaryConvolutionMode>
    : public EnumAttributeAdapterBase<op::v1::BinaryConvolution::BinaryConvolutionMode> {
public:
    AttributeAdapter(op::v1::BinaryConvolution::BinaryConvolutionMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::v1::BinaryConvolution::BinaryConvolutionMode)
};

}  // namespace ov
