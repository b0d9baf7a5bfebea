#include "openvino/op/softmax.hpp"

#include "unit/extensions/cpu/channels_last.hpp"

namespace {

using namespace ov;
using op::v0::Parameter;

Tensor scaled_random(const Shape& shape, float scale, float shift) {
    auto tensor = AgainstEvaluate::random(shape, 1);
    for (size_t i = 0; i < tensor.get_size(); ++i)
        tensor.data<float>()[i] = tensor.data<float>()[i] * scale + shift;
    return tensor;
}

void check_softmax(const Shape& shape, int64_t axis, float scale = 3, float shift = 0) {
    SCOPED_TRACE(::testing::PrintToString(shape) + " axis " + std::to_string(axis));
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto node = std::make_shared<op::v8::Softmax>(data, axis);
    AgainstEvaluate("Softmax", "softmax")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}),
               {scaled_random(shape, scale, shift)});
}

TEST(SoftmaxTest, inner_axis) {
    check_softmax({1}, 0);
    check_softmax({1000}, 0);
    check_softmax({7, 13}, 1);
    check_softmax({3, 70, 91}, -1);
    check_softmax({5, 1}, 1);
}

TEST(SoftmaxTest, middle_and_outer_axes) {
    check_softmax({3, 21, 5, 7}, 1);
    check_softmax({1, 21, 64, 65}, 1);
    check_softmax({2, 3, 19, 33}, -2);
    check_softmax({19, 33}, 0);
    check_softmax({9, 1201}, 0);
    check_softmax({4, 1, 5}, 1);
}

TEST(SoftmaxTest, large_numbers) {
    for (const float shift : {-1e4F, 0.0F, 1e4F}) {
        check_softmax({4, 37}, 1, 200, shift);
        check_softmax({4, 37, 9}, 1, 200, shift);
    }
}

TEST(SoftmaxTest, first_version) {
    const Shape shape{3, 5, 9};
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto node = std::make_shared<op::v1::Softmax>(data, 1);
    AgainstEvaluate("Softmax", "softmax")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {scaled_random(shape, 3, 0)});
}

TEST(SoftmaxTest, between_convolutions) {
    const Shape shape{2, 20, 13, 11};
    for (const int64_t axis : {1, 2, 3})
        AgainstEvaluate("Softmax", "softmax")
            .check(
                between_convolutions(
                    shape, [&](const Output<Node>& value) { return std::make_shared<op::v8::Softmax>(value, axis); }),
                {scaled_random(shape, 1, 0)});
}

}  // namespace
