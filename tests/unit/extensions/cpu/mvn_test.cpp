#include "openvino/op/mvn.hpp"

#include "openvino/op/constant.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/subtract.hpp"
#include "unit/extensions/cpu/channels_last.hpp"

namespace {

using namespace ov;
using op::MVNEpsMode;
using op::v0::Constant;
using op::v0::Parameter;
using Integers = std::vector<int64_t>;

struct Variant {
    bool divides;
    MVNEpsMode mode;
};
const std::vector<Variant> variants{
    {true, MVNEpsMode::INSIDE_SQRT}, {true, MVNEpsMode::OUTSIDE_SQRT}, {false, MVNEpsMode::INSIDE_SQRT}};

// An epsilon that shows: the variance of the numbers is a third.
std::shared_ptr<Node> normalized(const Output<Node>& value, const Integers& axes, const Variant& variant) {
    return std::make_shared<op::v6::MVN>(value, Constant::create(element::i64, {axes.size()}, axes), variant.divides,
                                         0.1F, variant.mode);
}

const AgainstEvaluate against_evaluate("MVN", "mvn");

void check_mvn(const Shape& shape, const Integers& axes) {
    for (const auto& variant : variants) {
        const auto data = std::make_shared<Parameter>(element::f32, shape);
        const auto model =
            std::make_shared<Model>(OutputVector{normalized(data, axes, variant)}, ParameterVector{data});
        against_evaluate.check(model, {AgainstEvaluate::random(shape, 1)});
    }
}

TEST(MvnTest, last_axes) {
    check_mvn({2, 5, 7, 9}, {2, 3});
    check_mvn({2, 5, 7, 9}, {-1, 1, 2});
    check_mvn({70, 131}, {1});
    check_mvn({3, 40, 50}, {-1});
    check_mvn({300}, {0});
    check_mvn({4, 6, 1}, {2});
    check_mvn({1, 3, 200, 201}, {1, 2, 3});
}

TEST(MvnTest, first_version) {
    const Shape shape{2, 5, 7, 9};
    for (const bool across_channels : {false, true})
        for (const bool divides : {false, true}) {
            const auto data = std::make_shared<Parameter>(element::f32, shape);
            const auto node = std::make_shared<op::v0::MVN>(data, across_channels, divides, 0.1);
            against_evaluate.check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}),
                                   {AgainstEvaluate::random(shape, 1)});
        }
}

TEST(MvnTest, between_convolutions) {
    const Shape shape{1, 20, 13, 11};
    for (const auto& variant : variants)
        for (const auto& axes : {Integers{2, 3}, Integers{1, 2, 3}}) {
            auto looser = against_evaluate;
            looser.tolerance = 1e-4;
            looser.check(between_convolutions(
                             shape, [&](const Output<Node>& value) { return normalized(value, axes, variant); }),
                         {AgainstEvaluate::random(shape, 1)});
        }
}

TEST(MvnTest, elementwise_steps_behind) {
    const Shape shape{2, 6, 9, 15};
    for (const auto& other : {Shape{1, 6, 1, 1}, Shape{2, 6, 9, 15}, Shape{15}}) {
        const auto data = std::make_shared<Parameter>(element::f32, shape);
        const auto operand = std::make_shared<Parameter>(element::f32, other);
        const auto scaled = std::make_shared<op::v1::Multiply>(
            normalized(data, {2, 3}, variants[0]), std::make_shared<Constant>(AgainstEvaluate::random({6, 1, 1}, 5)));
        const auto moved = std::make_shared<op::v1::Subtract>(operand, scaled);
        const auto positive = std::make_shared<op::v0::Relu>(moved);
        against_evaluate.check(std::make_shared<Model>(OutputVector{positive}, ParameterVector{data, operand}),
                               {AgainstEvaluate::random(shape, 1), AgainstEvaluate::random(other, 2)});
    }
}

// The value itself is needed behind, when its memory could have become the result's.
TEST(MvnTest, steps_behind_read_the_value_itself) {
    const Shape shape{2, 6, 9, 15};
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto value = std::make_shared<op::v0::Relu>(data);
    const auto node = std::make_shared<op::v1::Multiply>(normalized(value, {2, 3}, variants[0]), value);
    against_evaluate.check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}),
                           {AgainstEvaluate::random(shape, 1)});
}

// The middle of the numbers is far larger than their spread.
TEST(MvnTest, spread_around_a_large_mean) {
    const Shape shape{2, 2, 40, 50};
    auto values = AgainstEvaluate::random(shape, 1);
    for (size_t i = 0; i < values.get_size(); ++i)
        values.data<float>()[i] += 1000;
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    auto looser = against_evaluate;
    looser.tolerance = 1e-3;
    looser.check(std::make_shared<Model>(OutputVector{normalized(data, {2, 3}, variants[0])}, ParameterVector{data}),
                 {values});
}

}  // namespace
