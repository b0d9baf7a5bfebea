#include "openvino/op/transpose.hpp"

#include <algorithm>

#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "unit/extensions/cpu/channels_last.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using Integers = std::vector<int64_t>;

std::shared_ptr<Node> transposed(const Output<Node>& value, const Integers& order) {
    return std::make_shared<op::v1::Transpose>(value, Constant::create(element::i64, {order.size()}, order));
}

const AgainstEvaluate against_evaluate("Transpose", "transpose");

void check_transpose(const Shape& shape, const Integers& order) {
    SCOPED_TRACE(::testing::PrintToString(shape) + " " + ::testing::PrintToString(order));
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    // The sum keeps the transpose from being the model's output, where nothing but a copy is possible.
    const auto other = std::make_shared<Parameter>(element::f32, transposed(data, order)->get_shape());
    const auto sum = std::make_shared<op::v1::Add>(transposed(data, order), other);
    against_evaluate.check(std::make_shared<Model>(OutputVector{sum}, ParameterVector{data, other}),
                           {AgainstEvaluate::random(shape, 1), AgainstEvaluate::random(other->get_shape(), 2)});
    against_evaluate.check(std::make_shared<Model>(OutputVector{transposed(data, order)}, ParameterVector{data}),
                           {AgainstEvaluate::random(shape, 1)});
}

TEST(TransposeTest, every_order_of_four_axes) {
    Integers order{0, 1, 2, 3};
    while (std::next_permutation(order.begin(), order.end()))
        check_transpose({2, 3, 5, 9}, order);
}

TEST(TransposeTest, large_tensors) {
    check_transpose({300, 257}, {1, 0});
    check_transpose({1, 3, 120, 131}, {0, 2, 3, 1});
    check_transpose({1, 120, 131, 3}, {0, 3, 1, 2});
    check_transpose({12, 50, 64}, {1, 0, 2});
    check_transpose({2, 3, 2, 3, 4, 33}, {0, 3, 1, 4, 2, 5});
}

TEST(TransposeTest, without_an_order_axes_turn_round) {
    check_transpose({4, 5, 6}, {});
    check_transpose({40, 5, 1, 66}, {});
}

TEST(TransposeTest, behind_and_before_convolutions) {
    const Shape shape{2, 16, 9, 7};
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    for (const auto& order : {Integers{0, 1, 3, 2}, Integers{1, 2, 3, 0}, Integers{3, 0, 2, 1}}) {
        SCOPED_TRACE(::testing::PrintToString(order));
        const auto behind = transposed(mix_channels(data, 16), order);
        against_evaluate.check(std::make_shared<Model>(OutputVector{behind}, ParameterVector{data}),
                               {AgainstEvaluate::random(shape, 1)});
        const auto before = mix_channels(transposed(data, order), 16);
        against_evaluate.check(std::make_shared<Model>(OutputVector{before}, ParameterVector{data}),
                               {AgainstEvaluate::random(shape, 1)});
    }
}

// What the convolution writes channels-last is the transposed tensor as it lies, and so is what it reads.
TEST(TransposeTest, from_and_to_channels_last_nothing_moves) {
    const Shape shape{2, 16, 9, 7}, last{2, 9, 7, 16};
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const AgainstEvaluate left_out("Transpose", "");
    left_out.check(
        std::make_shared<Model>(OutputVector{transposed(mix_channels(data, 16), {0, 2, 3, 1})}, ParameterVector{data}),
        {AgainstEvaluate::random(shape, 1)});
    const auto image = std::make_shared<Parameter>(element::f32, last);
    left_out.check(std::make_shared<Model>(OutputVector{mix_channels(transposed(image, {0, 3, 1, 2}), 16)},
                                           ParameterVector{image}),
                   {AgainstEvaluate::random(last, 1)});
}

}  // namespace
