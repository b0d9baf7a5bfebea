#include "openvino/op/interpolate.hpp"

#include <numeric>

#include "element_dispatch.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"
#include "resize.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

std::vector<int64_t> all_axes(size_t rank) {
    std::vector<int64_t> axes(rank);
    std::iota(axes.begin(), axes.end(), 0);
    return axes;
}

void check_count(const Node* node, const ResizeTarget& target, const InterpolateAttrs& attrs) {
    const bool by_scales = attrs.shape_calculation_mode == util::InterpolateBase::ShapeCalcMode::SCALES;
    const bool known = by_scales ? target.scales.has_value() : target.sizes.has_value();
    if (!known) return;
    const size_t count = by_scales ? target.scales->size() : target.sizes->size();
    NODE_VALIDATION_CHECK(node, count == target.axes.size(), "found ", count, by_scales ? " scales" : " sizes",
                          ", expected one per resized axis, ", target.axes.size());
}

/// Shape inference of the versions with axes as an input: `target_input` holds sizes or scales.
PartialShape infer_with_axes_input(const Node* node, size_t target_input, size_t axes_input,
                                   const InterpolateAttrs& attrs) {
    const auto& data = node->get_input_partial_shape(0);
    const bool by_scales = attrs.shape_calculation_mode == util::InterpolateBase::ShapeCalcMode::SCALES;
    check_input_rank(node, target_input, by_scales ? "scales" : "sizes", 1);
    if (by_scales) {
        const auto& type = node->get_input_element_type(target_input);
        NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected real numbers as scales, found ",
                              type);
    } else {
        check_integer_input(node, target_input, "sizes");
    }
    if (data.rank().is_dynamic()) return PartialShape::dynamic();
    ResizeTarget target;
    if (node->get_input_size() > axes_input) {
        check_integer_input(node, axes_input, "axes");
        check_input_rank(node, axes_input, "axes", 1);
        const auto axes = known_integers(node, axes_input);
        if (!axes) return PartialShape::dynamic(data.rank());
        target.axes = *axes;
    } else {
        target.axes = all_axes(data.size());
    }
    if (by_scales) {
        const auto scales = ov::util::get_constant_from_source(node->input_value(target_input));
        if (scales) target.scales = real_values(scales->get_tensor_view());
    } else {
        target.sizes = known_ranges(node, target_input);
    }
    check_count(node, target, attrs);
    return infer_resize(node, data, target, attrs);
}

bool resize_with_axes_input(const Node* node, TensorVector& outputs, const TensorVector& inputs, size_t target_input,
                            size_t axes_input, const InterpolateAttrs& attrs) {
    ResizeTarget target;
    target.axes =
        inputs.size() > axes_input ? integer_values(inputs[axes_input]) : all_axes(inputs[0].get_shape().size());
    if (attrs.shape_calculation_mode == util::InterpolateBase::ShapeCalcMode::SCALES)
        target.scales = real_values(inputs[target_input]);
    else
        target.sizes = as_ranges(integer_values(inputs[target_input]));
    check_count(node, target, attrs);
    return resize(node, outputs[0], inputs[0], target, attrs);
}

void check_no_pillow(const Node* node, const InterpolateAttrs& attrs) {
    using Mode = util::InterpolateBase::InterpolateMode;
    NODE_VALIDATION_CHECK(node, attrs.mode != Mode::BILINEAR_PILLOW && attrs.mode != Mode::BICUBIC_PILLOW, "mode is ",
                          attrs.mode, ", which opset 11 introduced; expected nearest, linear, linear_onnx or cubic");
}

void check_no_pads_with_pillow(const Node* node, const InterpolateAttrs& attrs) {
    using Mode = util::InterpolateBase::InterpolateMode;
    if (attrs.mode != Mode::BILINEAR_PILLOW && attrs.mode != Mode::BICUBIC_PILLOW) return;
    for (const auto* pads : {&attrs.pads_begin, &attrs.pads_end})
        for (const size_t pad : *pads)
            NODE_VALIDATION_CHECK(node, pad == 0, "mode ", attrs.mode, " takes no padding, found a pad of ", pad);
}

}  // namespace

