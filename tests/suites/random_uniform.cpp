#include "openvino/op/random_uniform.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v8::RandomUniform;

/// Draws once; a node that goes on where it ended gives each of several requests something else.
template <typename T>
Tensor draw(const std::vector<int64_t>& shape, T least, T limit, uint64_t global_seed, uint64_t op_seed,
            op::PhiloxAlignment alignment = op::PhiloxAlignment::TENSORFLOW) {
    const auto node =
        std::make_shared<RandomUniform>(constant<int64_t>({shape.size()}, shape), constant<T>({}, {least}),
                                        constant<T>({}, {limit}), element::from<T>(), global_seed, op_seed, alignment);
    TensorVector found{Tensor(element::from<T>(), Shape(shape.begin(), shape.end()))};
    EXPECT_TRUE(node->evaluate(
        found, {literal<int64_t>({shape.size()}, shape), literal<T>({}, {least}), literal<T>({}, {limit})}));
    return found[0];
}

// The examples of the specification.
TEST(RandomUniform, single_precision) {
    expect_near(draw<float>({3, 3}, 0, 1, 150, 10), {3, 3},
                {0.7011236F, 0.30539632F, 0.93931055F, 0.9456035F, 0.11694777F, 0.50770056F, 0.5197197F, 0.22727466F,
                 0.991374F});
}

TEST(RandomUniform, double_precision) {
    const auto found = draw<double>({2, 2}, 2, 10, 80, 100);
    const std::vector<double> expected{5.65927959, 4.23122376, 2.67008206, 2.36423758};
    ASSERT_EQ(found.get_size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(found.data<double>()[i], expected[i], 1e-7) << "element " << i;
}

TEST(RandomUniform, integers) {
    expect_equal<int32_t>(draw<int32_t>({2, 3}, 50, 100, 80, 100), {2, 3}, {65, 70, 56, 59, 82, 92});
}

// Whatever the way of running, numbers are those of the range, evenly spread.
TEST(RandomUniform, spread_over_the_range) {
    const TensorVector inputs{literal<int64_t>({2}, {100, 300}), floats({}, {-2}), floats({1}, {6})};
    for (const auto alignment : {op::PhiloxAlignment::TENSORFLOW, op::PhiloxAlignment::PYTORCH}) {
        const auto in = arguments_like(inputs, {0, 1, 2});
        const RandomUniform node(in[0], in[1], in[2], element::f32, 7, 11, alignment);
        TensorVector found{Tensor(element::f32, {100, 300})};
        ASSERT_TRUE(node.evaluate(found, inputs));
        std::vector<int> counts(8, 0);
        for (const float value : values_of<float>(found[0])) {
            ASSERT_GE(value, -2);
            ASSERT_LT(value, 6);
            ++counts[static_cast<size_t>(std::floor(value + 2))];
        }
        // 30000 numbers in 8 parts of a binomial deviation of 57.
        for (const int count : counts)
            EXPECT_NEAR(count, 3750, 6 * 57);
    }
}

// PYTORCH begins anew with every evaluation, so that all ways of running find the same.
TEST(RandomUniform, one_seed_gives_one_sequence) {
    const TensorVector inputs{literal<int64_t>({1}, {50}), floats({}, {0}), floats({}, {1})};
    const auto run = [&](uint64_t seed) {
        const auto in = parameters_like(inputs);
        return values_of<float>(evaluated(
            std::make_shared<RandomUniform>(in[0], in[1], in[2], element::f32, seed, 0, op::PhiloxAlignment::PYTORCH),
            inputs)[0]);
    };
    EXPECT_EQ(run(3), run(3));
    EXPECT_NE(run(3), run(4));
}

}  // namespace
