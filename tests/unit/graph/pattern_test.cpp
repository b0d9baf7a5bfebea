#include "openvino/pass/pattern/op/pattern.hpp"

#include <gtest/gtest.h>

#include "openvino/pass/pattern/matcher.hpp"
#include "openvino/pass/pattern/op/any.hpp"
#include "openvino/pass/pattern/op/any_of.hpp"
#include "openvino/pass/pattern/op/label.hpp"
#include "openvino/pass/pattern/op/optional.hpp"
#include "openvino/pass/pattern/op/or.hpp"
#include "openvino/pass/pattern/op/skip.hpp"
#include "openvino/pass/pattern/op/true.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"
#include "test_operations.hpp"

namespace pattern_test {

using namespace test_operations;
using namespace ov::pass::pattern;
namespace pattern_op = ov::pass::pattern::op;

bool matches(const std::shared_ptr<ov::Node>& pattern, const Output<ov::Node>& value) {
    return Matcher(pattern).match(value);
}

TEST(Pattern, AnyInputMatchesAnythingAndMayHaveAPredicate) {
    auto x = parameter(Shape{2});
    EXPECT_TRUE(matches(any_input(), x));
    EXPECT_TRUE(matches(any_input(), std::make_shared<MyTwoOutputs>(x)->output(1)));
    EXPECT_TRUE(matches(any_input(has_static_shape()), x));
    EXPECT_FALSE(matches(any_input(has_static_shape()), parameter(PartialShape{-1})));
}

TEST(Pattern, WrapTypeMatchesOneOfItsTypesAndDerivedOnes) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    EXPECT_TRUE(matches(wrap_type<MyRelu>(), relu));
    EXPECT_TRUE(matches(wrap_type<MyUnary>(), relu));
    EXPECT_FALSE(matches(wrap_type<MyRelu>(), std::make_shared<MyUnary>(x)));
    EXPECT_TRUE((matches(wrap_type<Constant, MyRelu>(), relu)));
    EXPECT_FALSE((matches(wrap_type<Constant, MyAdd>(), relu)));
}

TEST(Pattern, WrapTypeTellsItsTypes) {
    const auto one = std::static_pointer_cast<pattern_op::WrapType>(wrap_type<MyRelu>());
    const auto two = std::static_pointer_cast<pattern_op::WrapType>(wrap_type<MyRelu, MyAdd>());
    EXPECT_EQ(one->get_wrapped_type(), MyRelu::get_type_info_static());
    EXPECT_EQ(two->get_wrapped_types().size(), 2u);
    EXPECT_THROW(two->get_wrapped_type(), ov::Exception);
    EXPECT_THROW(one->clone_with_new_inputs({}), ov::Exception);
}

TEST(Pattern, WrapTypeWithOneOutputMatchesAnyOutput) {
    auto two = std::make_shared<MyTwoOutputs>(parameter());
    const auto pattern = wrap_type<MyTwoOutputs>();
    EXPECT_TRUE(matches(pattern, two->output(0)));
    EXPECT_TRUE(matches(pattern, two->output(1)));
    pattern->set_output_size(2);
    EXPECT_TRUE(Matcher(pattern->output(1)).match(two->output(1)));
    EXPECT_FALSE(Matcher(pattern->output(1)).match(two->output(0)));
}

TEST(Pattern, WrapConstMatchesConstants) {
    EXPECT_TRUE(matches(wrap_const(), constant({1})));
    EXPECT_FALSE(matches(wrap_const(), parameter()));
}

