#include "openvino/op/interpolate.hpp"

#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using Base = op::util::InterpolateBase;
using Mode = Base::InterpolateMode;
using Transform = Base::CoordinateTransformMode;
using Nearest = Base::NearestMode;

Base::InterpolateAttrs attributes(Mode mode, Transform transform, Nearest nearest = Nearest::ROUND_PREFER_FLOOR,
                                  bool antialias = false) {
    return {mode, Base::ShapeCalcMode::SIZES, {}, {}, transform, nearest, antialias};
}

void check_resize(const Shape& shape, const std::vector<int64_t>& sizes, const std::vector<int64_t>& axes,
                  const Base::InterpolateAttrs& attrs) {
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const Shape count{axes.size()};
    const auto node = std::make_shared<op::v11::Interpolate>(data, Constant::create(element::i64, count, sizes),
                                                             Constant::create(element::i64, count, axes), attrs);
    AgainstEvaluate("Interpolate", "interpolate")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {AgainstEvaluate::random(shape, 1)});
}

TEST(InterpolateTest, every_mode_grows_and_shrinks) {
    for (const auto mode : {Mode::NEAREST, Mode::LINEAR, Mode::LINEAR_ONNX, Mode::CUBIC})
        for (const auto transform : {Transform::HALF_PIXEL, Transform::PYTORCH_HALF_PIXEL, Transform::ASYMMETRIC,
                                     Transform::TF_HALF_PIXEL_FOR_NN, Transform::ALIGN_CORNERS}) {
            check_resize({2, 3, 7, 9}, {20, 25}, {2, 3}, attributes(mode, transform));
            check_resize({1, 5, 31, 40}, {12, 1}, {2, 3}, attributes(mode, transform));
        }
}

TEST(InterpolateTest, every_way_of_rounding) {
    for (const auto nearest :
         {Nearest::ROUND_PREFER_FLOOR, Nearest::ROUND_PREFER_CEIL, Nearest::FLOOR, Nearest::CEIL, Nearest::SIMPLE}) {
        check_resize({1, 2, 8, 50}, {16, 25}, {2, 3}, attributes(Mode::NEAREST, Transform::ASYMMETRIC, nearest));
        check_resize({1, 2, 8, 5}, {13, 9}, {2, 3}, attributes(Mode::NEAREST, Transform::HALF_PIXEL, nearest));
    }
}

TEST(InterpolateTest, antialiased) {
    const auto attrs = attributes(Mode::LINEAR, Transform::HALF_PIXEL, Nearest::FLOOR, true);
    check_resize({1, 2, 60, 70}, {13, 40}, {2, 3}, attrs);
    check_resize({1, 2, 20, 70}, {31, 40}, {2, 3}, attrs);
}

TEST(InterpolateTest, other_ranks_and_axes) {
    const auto attrs = attributes(Mode::LINEAR_ONNX, Transform::HALF_PIXEL);
    check_resize({5, 300}, {450}, {1}, attrs);
    check_resize({9, 33}, {4}, {-2}, attrs);
    check_resize({1, 20, 24, 3}, {40, 48}, {1, 2}, attrs);
    check_resize({1, 12, 14, 40}, {24, 20}, {1, 2}, attributes(Mode::CUBIC, Transform::HALF_PIXEL));
    check_resize({2, 3, 4, 5, 6}, {10, 12}, {3, 4}, attrs);
}

TEST(InterpolateTest, by_factors) {
    const Shape shape{1, 3, 20, 30};
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    auto attrs = attributes(Mode::LINEAR, Transform::ASYMMETRIC);
    attrs.shape_calculation_mode = Base::ShapeCalcMode::SCALES;
    const auto node = std::make_shared<op::v4::Interpolate>(data, Constant::create(element::i64, {2}, {1, 1}),
                                                            Constant::create(element::f32, {2}, {2.3f, 0.7f}),
                                                            Constant::create(element::i64, {2}, {2, 3}), attrs);
    AgainstEvaluate("Interpolate", "interpolate")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {AgainstEvaluate::random(shape, 1)});
}

TEST(InterpolateTest, first_version) {
    const Shape shape{1, 4, 11, 13};
    for (const auto* mode : {"nearest", "linear", "cubic"})
        for (const bool align_corners : {false, true}) {
            const auto data = std::make_shared<Parameter>(element::f32, shape);
            op::v0::Interpolate::Attributes attrs;
            attrs.axes = AxisSet{2, 3};
            attrs.mode = mode;
            attrs.align_corners = align_corners;
            const auto node =
                std::make_shared<op::v0::Interpolate>(data, Constant::create(element::i64, {2}, {22, 20}), attrs);
            AgainstEvaluate("Interpolate", "interpolate")
                .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}),
                       {AgainstEvaluate::random(shape, 1)});
        }
}

TEST(InterpolateTest, between_convolutions) {
    const Shape shape{1, 16, 24, 20};
    for (const size_t channels : {24, 5})
        for (const auto mode : {Mode::NEAREST, Mode::LINEAR_ONNX, Mode::CUBIC}) {
            const auto data = std::make_shared<Parameter>(element::f32, shape);
            const auto convolve = [](const Output<Node>& value, const Shape& weights) {
                return std::make_shared<op::v1::Convolution>(
                    value, std::make_shared<Constant>(AgainstEvaluate::random(weights, 2)), Strides{1, 1},
                    CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1});
            };
            const auto resized = std::make_shared<op::v11::Interpolate>(
                convolve(data, {channels, 16, 3, 3}), Constant::create(element::i64, {2}, {44, 36}),
                Constant::create(element::i64, {2}, {2, 3}), attributes(mode, Transform::HALF_PIXEL));
            AgainstEvaluate("Interpolate", "interpolate")
                .check(std::make_shared<Model>(OutputVector{convolve(resized, {16, channels, 1, 1})},
                                               ParameterVector{data}),
                       {AgainstEvaluate::random(shape, 4)});
        }
}

}  // namespace
