#include "openvino/op/scaled_dot_product_attention.hpp"

#include <random>

#include "openvino/op/constant.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using op::v13::ScaledDotProductAttention;

/// Each query sees its own key at least: a row without any has no result.
Tensor allowed(const Shape& shape, unsigned seed) {
    std::mt19937 engine(seed);
    Tensor tensor(element::boolean, shape);
    const size_t keys = shape.back(), queries = shape.size() > 1 ? shape[shape.size() - 2] : 1;
    for (size_t i = 0; i < tensor.get_size(); ++i)
        tensor.data<char>()[i] = (engine() & 3) != 0 || i % keys == i / keys % queries % keys;
    return tensor;
}

Tensor scaled_random(const Shape& shape, unsigned seed, float scale) {
    auto tensor = AgainstEvaluate::random(shape, seed);
    for (size_t i = 0; i < tensor.get_size(); ++i)
        tensor.data<float>()[i] *= scale;
    return tensor;
}

void check_attention(const TensorVector& inputs, bool causal = false) {
    ParameterVector parameters;
    OutputVector arguments;
    for (const auto& input : inputs) {
        parameters.push_back(std::make_shared<Parameter>(input.get_element_type(), input.get_shape()));
        arguments.push_back(parameters.back());
    }
    const auto node = std::make_shared<ScaledDotProductAttention>(arguments, causal);
    AgainstEvaluate("ScaledDotProductAttention", "attention")
        .check(std::make_shared<Model>(OutputVector{node}, parameters), inputs);
}

TensorVector operands(const Shape& batch, size_t queries, size_t keys, size_t depth, size_t width) {
    const auto shape = [&](size_t rows, size_t columns) {
        Shape full = batch;
        full.insert(full.end(), {rows, columns});
        return full;
    };
    // Large enough for weights that differ.
    return {scaled_random(shape(queries, depth), 1, 3), AgainstEvaluate::random(shape(keys, depth), 2),
            AgainstEvaluate::random(shape(keys, width), 3)};
}

// One query, few of everything, lengths that fill no vector, more queries than are held at a time, fewer batches than
// threads and more.
TEST(ScaledDotProductAttentionTest, sizes) {
    check_attention(operands({1, 1}, 1, 1, 1, 1));
    check_attention(operands({1, 2}, 1, 77, 33, 19));
    check_attention(operands({2, 3}, 5, 7, 3, 11));
    check_attention(operands({1}, 61, 37, 24, 8));
    check_attention(operands({3}, 24, 49, 64, 64));
    check_attention(operands({1, 9}, 25, 16, 8, 40));
}

TEST(ScaledDotProductAttentionTest, causal) {
    check_attention(operands({2, 3}, 50, 50, 20, 20), true);
    check_attention(operands({1, 1}, 29, 13, 5, 7), true);
    check_attention(operands({1, 1}, 7, 30, 5, 7), true);
}

TEST(ScaledDotProductAttentionTest, added_masks_of_every_broadcast) {
    const std::vector<Shape> masks{{2, 3, 31, 45}, {2, 1, 31, 45}, {1, 3, 31, 45}, {3, 1, 45},
                                   {31, 45},       {2, 1, 1, 45},  {31, 1},        {45}};
    for (const auto& mask : masks) {
        SCOPED_TRACE(::testing::PrintToString(mask));
        auto inputs = operands({2, 3}, 31, 45, 16, 9);
        inputs.push_back(scaled_random(mask, 4, 4));
        check_attention(inputs);
    }
}

TEST(ScaledDotProductAttentionTest, boolean_masks) {
    for (const auto& mask : std::vector<Shape>{{2, 3, 45, 45}, {1, 1, 45, 45}, {45, 45}}) {
        SCOPED_TRACE(::testing::PrintToString(mask));
        auto inputs = operands({2, 3}, 45, 45, 16, 9);
        inputs.push_back(allowed(mask, 4));
        check_attention(inputs);
    }
}

TEST(ScaledDotProductAttentionTest, hidden_keys_of_an_added_mask) {
    auto inputs = operands({1, 2}, 26, 40, 16, 9);
    Tensor mask(element::f32, {26, 40});
    for (size_t i = 0; i < mask.get_size(); ++i)
        mask.data<float>()[i] = i % 40 < 30 ? 0 : -std::numeric_limits<float>::infinity();
    inputs.push_back(mask);
    check_attention(inputs);
}

TEST(ScaledDotProductAttentionTest, own_scale) {
    auto inputs = operands({2, 2}, 30, 21, 10, 12);
    inputs.push_back(AgainstEvaluate::random({30, 21}, 4));
    inputs.push_back(Tensor(element::f32, {}));
    inputs.back().data<float>()[0] = 1.7F;
    check_attention(inputs);
    inputs.back() = Tensor(element::f32, {1});
    inputs.back().data<float>()[0] = -0.3F;
    check_attention(inputs, true);
}

// A mask that is the number 0 stands for none where only a scale is wanted.
TEST(ScaledDotProductAttentionTest, mask_of_one_zero) {
    for (const float value : {0.0F, 0.5F}) {
        const auto inputs = operands({2, 2}, 30, 21, 10, 12);
        ParameterVector parameters;
        OutputVector arguments;
        for (const auto& input : inputs) {
            parameters.push_back(std::make_shared<Parameter>(input.get_element_type(), input.get_shape()));
            arguments.push_back(parameters.back());
        }
        arguments.push_back(Constant::create(element::f32, {}, {value}));
        arguments.push_back(Constant::create(element::f32, {}, {0.9F}));
        const auto node = std::make_shared<ScaledDotProductAttention>(arguments, false);
        AgainstEvaluate("ScaledDotProductAttention", "attention")
            .check(std::make_shared<Model>(OutputVector{node}, parameters), inputs);
    }
}

TEST(ScaledDotProductAttentionTest, batches_of_each_operand_are_broadcast) {
    const auto random = [](const Shape& shape, unsigned seed) { return scaled_random(shape, seed, 2); };
    check_attention({random({2, 3, 30, 8}, 1), random({1, 3, 20, 8}, 2), random({2, 1, 20, 6}, 3)});
    check_attention({random({1, 3, 30, 8}, 1), random({2, 1, 20, 8}, 2), random({2, 1, 20, 6}, 3)});
}

}  // namespace