TEST(Pattern, PredicatesTakeValuesOrNodes) {
    auto relu = std::make_shared<MyRelu>(parameter());
    relu->set_friendly_name("mine");
    const auto by_value = [](const Output<ov::Node>& value) { return value.get_node()->get_friendly_name() == "mine"; };
    const auto by_copy = [](Output<ov::Node> value) { return value.get_index() == 0; };
    const auto by_node = [](std::shared_ptr<ov::Node> node) { return node->get_friendly_name() == "other"; };
    EXPECT_TRUE(matches(wrap_type<MyRelu>(by_value), relu));
    EXPECT_TRUE(matches(wrap_type<MyRelu>({any_input()}, by_copy), relu));
    EXPECT_FALSE(matches(wrap_type<MyRelu>(by_node), relu));
    EXPECT_TRUE(matches(wrap_type<MyRelu>(std::function<bool(Output<ov::Node>)>()), relu)) << "empty: always";
    EXPECT_TRUE(matches(std::make_shared<pattern_op::Label>(ov::element::f32, Shape{}, nullptr), relu));
}

TEST(Pattern, PredicatesCombine) {
    using pattern_op::Predicate;
    const Predicate yes([](const Output<ov::Node>&) { return true; });
    const Predicate no([](const Output<ov::Node>&) { return false; });
    const Output<ov::Node> value = parameter();
    EXPECT_TRUE((yes && yes)(value));
    EXPECT_FALSE((yes && no)(value));
    EXPECT_TRUE((no || yes)(value));
    EXPECT_FALSE((no || no)(value));
    EXPECT_TRUE((!no)(value));
    EXPECT_FALSE((!yes)(value));
    EXPECT_TRUE((yes && [](const Output<ov::Node>&) { return true; })(value));
    EXPECT_TRUE(Predicate()(value));
    EXPECT_TRUE(all_of({yes, yes})(value));
    EXPECT_FALSE(all_of({yes, no})(value));
    EXPECT_TRUE(all_of({})(value));
    EXPECT_TRUE(any_of({no, yes})(value));
    EXPECT_FALSE(any_of({no, no})(value));
    EXPECT_FALSE(any_of({})(value));
}

TEST(Pattern, PredicatesOnConsumers) {
    auto x = parameter();
    auto first = std::make_shared<MyRelu>(x);
    EXPECT_TRUE(consumers_count(1)(x));
    auto second = std::make_shared<MyAdd>(x, x);
    EXPECT_TRUE(consumers_count(3)(x)) << "each input counts";
    EXPECT_FALSE(consumers_count(1)(x));
    EXPECT_TRUE(consumers_more_than(2)(x));
    EXPECT_FALSE(consumers_more_than(3)(x));
}

TEST(Pattern, PredicatesOnShapes) {
    const Output<ov::Node> fixed = parameter(Shape{2, 3}), partly = parameter(PartialShape{-1, 3}),
                           unknown = parameter(PartialShape::dynamic());
    EXPECT_TRUE(has_static_shape()(fixed));
    EXPECT_FALSE(has_static_shape()(partly));
    EXPECT_TRUE(has_static_rank()(partly));
    EXPECT_FALSE(has_static_rank()(unknown));
    EXPECT_FALSE(has_static_dim(0)(partly));
    EXPECT_TRUE(has_static_dim(1)(partly));
    EXPECT_TRUE(has_static_dim(-1)(partly));
    EXPECT_FALSE(has_static_dim(2)(partly));
    EXPECT_FALSE(has_static_dim(0)(unknown));
    EXPECT_TRUE(has_static_dims({0, 1})(fixed));
    EXPECT_FALSE(has_static_dims({0, 1})(partly));
    EXPECT_TRUE(rank_equals(2)(partly));
    EXPECT_FALSE(rank_equals(3)(partly));
    EXPECT_FALSE(rank_equals(2)(unknown));
    EXPECT_TRUE(rank_more_than(1)(partly));
    EXPECT_FALSE(rank_more_than(2)(partly));
    EXPECT_FALSE(rank_more_than(0)(unknown));
}

