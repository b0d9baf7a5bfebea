#include "openvino/pass/pattern/matcher.hpp"

#include <gtest/gtest.h>

#include "openvino/pass/pattern/op/any_output.hpp"
#include "openvino/pass/pattern/op/label.hpp"
#include "openvino/pass/pattern/op/or.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"
#include "test_operations.hpp"

namespace matcher_test {

using namespace test_operations;
using namespace ov::pass::pattern;

TEST(Matcher, CapturesNodesAndValues) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    const auto input = any_input();
    const auto pattern = wrap_type<MyRelu>({input});
    Matcher matcher(pattern, "relu");
    ASSERT_TRUE(matcher.match(relu));
    EXPECT_EQ(matcher.get_name(), "relu");
    EXPECT_EQ(matcher.get_match_root(), relu);
    EXPECT_EQ(matcher.get_match_value(), relu->output(0));
    EXPECT_EQ(matcher.get_pattern(), pattern);
    EXPECT_EQ(matcher.get_pattern_map().at(input), x);
    EXPECT_EQ(matcher.get_pattern_value_map().at(input), x->output(0));
    EXPECT_EQ(matcher.get_pattern_value_map().at(pattern), relu->output(0));
    EXPECT_EQ(matcher.get_matched_nodes(), (ov::NodeVector{relu, x}));
}

TEST(Matcher, AFailedMatchLeavesNoCaptures) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    auto minus = std::make_shared<MySubtract>(relu, x);
    const auto input = any_input();
    Matcher matcher(wrap_type<MySubtract>({wrap_type<MyRelu>({input}), wrap_type<Constant>()}));
    EXPECT_FALSE(matcher.match(minus));
    EXPECT_TRUE(matcher.get_pattern_value_map().empty());
    EXPECT_TRUE(matcher.get_matched_values().empty());
    EXPECT_EQ(matcher.get_match_root(), nullptr);
}

TEST(Matcher, AFailureAfterASuccessForgetsTheSuccess) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    Matcher matcher(wrap_type<MyRelu>());
    EXPECT_TRUE(matcher.match(relu));
    EXPECT_FALSE(matcher.match(x));
    EXPECT_EQ(matcher.get_match_root(), nullptr);
    EXPECT_TRUE(matcher.get_pattern_map().empty());
}

TEST(Matcher, UsesRealOperationsAsPatterns) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    const auto label = std::make_shared<ov::pass::pattern::op::Label>(ov::element::f32, Shape{2});
    const auto unary = std::make_shared<MyUnary>(label);
    Matcher matcher(unary, "unary");
    EXPECT_TRUE(matcher.match(relu)) << "MyRelu is a MyUnary";
    EXPECT_EQ(matcher.get_pattern_map().at(label), x);
    EXPECT_EQ(matcher.get_pattern_map().at(unary), relu);
    EXPECT_FALSE(Matcher(std::make_shared<MyRelu>(label), "relu").match(std::make_shared<MyUnary>(x)));
}

TEST(Matcher, RealOperationsMatchTheSameOutputOnly) {
    auto two = std::make_shared<MyTwoOutputs>(parameter());
    const auto pattern = std::make_shared<MyTwoOutputs>(any_input());
    EXPECT_TRUE(Matcher(pattern->output(1)).match(two->output(1)));
    EXPECT_FALSE(Matcher(pattern->output(1)).match(two->output(0)));
    EXPECT_TRUE(Matcher(std::make_shared<ov::pass::pattern::op::AnyOutput>(pattern)).match(two->output(1)));
}

TEST(Matcher, StrictModeComparesTypesAndShapes) {
    auto relu = std::make_shared<MyRelu>(parameter(Shape{2}));
    const auto same = std::make_shared<MyRelu>(parameter(Shape{2}));
    const auto other = std::make_shared<MyRelu>(parameter(Shape{3}));
    const auto pattern_of = [](const std::shared_ptr<ov::Node>& node) {
        return std::make_shared<MyRelu>(std::make_shared<ov::pass::pattern::op::Label>(node->input_value(0)));
    };
    EXPECT_TRUE(Matcher(pattern_of(same), "strict", true).match(relu));
    EXPECT_FALSE(Matcher(pattern_of(other), "strict", true).match(relu));
    EXPECT_TRUE(Matcher(pattern_of(other), "loose", false).match(relu));
}

