#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the resizing operations since Interpolate-4: how elements are weighted and where they lie.
class OPENVINO_API InterpolateBase : public Op {
public:
    OPENVINO_RTTI("InterpolateBase", "util", Op);

    /// How a new element is made of its neighbours. The pillow modes follow the Python imaging library.
    enum class InterpolateMode {
        NEAREST,
        LINEAR,
        LINEAR_ONNX,
        CUBIC,
        BILINEAR_PILLOW,
        BICUBIC_PILLOW,
        nearest = NEAREST,
        linear = LINEAR,
        linear_onnx = LINEAR_ONNX,
        cubic = CUBIC
    };

    /// Whether the output is given by its lengths or by factors.
    enum class ShapeCalcMode { SIZES, SCALES, sizes = SIZES, scales = SCALES };

    /// How a coordinate of the output becomes one of the input.
    enum class CoordinateTransformMode {
        HALF_PIXEL,
        PYTORCH_HALF_PIXEL,
        ASYMMETRIC,
        TF_HALF_PIXEL_FOR_NN,
        ALIGN_CORNERS,
        half_pixel = HALF_PIXEL,
        pytorch_half_pixel = PYTORCH_HALF_PIXEL,
        asymmetric = ASYMMETRIC,
        tf_half_pixel_for_nn = TF_HALF_PIXEL_FOR_NN,
        align_corners = ALIGN_CORNERS
    };

    /// How NEAREST rounds a coordinate; SIMPLE: up when shrinking, down when growing.
    enum class NearestMode {
        ROUND_PREFER_FLOOR,
        ROUND_PREFER_CEIL,
        FLOOR,
        CEIL,
        SIMPLE,
        round_prefer_floor = ROUND_PREFER_FLOOR,
        round_prefer_ceil = ROUND_PREFER_CEIL,
        floor = FLOOR,
        ceil = CEIL,
        simple = SIMPLE
    };

    /// Pads are zeros put around the data first: one value per axis, missing ones are 0.
    struct InterpolateAttrs {
        InterpolateMode mode = InterpolateMode::NEAREST;
        ShapeCalcMode shape_calculation_mode = ShapeCalcMode::SIZES;
        std::vector<size_t> pads_begin;
        std::vector<size_t> pads_end;
        CoordinateTransformMode coordinate_transformation_mode = CoordinateTransformMode::HALF_PIXEL;
        NearestMode nearest_mode = NearestMode::ROUND_PREFER_FLOOR;
        bool antialias = false;
        double cube_coeff = -0.75;

        InterpolateAttrs() = default;
        InterpolateAttrs(InterpolateMode mode, ShapeCalcMode shape_calculation_mode, std::vector<size_t> pads_begin,
                         std::vector<size_t> pads_end,
                         CoordinateTransformMode coordinate_transformation_mode = CoordinateTransformMode::HALF_PIXEL,
                         NearestMode nearest_mode = NearestMode::ROUND_PREFER_FLOOR, bool antialias = false,
                         double cube_coeff = -0.75)
            : mode(mode),
              shape_calculation_mode(shape_calculation_mode),
              pads_begin(std::move(pads_begin)),
              pads_end(std::move(pads_end)),
              coordinate_transformation_mode(coordinate_transformation_mode),
              nearest_mode(nearest_mode),
              antialias(antialias),
              cube_coeff(cube_coeff) {}

        bool operator==(const InterpolateAttrs& other) const;
        bool operator!=(const InterpolateAttrs& other) const { return !(*this == other); }
    };

    bool visit_attributes(AttributeVisitor& visitor) override;

    const InterpolateAttrs& get_attrs() const { return m_attrs; }
    void set_attrs(const InterpolateAttrs& attrs) { m_attrs = attrs; }

protected:
    InterpolateBase() = default;
    InterpolateBase(const OutputVector& arguments, const InterpolateAttrs& attrs) : Op(arguments), m_attrs(attrs) {}

    InterpolateAttrs m_attrs;
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const InterpolateBase::InterpolateMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const InterpolateBase::ShapeCalcMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const InterpolateBase::CoordinateTransformMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const InterpolateBase::NearestMode& value);

}  // namespace util
}  // namespace op

template <>
OPENVINO_API EnumNames<op::util::InterpolateBase::InterpolateMode>&
EnumNames<op::util::InterpolateBase::InterpolateMode>::get();
template <>
OPENVINO_API EnumNames<op::util::InterpolateBase::ShapeCalcMode>&
EnumNames<op::util::InterpolateBase::ShapeCalcMode>::get();
template <>
OPENVINO_API EnumNames<op::util::InterpolateBase::CoordinateTransformMode>&
EnumNames<op::util::InterpolateBase::CoordinateTransformMode>::get();
template <>
OPENVINO_API EnumNames<op::util::InterpolateBase::NearestMode>&
EnumNames<op::util::InterpolateBase::NearestMode>::get();

/// Accessed by the names that IR uses.
template <>
class OPENVINO_API AttributeAdapter<op::util::InterpolateBase::InterpolateMode>
    : public EnumAttributeAdapterBase<op::util::InterpolateBase::InterpolateMode> {
public:
    AttributeAdapter(op::util::InterpolateBase::InterpolateMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::util::InterpolateBase::InterpolateMode)
};
template <>
class OPENVINO_API AttributeAdapter<op::util::InterpolateBase::ShapeCalcMode>
    : public EnumAttributeAdapterBase<op::util::InterpolateBase::ShapeCalcMode> {
public:
    AttributeAdapter(op::util::InterpolateBase::ShapeCalcMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::util::InterpolateBase::ShapeCalcMode)
};
template <>
class OPENVINO_API AttributeAdapter<op::util::InterpolateBase::CoordinateTransformMode>
    : public EnumAttributeAdapterBase<op::util::InterpolateBase::CoordinateTransformMode> {
public:
    AttributeAdapter(op::util::InterpolateBase::CoordinateTransformMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::util::InterpolateBase::CoordinateTransformMode)
};
template <>
class OPENVINO_API AttributeAdapter<op::util::InterpolateBase::NearestMode>
    : public EnumAttributeAdapterBase<op::util::InterpolateBase::NearestMode> {
public:
    AttributeAdapter(op::util::InterpolateBase::NearestMode& value) : EnumAttributeAdapterBase(value) {}
    OPENVINO_DETAIL_ADAPTER_TYPE_INFO(op::util::InterpolateBase::NearestMode)
};

}  // namespace ov