TEST(Pattern, PredicatesOnTypes) {
    const Output<ov::Node> value = parameter();
    EXPECT_TRUE(type_matches(ov::element::f32)(value));
    EXPECT_FALSE(type_matches(ov::element::f16)(value));
    EXPECT_TRUE(type_matches_any({ov::element::f16, ov::element::f32})(value));
    EXPECT_FALSE(type_matches_any({ov::element::f16})(value));
    EXPECT_TRUE(has_class<Parameter>()(value));
    EXPECT_FALSE(has_class<Constant>()(value));
    EXPECT_TRUE(class_other_than<Constant>()(value));
}

TEST(Pattern, ShapeNotation) {
    const auto matches_shape = [](const char* notation, const PartialShape& shape) {
        return shape_matches(notation)(Output<ov::Node>(parameter(shape)));
    };
    EXPECT_TRUE(matches_shape("[1, 3, ?, W]", Shape{1, 3, 5, 7}));
    EXPECT_TRUE(matches_shape("1,3,?,?", Shape{1, 3, 5, 7}));
    EXPECT_FALSE(matches_shape("[1,3,?]", Shape{1, 3, 5, 7}));
    EXPECT_FALSE(matches_shape("[2,3]", Shape{1, 3}));
    EXPECT_FALSE(matches_shape("[2]", PartialShape{-1}));
    EXPECT_TRUE(matches_shape("[?]", PartialShape{-1}));
    EXPECT_TRUE(matches_shape("[A, A]", Shape{4, 4}));
    EXPECT_FALSE(matches_shape("[A, A]", Shape{4, 5}));
    EXPECT_FALSE(matches_shape("[A, A]", PartialShape{-1, -1})) << "unknown lengths without a symbol may differ";
    EXPECT_TRUE(matches_shape("[...]", Shape{4, 5}));
    EXPECT_TRUE(matches_shape("[...]", PartialShape::dynamic()));
    EXPECT_TRUE(matches_shape("[1, Rest..., 7]", Shape{1, 3, 5, 7}));
    EXPECT_TRUE(matches_shape("[1, Rest..., 7]", Shape{1, 7}));
    EXPECT_FALSE(matches_shape("[1, Rest..., 7]", Shape{1}));
    EXPECT_TRUE(matches_shape("[]", Shape{}));
    EXPECT_FALSE(matches_shape("[]", Shape{1}));
    EXPECT_FALSE(matches_shape("[?]", PartialShape::dynamic()));
    for (const char* wrong : {"[1", "[1,,2]", "[a-b]", "[..., A...]", "[1x]", "[99999999999999999999]"})
        EXPECT_THROW(shape_matches(wrong), ov::Exception) << wrong;
}

TEST(Pattern, NamesInShapesHoldThroughoutTheMatch) {
    const auto pattern = wrap_type<MyRelu>({any_input(shape_matches("[A, B]"))}, shape_matches("[A, ?]"));
    Matcher matcher(pattern);
    auto x = parameter(Shape{2, 3});
    ASSERT_TRUE(matcher.match(std::make_shared<MyRelu>(x)));
    EXPECT_EQ(matcher.get_symbols().at("A").i(), 2);
    EXPECT_EQ(matcher.get_symbols().at("B").i(), 3);
    const auto different = wrap_type<MyRelu>({any_input(shape_matches("[A, B]"))}, shape_matches("[B, A]"));
    EXPECT_FALSE(Matcher(different).match(std::make_shared<MyRelu>(x)));
    const auto grouped = wrap_type<MyRelu>({any_input(shape_matches("[Rest...]"))}, shape_matches("[Rest...]"));
    Matcher group_matcher(grouped);
    ASSERT_TRUE(group_matcher.match(std::make_shared<MyRelu>(x)));
    EXPECT_EQ(group_matcher.get_symbols().at("Rest").g().size(), 2u);
    EXPECT_THROW(group_matcher.get_symbols().at("Rest").i(), ov::Exception);
}

