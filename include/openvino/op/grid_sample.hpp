#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v9 {

/// Samples data [N, C, H, W] at the places (x, y) in a grid [N, H_out, W_out, 2], where -1 and 1 are the borders: of
/// the data, or with `align_corners` the centres of the outermost elements. Specification: GridSample-9.
class OPENVINO_API GridSample : public Op {
public:
    TENON_OP("GridSample", "opset9");

    enum class InterpolationMode { BILINEAR, BICUBIC, NEAREST };
    /// What lies outside of the data.
    enum class PaddingMode { ZEROS, BORDER, REFLECTION };

    struct Attributes {
        bool align_corners = false;
        InterpolationMode mode = InterpolationMode::BILINEAR;
        PaddingMode padding_mode = PaddingMode::ZEROS;

        Attributes() = default;
        Attributes(bool align_corners, InterpolationMode mode, PaddingMode padding_mode)
            : align_corners(align_corners), mode(mode), padding_mode(padding_mode) {}
    };

    GridSample() = default;
    GridSample(const Output<Node>& data, const Output<Node>& grid, const Attributes& attributes);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attributes() const { return m_attributes; }
    void set_attributes(const Attributes& attributes) { m_attributes = attributes; }

private:
    Attributes m_attributes;
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const GridSample::InterpolationMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const GridSample::PaddingMode& value);

}  // namespace v9
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v9::GridSample::InterpolationMode>& EnumNames<op::v9::GridSample::InterpolationMode>::get();
template <>
OPENVINO_API EnumNames<op::v9::GridSample::PaddingMode>& EnumNames<op::v9::GridSample::PaddingMode>::get();

/// Accessed by the names that IR uses.
template <>
class OPENVINO_API AttributeAdapter<op::v9::GridSample::InterpolationMode>
    : public EnumAttributeAdapterBase<op::v9::GridSample::InterpolationMode> {
public:
    AttributeAdapter(op::v9::GridSample::InterpolationMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::v9::GridSample::InterpolationMode)
};
template <>
class OPENVINO_API AttributeAdapter<op::v9::GridSample::PaddingMode>
    : public EnumAttributeAdapterBase<op::v9::GridSample::PaddingMode> {
public:
    AttributeAdapter(op::v9::GridSample::PaddingMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::v9::GridSample::PaddingMode)
};

}  // namespace ov
