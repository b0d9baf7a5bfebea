#include "openvino/op/interpolate.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using Base = op::util::InterpolateBase;
using Mode = Base::InterpolateMode;
using Coordinates = Base::CoordinateTransformMode;

Base::InterpolateAttrs attributes(Mode mode, Coordinates coordinates = Coordinates::HALF_PIXEL) {
    Base::InterpolateAttrs attrs;
    attrs.mode = mode;
    attrs.coordinate_transformation_mode = coordinates;
    attrs.nearest_mode = Base::NearestMode::FLOOR;
    return attrs;
}

/// 0 to 8 in three rows, resized.
Tensor resized(const Base::InterpolateAttrs& attrs, const std::vector<int64_t>& sizes) {
    const TensorVector inputs{floats({1, 1, 3, 3}, {0, 1, 2, 3, 4, 5, 6, 7, 8}), literal<int64_t>({2}, sizes),
                              literal<int64_t>({2}, {2, 3})};
    const auto node = std::make_shared<op::v11::Interpolate>(parameters_like(inputs)[0], constant<int64_t>({2}, sizes),
                                                             constant<int64_t>({2}, {2, 3}), attrs);
    return evaluated(node, inputs)[0];
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(Interpolate, modes) {
    const Shape tall{1, 1, 5, 2}, wide{1, 1, 2, 5};
    expect_near(resized(attributes(Mode::NEAREST, Coordinates::ASYMMETRIC), {5, 2}), tall,
                {0, 1, 0, 1, 3, 4, 3, 4, 6, 7});
    expect_near(resized(attributes(Mode::LINEAR), {5, 2}), tall,
                {0.25F, 1.75F, 1.45F, 2.95F, 3.25F, 4.75F, 5.05F, 6.55F, 6.25F, 7.75F});
    expect_near(resized(attributes(Mode::LINEAR_ONNX, Coordinates::ALIGN_CORNERS), {5, 2}), tall,
                {0, 2, 1.5F, 3.5F, 3, 5, 4.5F, 6.5F, 6, 8});
    expect_near(resized(attributes(Mode::CUBIC), {5, 2}), tall,
                {-0.096594F, 1.520594F, 1.139406F, 2.756594F, 3.191406F, 4.808594F, 5.243407F, 6.860595F, 6.479406F,
                 8.096594F});
    expect_near(resized(attributes(Mode::BILINEAR_PILLOW), {2, 5}), wide,
                {1.125F, 1.525F, 2.125F, 2.725F, 3.125F, 4.875F, 5.275F, 5.875F, 6.475F, 6.875F});
    auto bicubic = attributes(Mode::BICUBIC_PILLOW);
    bicubic.cube_coeff = -0.5;
    expect_near(
        resized(bicubic, {2, 5}), wide,
        {0.853902F, 1.235344F, 1.929374F, 2.623404F, 3.004846F, 4.995154F, 5.376597F, 6.070626F, 6.764656F, 7.146098F});
}

TEST(Interpolate, fourth_version) {
    const TensorVector inputs{floats({1, 1, 3, 3}, {0, 1, 2, 3, 4, 5, 6, 7, 8}), literal<int64_t>({2}, {5, 2}),
                              floats({2}, {1, 1}), literal<int64_t>({2}, {2, 3})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto attrs = attributes(Mode::LINEAR_ONNX, Coordinates::ALIGN_CORNERS);
    expect_near(evaluated(std::make_shared<op::v4::Interpolate>(in[0], in[1], in[2], in[3], attrs), inputs)[0],
                {1, 1, 5, 2}, {0, 2, 1.5F, 3.5F, 3, 5, 4.5F, 6.5F, 6, 8});
}

TEST(Interpolate, padding_is_zeros_around_the_data) {
    auto attrs = attributes(Mode::NEAREST);
    attrs.pads_begin = {0, 0, 1, 0};
    attrs.pads_end = {0, 0, 0, 1};
    expect_near(resized(attrs, {4, 4}), {1, 1, 4, 4}, {0, 0, 0, 0, 0, 1, 2, 0, 3, 4, 5, 0, 6, 7, 8, 0});
}

PartialShape shape_by_scales(const PartialShape& data, const Output<Node>& scales, const Output<Node>& axes) {
    auto attrs = attributes(Mode::NEAREST);
    attrs.shape_calculation_mode = Base::ShapeCalcMode::SCALES;
    return op::v11::Interpolate(real_parameter(data), scales, axes, attrs).get_output_partial_shape(0);
}

TEST(Interpolate, shapes_by_scales) {
    const auto axes = constant<int64_t>({2}, {2, -1});
    const auto scales = constant<float>({2}, {1.5F, 1.0F / 41});
    EXPECT_EQ(shape_by_scales({1, 1, {2, 9}, 41}, scales, axes), PartialShape({1, 1, {3, 13}, 1}));
    EXPECT_EQ(shape_by_scales({1, 1, 4, -1}, real_parameter({2}), axes), PartialShape({1, 1, -1, -1}));
    EXPECT_EQ(shape_by_scales({1, 1, 4, 4}, scales, parameter(element::i64, {2})), PartialShape({-1, -1, -1, -1}));
    EXPECT_THROW(shape_by_scales({1, 1, 4, 4}, constant<float>({2}, {-1, 1}), axes), NodeValidationFailure);
    EXPECT_THROW(shape_by_scales({1, 1, 4, 4}, constant<float>({1}, {2}), axes), NodeValidationFailure);
    EXPECT_THROW(shape_by_scales({1, 1, 4, 4}, scales, constant<int64_t>({2}, {3, -1})), NodeValidationFailure);
}

TEST(Interpolate, opset4_takes_sizes_or_scales) {
    const auto axes = constant<int64_t>({1}, {2});
    const auto shape = [&](Base::ShapeCalcMode mode) {
        auto attrs = attributes(Mode::LINEAR);
        attrs.shape_calculation_mode = mode;
        return op::v4::Interpolate(real_parameter({1, 1, 4, 4}), constant<int64_t>({1}, {7}), constant<float>({1}, {2}),
                                   axes, attrs)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape(Base::ShapeCalcMode::SIZES), PartialShape({1, 1, 7, 4}));
    EXPECT_EQ(shape(Base::ShapeCalcMode::SCALES), PartialShape({1, 1, 8, 4}));
    EXPECT_THROW(op::v4::Interpolate(real_parameter({1, 1, 4, 4}), constant<int64_t>({1}, {7}),
                                     constant<float>({1}, {2}), axes, attributes(Mode::BILINEAR_PILLOW)),
                 NodeValidationFailure);
}

TEST(Interpolate, opset1_sizes_follow_ascending_axes) {
    op::v0::Interpolate::Attributes attrs;
    attrs.axes = {3, 2};
    attrs.mode = "linear";
    const TensorVector inputs{floats({1, 1, 2, 1}, {0, 6}), literal<int64_t>({2}, {4, 1})};
    const auto node =
        std::make_shared<op::v0::Interpolate>(parameters_like(inputs)[0], constant<int64_t>({2}, {4, 1}), attrs);
    expect_near(evaluated(node, inputs)[0], {1, 1, 4, 1}, {0, 2, 4, 6});
}

}  // namespace