TEST(Pattern, NamesStandForEqualSymbols) {
    ov::Dimension dimension;
    dimension.set_symbol(std::make_shared<ov::Symbol>());
    EXPECT_TRUE(shape_matches("[A, A]")(Output<ov::Node>(parameter(PartialShape{dimension, dimension}))));
    ov::Dimension other;
    other.set_symbol(std::make_shared<ov::Symbol>());
    EXPECT_FALSE(shape_matches("[A, A]")(Output<ov::Node>(parameter(PartialShape{dimension, other}))));
}

TEST(Pattern, OrTriesItsAlternativesInOrder) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    const auto first = wrap_type<MyRelu>(), second = wrap_type<MyUnary>();
    const auto either = std::make_shared<pattern_op::Or>(OutputVector{first, second});
    Matcher matcher(either);
    ASSERT_TRUE(matcher.match(relu));
    EXPECT_EQ(matcher.get_pattern_map().count(first), 1u);
    EXPECT_EQ(matcher.get_pattern_map().count(second), 0u);
    EXPECT_EQ(matcher.get_pattern_map().at(either), relu);
    ASSERT_TRUE(matcher.match(std::make_shared<MyUnary>(x)));
    EXPECT_EQ(matcher.get_pattern_map().count(second), 1u);
    EXPECT_FALSE(matcher.match(x));
}

TEST(Pattern, AFailedAlternativeLeavesNoCaptures) {
    auto x = parameter();
    auto unary = std::make_shared<MyUnary>(x);
    const auto lost = any_input();
    const auto input = any_input();
    const auto first = wrap_type<MySubtract>({lost, wrap_type<Constant>()});
    const auto second = wrap_type<MySubtract>({input, any_input()});
    Matcher matcher(std::make_shared<pattern_op::Or>(OutputVector{first, second}));
    ASSERT_TRUE(matcher.match(std::make_shared<MySubtract>(unary, x)));
    EXPECT_EQ(matcher.get_pattern_map().count(lost), 0u);
    EXPECT_EQ(matcher.get_pattern_map().count(first), 0u);
    EXPECT_EQ(matcher.get_pattern_map().at(input), unary);
}

TEST(Pattern, OptionalMatchesWithAndWithoutItsNode) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    const auto input = any_input(has_class<Parameter>());
    const auto maybe = optional<MyRelu>(input);
    Matcher matcher(wrap_type<MyTwoOutputs>({maybe}));
    ASSERT_TRUE(matcher.match(std::make_shared<MyTwoOutputs>(relu)));
    EXPECT_EQ(matcher.get_pattern_map().at(maybe), relu);
    EXPECT_EQ(matcher.get_pattern_map().at(input), x);
    ASSERT_TRUE(matcher.match(std::make_shared<MyTwoOutputs>(x)));
    EXPECT_EQ(matcher.get_pattern_map().count(maybe), 0u);
    EXPECT_EQ(matcher.get_pattern_map().at(input), x);
    EXPECT_FALSE(matcher.match(std::make_shared<MyTwoOutputs>(std::make_shared<MyUnary>(x))));
}

TEST(Pattern, OptionalWithPredicateSecondInputAndNoInput) {
    auto x = parameter();
    auto add = std::make_shared<MyAdd>(x, constant({1, 2}));
    const auto input = any_input(has_class<Parameter>());
    EXPECT_TRUE(matches(optional<MyAdd>({input, wrap_type<Constant>()}), add));
    EXPECT_TRUE(matches(optional<MyAdd>({input, wrap_type<Constant>()}), x));
    EXPECT_FALSE(matches(optional<MyAdd>({input, wrap_type<Constant>()}, consumers_count(5)), add));
    EXPECT_TRUE((matches(optional<MyRelu, MyAdd>({input, wrap_type<Constant>()}), add)));
    EXPECT_TRUE(matches(optional<MyRelu>(), x)) << "no inputs: a leaf that may be anything";
    const auto nested = optional<MyRelu>(optional<MyAdd>({input, wrap_type<Constant>()}));
    EXPECT_TRUE(matches(nested, std::make_shared<MyRelu>(add)));
    EXPECT_TRUE(matches(nested, add));
    EXPECT_TRUE(matches(nested, x));
}

