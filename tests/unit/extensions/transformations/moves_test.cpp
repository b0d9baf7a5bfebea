#include "openvino/op/add.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/tanh.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace moves_test {

using namespace ov::op;
using namespace rewriting;
using namespace tenon::transformations;

const ov::Shape shape{2, 3, 4, 5};
const ov::PartialShape open{-1, 3, -1, 5};

Value transpose(const Value& x, const std::vector<int64_t>& order) {
    return std::make_shared<v1::Transpose>(x, integers(order));
}

Value reshape(const Value& x, const std::vector<int64_t>& pattern, bool special_zero = true) {
    return std::make_shared<v1::Reshape>(x, integers(pattern), special_zero);
}

TEST(MergeTransposes, two_become_one) {
    const auto model = model_of({transpose(transpose(input(open), {1, 3, 0, 2}), {3, 0, 1, 2})});
    EXPECT_EQ(operations(*rewritten_by<MergeTransposes>(model, shape)), "Transpose");
}

TEST(MergeTransposes, there_and_back_is_nothing) {
    const auto there = transpose(std::make_shared<v0::Tanh>(input(open)), {0, 2, 3, 1});
    const auto model = model_of({std::make_shared<v0::Tanh>(transpose(there, {0, 3, 1, 2}))});
    EXPECT_EQ(operations(*rewritten_by<MergeTransposes, RemoveNoOperation>(model, shape)), "Tanh Tanh");
}

TEST(MergeTransposes, refuses_a_value_used_elsewhere) {
    const auto inner = transpose(input(shape), {1, 3, 0, 2});
    const auto model = model_of({transpose(inner, {3, 0, 1, 2}), std::make_shared<v0::Tanh>(inner)});
    EXPECT_EQ(operations(*rewritten_by<MergeTransposes>(model, shape)), "Tanh Transpose Transpose");
}

TEST(MergeReshapes, a_row_of_views_is_one) {
    const auto flat = reshape(input(shape), {2, 3, 20});
    const auto more = std::make_shared<v0::Unsqueeze>(flat, integers({1}));
    const auto less = std::make_shared<v0::Squeeze>(more, integers({1}));
    EXPECT_EQ(operations(*rewritten_by<MergeReshapes>(model_of({reshape(less, {0, 60})}), shape)), "Reshape");
}

TEST(MergeReshapes, unknown_lengths) {
    const auto model = model_of({reshape(reshape(input(open), {0, 15, -1}), {-1, 5, 3})});
    EXPECT_EQ(operations(*rewritten_by<MergeReshapes>(model, shape)), "Reshape");
}

TEST(MergeReshapes, refuses_zeros_that_stand_for_unknown_lengths) {
    const auto model = model_of({reshape(reshape(input(open), {-1, 0, 5}), {0, 15})});
    EXPECT_EQ(operations(*rewritten_by<MergeReshapes>(model, shape)), "Reshape Reshape");
}

TEST(MergeReshapes, refuses_a_value_used_elsewhere) {
    const auto inner = reshape(input(shape), {6, 20});
    const auto model = model_of({reshape(inner, {120}), std::make_shared<v0::Tanh>(inner)});
    EXPECT_EQ(operations(*rewritten_by<MergeReshapes>(model, shape)), "Reshape Reshape Tanh");
}

TEST(TransposeToReshape, moves_of_single_elements_only) {
    const auto model = model_of({transpose(input({2, 1, 4, 5}), {1, 0, 2, 3})});
    EXPECT_EQ(operations(*rewritten_by<TransposeToReshape>(model, {2, 1, 4, 5})), "Reshape");
    const auto real = model_of({transpose(input({2, 1, 4, 5}), {1, 0, 3, 2})});
    EXPECT_EQ(operations(*rewritten_by<TransposeToReshape>(real, {2, 1, 4, 5})), "Transpose");
    const auto unknown = model_of({transpose(input({2, -1, 4, 5}), {1, 0, 2, 3})});
    EXPECT_EQ(operations(*rewritten_by<TransposeToReshape>(unknown, {2, 1, 4, 5})), "Transpose");
}

