#include "openvino/op/lrn.hpp"

#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;

void check_lrn(const Shape& shape, int64_t axis, size_t size, double alpha, double beta, double bias) {
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto lrn =
        std::make_shared<op::v0::LRN>(data, Constant::create(element::i64, {1}, {axis}), alpha, beta, bias, size);
    AgainstEvaluate("LRN", "lrn")
        .check(std::make_shared<Model>(OutputVector{lrn}, ParameterVector{data}), {AgainstEvaluate::random(shape, 1)});
}

TEST(LrnTest, planar_channels) {
    check_lrn({2, 19, 7, 9}, 1, 5, 0.5, 0.75, 1);
    check_lrn({1, 3, 64, 65}, 1, 9, 0.5, 0.6, 2);
}

TEST(LrnTest, other_axes_and_even_windows) {
    check_lrn({2, 3, 5, 300}, -1, 4, 2, 0.75, 1);
    check_lrn({4, 600}, 1, 7, 2, 0.5, 1);
    check_lrn({3, 2}, 0, 11, 2, 1, 1);
}

TEST(LrnTest, channels_last_between_convolutions) {
    const Shape shape{1, 20, 15, 14};
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto weights = std::make_shared<Constant>(AgainstEvaluate::random({40, 20, 3, 3}, 2));
    const auto back = std::make_shared<Constant>(AgainstEvaluate::random({16, 40, 1, 1}, 3));
    const auto convolve = [](const Output<Node>& value, const Output<Node>& kernel) {
        return std::make_shared<op::v1::Convolution>(value, kernel, Strides{1, 1}, CoordinateDiff{0, 0},
                                                     CoordinateDiff{0, 0}, Strides{1, 1});
    };
    const auto lrn = std::make_shared<op::v0::LRN>(convolve(data, weights), 1.0, 0.75, 1.0, 5);
    AgainstEvaluate("LRN", "lrn")
        .check(std::make_shared<Model>(OutputVector{convolve(lrn, back)}, ParameterVector{data}),
               {AgainstEvaluate::random(shape, 4)});
}

}  // namespace