TEST(Matcher, TriesBothOrdersOfACommutativeOperation) {
    auto x = parameter();
    auto value = constant({1, 2});
    const auto input = any_input();
    const auto pattern = wrap_type<MyAdd>({input, wrap_type<Constant>()});
    Matcher matcher(pattern);
    EXPECT_TRUE(matcher.match(std::make_shared<MyAdd>(x, value)));
    EXPECT_EQ(matcher.get_pattern_map().at(input), x);
    EXPECT_TRUE(matcher.match(std::make_shared<MyAdd>(value, x)));
    EXPECT_EQ(matcher.get_pattern_map().at(input), x);
    EXPECT_FALSE(matcher.match(std::make_shared<MyAdd>(x, x)));
}

TEST(Matcher, KeepsTheOrderOfOtherOperations) {
    auto x = parameter();
    auto value = constant({1, 2});
    Matcher matcher(wrap_type<MySubtract>({any_input(), wrap_type<Constant>()}));
    EXPECT_TRUE(matcher.match(std::make_shared<MySubtract>(x, value)));
    EXPECT_FALSE(matcher.match(std::make_shared<MySubtract>(value, x)));
}

TEST(Matcher, NestedCommutativeOperationsTryAllOrders) {
    auto x = parameter();
    auto value = constant({1, 2});
    auto relu = std::make_shared<MyRelu>(x);
    const auto a = any_input();
    const auto inner = wrap_type<MyAdd>({a, wrap_type<Constant>()});
    const auto outer = wrap_type<MyAdd>({inner, wrap_type<MyRelu>({a})});
    Matcher matcher(outer);
    EXPECT_TRUE(matcher.match(std::make_shared<MyAdd>(std::make_shared<MyAdd>(x, value), relu)));
    EXPECT_TRUE(matcher.match(std::make_shared<MyAdd>(relu, std::make_shared<MyAdd>(value, x))));
    EXPECT_FALSE(matcher.match(std::make_shared<MyAdd>(relu, std::make_shared<MyAdd>(value, parameter()))));
}

TEST(Matcher, TheWrongOrderLeavesNoCaptures) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(parameter());
    const auto input = any_input();
    const auto inner = any_input();
    Matcher matcher(wrap_type<MyAdd>({input, wrap_type<MyRelu>({inner})}));
    ASSERT_TRUE(matcher.match(std::make_shared<MyAdd>(relu, x)));
    EXPECT_EQ(matcher.get_pattern_map().at(input), x);
    EXPECT_EQ(matcher.get_matched_nodes().size(), 4u);
}

TEST(Matcher, ADifferentNumberOfInputsDoesNotMatch) {
    auto x = parameter();
    EXPECT_FALSE(Matcher(wrap_type<MyRelu>({any_input(), any_input()})).match(std::make_shared<MyRelu>(x)));
    EXPECT_TRUE(Matcher(wrap_type<MyRelu>()).match(std::make_shared<MyRelu>(x))) << "no inputs given: any";
}

TEST(Matcher, PreviousMatchesBindLabels) {
    auto x = parameter(), y = parameter();
    const auto input = any_input();
    Matcher matcher(wrap_type<MyRelu>({input}));
    EXPECT_TRUE(matcher.match(std::make_shared<MyRelu>(x), PatternValueMap{{input, x}}));
    EXPECT_FALSE(matcher.match(std::make_shared<MyRelu>(y), PatternValueMap{{input, x}}));
    EXPECT_TRUE(matcher.match(std::make_shared<MyRelu>(y), PatternMap{{input, y}}));
}

TEST(Matcher, ContainedMatchHasNoConsumersOutside) {
    auto x = parameter();
    auto inner = std::make_shared<MyRelu>(x);
    auto outer = std::make_shared<MyRelu>(inner);
    const auto pattern = wrap_type<MyRelu>({wrap_type<MyRelu>()});
    Matcher matcher(pattern);
    auto result = std::make_shared<Result>(outer);
    ASSERT_TRUE(matcher.match(outer));
    EXPECT_TRUE(matcher.is_contained_match());
    auto outside = std::make_shared<MyRelu>(inner);
    EXPECT_TRUE(matcher.is_contained_match()) << "a consumer that leads to no result does not count";
    EXPECT_FALSE(matcher.is_contained_match({}, false));
    auto second_result = std::make_shared<Result>(outside);
    EXPECT_FALSE(matcher.is_contained_match());
    EXPECT_TRUE(matcher.is_contained_match({inner}));
}

