#include "openvino/op/util/interpolate_base.hpp"

namespace ov {

using op::util::InterpolateBase;

template <>
EnumNames<InterpolateBase::InterpolateMode>& EnumNames<InterpolateBase::InterpolateMode>::get() {
    using Mode = InterpolateBase::InterpolateMode;
    static auto names =
        EnumNames<Mode>("op::v4::Interpolate::InterpolateMode", {{"nearest", Mode::NEAREST},
                                                                 {"linear", Mode::LINEAR},
                                                                 {"linear_onnx", Mode::LINEAR_ONNX},
                                                                 {"cubic", Mode::CUBIC},
                                                                 {"bilinear_pillow", Mode::BILINEAR_PILLOW},
                                                                 {"bicubic_pillow", Mode::BICUBIC_PILLOW}});
    return names;
}

template <>
EnumNames<InterpolateBase::ShapeCalcMode>& EnumNames<InterpolateBase::ShapeCalcMode>::get() {
    using Mode = InterpolateBase::ShapeCalcMode;
    static auto names =
        EnumNames<Mode>("op::v4::Interpolate::ShapeCalcMode", {{"sizes", Mode::SIZES}, {"scales", Mode::SCALES}});
    return names;
}

template <>
EnumNames<InterpolateBase::CoordinateTransformMode>& EnumNames<InterpolateBase::CoordinateTransformMode>::get() {
    using Mode = InterpolateBase::CoordinateTransformMode;
    static auto names = EnumNames<Mode>("op::v4::Interpolate::CoordinateTransformMode",
                                        {{"half_pixel", Mode::HALF_PIXEL},
                                         {"pytorch_half_pixel", Mode::PYTORCH_HALF_PIXEL},
                                         {"asymmetric", Mode::ASYMMETRIC},
                                         {"tf_half_pixel_for_nn", Mode::TF_HALF_PIXEL_FOR_NN},
                                         {"align_corners", Mode::ALIGN_CORNERS}});
    return names;
}

template <>
EnumNames<InterpolateBase::NearestMode>& EnumNames<InterpolateBase::NearestMode>::get() {
    using Mode = InterpolateBase::NearestMode;
    static auto names =
        EnumNames<Mode>("op::v4::Interpolate::NearestMode", {{"round_prefer_floor", Mode::ROUND_PREFER_FLOOR},
                                                             {"round_prefer_ceil", Mode::ROUND_PREFER_CEIL},
                                                             {"floor", Mode::FLOOR},
                                                             {"ceil", Mode::CEIL},
                                                             {"simple", Mode::SIMPLE}});
    return names;
}

namespace op {
namespace util {

std::ostream& operator<<(std::ostream& stream, const InterpolateBase::InterpolateMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const InterpolateBase::ShapeCalcMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const InterpolateBase::CoordinateTransformMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const InterpolateBase::NearestMode& value) {
    return stream << as_string(value);
}

bool InterpolateBase::InterpolateAttrs::operator==(const InterpolateAttrs& other) const {
    return mode == other.mode && shape_calculation_mode == other.shape_calculation_mode &&
           pads_begin == other.pads_begin && pads_end == other.pads_end &&
           coordinate_transformation_mode == other.coordinate_transformation_mode &&
           nearest_mode == other.nearest_mode && antialias == other.antialias && cube_coeff == other.cube_coeff;
}

bool InterpolateBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("mode", m_attrs.mode);
    visitor.on_attribute("shape_calculation_mode", m_attrs.shape_calculation_mode);
    visitor.on_attribute("coordinate_transformation_mode", m_attrs.coordinate_transformation_mode);
    visitor.on_attribute("nearest_mode", m_attrs.nearest_mode);
    visitor.on_attribute("antialias", m_attrs.antialias);
    visitor.on_attribute("pads_begin", m_attrs.pads_begin);
    visitor.on_attribute("pads_end", m_attrs.pads_end);
    visitor.on_attribute("cube_coeff", m_attrs.cube_coeff);
    return true;
}

}  // namespace util
}  // namespace op
}  // namespace ov