TEST(TransposeIntoMatMul, both_sides) {
    const auto x = input({2, 3, 4, 4}), y = input({2, 3, 4, 4});
    const auto model =
        model_of({std::make_shared<v0::MatMul>(transpose(x, {0, 1, 3, 2}), transpose(y, {0, 1, 3, 2}), true, true),
                  std::make_shared<v0::MatMul>(transpose(x, {0, 1, 3, 2}), y)});
    EXPECT_EQ(operations(*rewritten_by<TransposeIntoMatMul>(model, {2, 3, 4, 4})), "MatMul MatMul");
}

TEST(TransposeIntoMatMul, refuses_other_orders) {
    const auto x = input(shape), y = input(shape);
    const auto model =
        model_of({std::make_shared<v0::MatMul>(transpose(x, {1, 0, 2, 3}), transpose(y, {1, 0, 2, 3}), true, false)});
    EXPECT_EQ(operations(*rewritten_by<TransposeIntoMatMul>(model, shape)), "MatMul Transpose Transpose");
}

TEST(SinkMoves, transposes_around_functions_and_numbers_end_each_other) {
    const auto there = transpose(input(open), {0, 2, 3, 1});
    const auto scaled = std::make_shared<v1::Multiply>(number(0.5), std::make_shared<v0::Tanh>(there));
    const auto model = model_of({transpose(scaled, {0, 3, 1, 2})});
    EXPECT_EQ(operations(*rewritten_by<SinkMoves, MergeTransposes, RemoveNoOperation>(model, shape)), "Multiply Tanh");
}

TEST(SinkMoves, two_equal_transposes_become_one) {
    const auto left = transpose(input(shape), {0, 2, 3, 1}), right = transpose(input(shape), {0, 2, 3, 1});
    const auto model = model_of({std::make_shared<v1::Add>(left, right)});
    EXPECT_EQ(operations(*rewritten_by<SinkMoves>(model, shape)), "Add Transpose");
    const auto other = model_of({std::make_shared<v1::Add>(transpose(input({2, 3, 4, 4}), {0, 1, 3, 2}),
                                                           transpose(input({2, 3, 4, 4}), {0, 1, 2, 3}))});
    EXPECT_EQ(operations(*rewritten_by<SinkMoves>(other, {2, 3, 4, 4})), "Add Transpose Transpose");
}

TEST(SinkMoves, views) {
    const auto flat = std::make_shared<v0::Tanh>(reshape(input(shape), {2, 60}));
    const auto added = std::make_shared<v1::Add>(std::make_shared<v0::Unsqueeze>(flat, integers({0})), number(1));
    const auto result = rewritten_by<SinkMoves, MergeReshapes>(model_of({added}), shape);
    EXPECT_EQ(operations(*result), "Add Reshape Tanh");
}

TEST(SinkMoves, refuses_what_would_change_the_result) {
    const auto x = transpose(input(shape), {0, 2, 3, 1});
    const auto per_channel = model_of({std::make_shared<v1::Add>(x, noise({3}))});
    EXPECT_EQ(operations(*rewritten_by<SinkMoves>(per_channel, shape)), "Add Transpose");
    EXPECT_TRUE(
        ov::is_type<v1::Add>(rewritten_by<SinkMoves>(per_channel, shape)->output(0).get_node()->get_input_node_ptr(0)));
    const auto more_axes = model_of({std::make_shared<v1::Add>(reshape(input(shape), {120}), noise({1, 1, 1}))});
    const auto kept = rewritten_by<SinkMoves>(more_axes, shape);
    EXPECT_EQ(kept->output(0).get_partial_shape(), ov::PartialShape({1, 1, 120}));
    const auto twice = transpose(input(shape), {0, 2, 3, 1});
    const auto shared = model_of({std::make_shared<v0::Tanh>(twice), twice});
    EXPECT_EQ(operations(*rewritten_by<SinkMoves>(shared, shape)), "Tanh Transpose");
}

}  // namespace moves_test