TEST(Matcher, UniqueMatchFindsTheOnlyInputOfAType) {
    auto x = parameter();
    auto value = constant({1, 2});
    EXPECT_EQ(Matcher::unique_match<Constant>(std::make_shared<MyAdd>(x, value)), value);
    EXPECT_EQ(Matcher::unique_match<MyRelu>(std::make_shared<MyAdd>(x, value)), nullptr);
    EXPECT_THROW(Matcher::unique_match<Constant>(std::make_shared<MyAdd>(value, value)), ov::Exception);
}

TEST(Matcher, WithoutAPatternSaysSo) {
    Matcher matcher;
    EXPECT_THROW(matcher.match(parameter()), ov::Exception);
}

TEST(MatcherState, GoesBackUnlessFinishedWithSuccess) {
    auto x = parameter();
    Matcher matcher(any_input());
    ASSERT_TRUE(matcher.match(x));
    const auto before = matcher.get_pattern_value_map();
    {
        auto state = matcher.start_match();
        matcher.get_pattern_value_map().clear();
        matcher.add_node(x);
        EXPECT_FALSE(state.finish(false));
    }
    EXPECT_EQ(matcher.get_pattern_value_map(), before);
    EXPECT_EQ(matcher.get_matched_values().size(), 1u);
    {
        auto state = matcher.start_match();
        matcher.get_pattern_value_map().clear();
        EXPECT_TRUE(state.finish(true));
    }
    EXPECT_TRUE(matcher.get_pattern_value_map().empty());
}

/// add(relu(add(relu(x), c)), c): a chain of two equal steps.
TEST(RecurrentMatcher, FindsEveryRepetitionFromTheRoot) {
    auto x = parameter();
    auto bias = constant({1, 2});
    auto first = std::make_shared<MyAdd>(std::make_shared<MyRelu>(x), bias);
    auto second = std::make_shared<MyAdd>(std::make_shared<MyRelu>(first), bias);
    const auto input = any_input();
    const auto shared = wrap_type<Constant>();
    const auto step = wrap_type<MyAdd>({wrap_type<MyRelu>({input}), shared});
    RecurrentMatcher matcher(step, input, {});
    ASSERT_TRUE(matcher.match(second));
    EXPECT_EQ(matcher.get_number_of_recurrent_matches(), 2u);
    EXPECT_EQ(matcher.get_match_root(), second);
    EXPECT_EQ(matcher.get_bound_nodes_for_pattern(step), (ov::NodeVector{second, first}));
    EXPECT_EQ(matcher.get_bound_values_for_pattern(input), (OutputVector{first, x}));
    EXPECT_EQ(matcher.get_number_of_bound_labels(), 4u);
    EXPECT_FALSE(matcher.match(x));
    EXPECT_EQ(matcher.get_number_of_recurrent_matches(), 0u);
}

TEST(RecurrentMatcher, CorrelatedNodesStandForTheSameValue) {
    auto x = parameter();
    auto bias = constant({1, 2}), other = constant({3, 4});
    const auto input = any_input();
    const auto shared = any_input(has_class<Constant>());
    const auto step = wrap_type<MySubtract>({input, shared});
    auto first = std::make_shared<MySubtract>(x, other);
    auto second = std::make_shared<MySubtract>(first, bias);
    auto third = std::make_shared<MySubtract>(second, bias);
    RecurrentMatcher matcher(step, input, {shared});
    ASSERT_TRUE(matcher.match(third));
    EXPECT_EQ(matcher.get_number_of_recurrent_matches(), 2u);
}

TEST(RecurrentMatcher, TheFirstRepetitionMayLookDifferent) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(std::make_shared<MyRelu>(x));
    auto root = std::make_shared<MyTwoOutputs>(relu);
    const auto input = any_input();
    RecurrentMatcher matcher(wrap_type<MyTwoOutputs>({input}), wrap_type<MyRelu>({input}), input, {});
    ASSERT_TRUE(matcher.match(root->output(1)));
    EXPECT_EQ(matcher.get_number_of_recurrent_matches(), 3u);
    EXPECT_EQ(matcher.get_match_value(), root->output(1));
}

}  // namespace matcher_test