TEST(Pattern, ALabelStandsForOneValue) {
    auto x = parameter(), y = parameter();
    const auto label = any_input();
    EXPECT_TRUE(matches(wrap_type<MySubtract>({label, label}), std::make_shared<MySubtract>(x, x)));
    EXPECT_FALSE(matches(wrap_type<MySubtract>({label, label}), std::make_shared<MySubtract>(x, y)));
    auto two = std::make_shared<MyTwoOutputs>(x);
    EXPECT_FALSE(
        matches(wrap_type<MySubtract>({label, label}), std::make_shared<MySubtract>(two->output(0), two->output(1))));
}

TEST(Pattern, ALabelWrapsPatterns) {
    auto x = parameter();
    auto relu = std::make_shared<MyRelu>(x);
    const auto label = std::make_shared<pattern_op::Label>(ov::element::f32, Shape{2}, nullptr,
                                                           ov::NodeVector{wrap_type<Constant>(), wrap_type<MyRelu>()});
    Matcher matcher(label, "label");
    ASSERT_TRUE(matcher.match(relu));
    EXPECT_EQ(matcher.get_pattern_map().at(label), relu);
    EXPECT_FALSE(matcher.match(x));
    EXPECT_TRUE(matcher.get_pattern_map().empty());
}

TEST(Pattern, AnyOfFindsOneInputThatMatches) {
    auto x = parameter();
    auto value = constant({1, 2});
    const auto found = wrap_type<Constant>();
    const auto pattern = std::make_shared<pattern_op::AnyOf>(ov::element::f32, Shape{2}, nullptr, OutputVector{found});
    Matcher matcher(pattern, "any of");
    ASSERT_TRUE(matcher.match(std::make_shared<MySubtract>(x, value)));
    EXPECT_EQ(matcher.get_pattern_map().at(found), value);
    EXPECT_TRUE(matcher.match(std::make_shared<MySubtract>(value, x)));
    EXPECT_FALSE(matcher.match(std::make_shared<MySubtract>(x, x)));
    EXPECT_THROW(pattern_op::AnyOf(ov::element::f32, Shape{2}, nullptr, OutputVector{}), ov::Exception);
}

TEST(Pattern, AnyMatchesByPredicateAndInputs) {
    auto x = parameter();
    const auto any = std::make_shared<pattern_op::Any>(ov::element::f32, Shape{2}, has_class<MySubtract>(),
                                                       OutputVector{wrap_type<Parameter>(), wrap_type<Constant>()});
    EXPECT_TRUE(matches(any, std::make_shared<MySubtract>(x, constant({1, 2}))));
    EXPECT_FALSE(matches(any, std::make_shared<MySubtract>(x, x)));
    EXPECT_FALSE(matches(any, std::make_shared<MyAdd>(x, constant({1, 2}))));
}

TEST(Pattern, SkipStepsOverANodeForWhichItsPredicateHolds) {
    auto x = parameter();
    const auto skip = std::make_shared<pattern_op::Skip>(wrap_type<Parameter>(), has_class<MyRelu>());
    EXPECT_TRUE(matches(skip, std::make_shared<MyRelu>(x)));
    EXPECT_TRUE(matches(skip, x));
    EXPECT_FALSE(matches(skip, std::make_shared<MyUnary>(x)));
}

TEST(Pattern, TrueMatchesWithoutCapture) {
    const auto always = std::make_shared<pattern_op::True>();
    Matcher matcher(always);
    EXPECT_TRUE(matcher.match(parameter()));
    EXPECT_TRUE(matcher.get_pattern_map().empty());
}

}  // namespace pattern_test