namespace v0 {

namespace {

InterpolateAttrs modern_attributes(const Node* node, const Interpolate::Attributes& attrs) {
    using Base = util::InterpolateBase;
    InterpolateAttrs modern;
    NODE_VALIDATION_CHECK(node, attrs.mode == "nearest" || attrs.mode == "linear" || attrs.mode == "cubic",
                          "mode is \"", attrs.mode, "\", expected nearest, linear or cubic");
    modern.mode = as_enum<Base::InterpolateMode>(attrs.mode);
    modern.pads_begin = attrs.pads_begin;
    modern.pads_end = attrs.pads_end;
    modern.antialias = attrs.antialias;
    modern.nearest_mode = Base::NearestMode::SIMPLE;
    modern.coordinate_transformation_mode =
        attrs.align_corners ? Base::CoordinateTransformMode::ALIGN_CORNERS : Base::CoordinateTransformMode::ASYMMETRIC;
    return modern;
}

std::vector<int64_t> ascending(const AxisSet& axes) {
    return {axes.begin(), axes.end()};
}

}  // namespace

Interpolate::Interpolate(const Output<Node>& image, const Output<Node>& output_shape, const Attributes& attrs)
    : Op({image, output_shape}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool Interpolate::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("align_corners", m_attrs.align_corners);
    visitor.on_attribute("antialias", m_attrs.antialias);
    visitor.on_attribute("axes", m_attrs.axes);
    visitor.on_attribute("mode", m_attrs.mode);
    visitor.on_attribute("pads_begin", m_attrs.pads_begin);
    visitor.on_attribute("pads_end", m_attrs.pads_end);
    return true;
}

void Interpolate::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs (data, sizes), found ", get_input_size());
    check_integer_input(this, 1, "sizes");
    check_input_rank(this, 1, "sizes", 1);
    const auto attrs = modern_attributes(this, m_attrs);
    const ResizeTarget target{ascending(m_attrs.axes), known_ranges(this, 1), {}};
    check_count(this, target, attrs);
    set_output_type(0, get_input_element_type(0), infer_resize(this, get_input_partial_shape(0), target, attrs));
}

std::shared_ptr<Node> Interpolate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Interpolate>(inputs[0], inputs[1], m_attrs);
}

bool Interpolate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const ResizeTarget target{ascending(m_attrs.axes), as_ranges(integer_values(inputs[1])), {}};
    const auto attrs = modern_attributes(this, m_attrs);
    check_count(this, target, attrs);
    return resize(this, outputs[0], inputs[0], target, attrs);
}

bool Interpolate::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v4 {

namespace {

constexpr size_t sizes_input = 1, scales_input = 2, axes_input = 3;

size_t target_input(const InterpolateAttrs& attrs) {
    return attrs.shape_calculation_mode == util::InterpolateBase::ShapeCalcMode::SCALES ? scales_input : sizes_input;
}

}  // namespace

Interpolate::Interpolate(const Output<Node>& image, const Output<Node>& output_shape, const Output<Node>& scales,
                         const InterpolateAttrs& attrs)
    : InterpolateBase({image, output_shape, scales}, attrs) {
    constructor_validate_and_infer_types();
}

Interpolate::Interpolate(const Output<Node>& image, const Output<Node>& output_shape, const Output<Node>& scales,
                         const Output<Node>& axes, const InterpolateAttrs& attrs)
    : InterpolateBase({image, output_shape, scales, axes}, attrs) {
    constructor_validate_and_infer_types();
}

void Interpolate::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3 || get_input_size() == 4,
                          "expected 3 or 4 inputs (data, sizes, scales, axes), found ", get_input_size());
    check_no_pillow(this, m_attrs);
    set_output_type(0, get_input_element_type(0),
                    infer_with_axes_input(this, target_input(m_attrs), axes_input, m_attrs));
}

std::shared_ptr<Node> Interpolate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 3) return std::make_shared<Interpolate>(inputs[0], inputs[1], inputs[2], m_attrs);
    return std::make_shared<Interpolate>(inputs[0], inputs[1], inputs[2], inputs[3], m_attrs);
}

bool Interpolate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return resize_with_axes_input(this, outputs, inputs, target_input(m_attrs), axes_input, m_attrs);
}

bool Interpolate::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v4

namespace v11 {

Interpolate::Interpolate(const Output<Node>& image, const Output<Node>& scales_or_sizes, const InterpolateAttrs& attrs)
    : InterpolateBase({image, scales_or_sizes}, attrs) {
    constructor_validate_and_infer_types();
}

Interpolate::Interpolate(const Output<Node>& image, const Output<Node>& scales_or_sizes, const Output<Node>& axes,
                         const InterpolateAttrs& attrs)
    : InterpolateBase({image, scales_or_sizes, axes}, attrs) {
    constructor_validate_and_infer_types();
}

void Interpolate::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2 || get_input_size() == 3,
                          "expected 2 or 3 inputs (data, scales or sizes, axes), found ", get_input_size());
    check_no_pads_with_pillow(this, m_attrs);
    set_output_type(0, get_input_element_type(0), infer_with_axes_input(this, 1, 2, m_attrs));
}

std::shared_ptr<Node> Interpolate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 2) return std::make_shared<Interpolate>(inputs[0], inputs[1], m_attrs);
    return std::make_shared<Interpolate>(inputs[0], inputs[1], inputs[2], m_attrs);
}

bool Interpolate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return resize_with_axes_input(this, outputs, inputs, 1, 2, m_attrs);
}

bool Interpolate::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v11
}  // namespace op
}  // namespace ov
