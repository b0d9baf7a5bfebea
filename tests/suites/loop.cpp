#include "openvino/op/loop.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/less.hpp"
#include "openvino/op/multiply.hpp"
#include "run_model.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;

template <typename T>
Tensor tensor(const Shape& shape, const std::vector<T>& values) {
    Tensor made(element::from<T>(), shape);
    std::copy(values.begin(), values.end(), made.data<T>());
    return made;
}

std::vector<float> floats(const Tensor& tensor) {
    return {tensor.data<float>(), tensor.data<float>() + tensor.get_size()};
}

/// x = x + number of the iteration while that is below `limit`; the last x, and all of them.
struct CountingLoop {
    CountingLoop(const Output<Node>& trip_count, const Output<Node>& start, float limit, bool has_condition = true) {
        const auto x = std::make_shared<Parameter>(element::f32, PartialShape{1, 2});
        const auto iteration = std::make_shared<Parameter>(element::i64, Shape{});
        const auto number = std::make_shared<op::v0::Convert>(iteration, element::f32);
        const auto sum = std::make_shared<op::v1::Add>(x, number);
        const auto below = std::make_shared<op::v1::Less>(number, Constant::create(element::f32, {}, {limit}));
        const auto body = std::make_shared<Model>(OutputVector{sum, below}, ParameterVector{x, iteration});
        node = std::make_shared<op::v5::Loop>(trip_count, Constant::create(element::boolean, {1}, {true}));
        node->set_function(body);
        node->set_special_body_ports({1, has_condition ? 1 : -1});
        node->set_merged_input(x, start, sum);
        last = node->get_iter_value(sum, -1);
        all = node->get_concatenated_slices(sum, 0, 1, 1, -1, 0);
    }

    std::shared_ptr<op::v5::Loop> node;
    Output<Node> last, all;
};

TEST(Loop, CountsIterationsThatAreConstant) {
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const CountingLoop loop(Constant::create(element::i64, {1}, {3}), start, 0, false);
    EXPECT_EQ(loop.node->get_num_iterations(), 3);
    EXPECT_EQ(loop.last.get_partial_shape(), (PartialShape{1, 2}));
    EXPECT_EQ(loop.all.get_partial_shape(), (PartialShape{3, 2}));
    const auto model = std::make_shared<Model>(OutputVector{loop.last, loop.all}, ParameterVector{start});
    const auto results = suites::run(model, {tensor<float>({1, 2}, {10, 20})});
    EXPECT_EQ(floats(results[0]), (std::vector<float>{13, 23}));
    EXPECT_EQ(floats(results[1]), (std::vector<float>{10, 20, 11, 21, 13, 23}));
}

TEST(Loop, EndsWhenItsConditionIsFalse) {
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const auto trips = std::make_shared<Parameter>(element::i32, Shape{});
    const CountingLoop loop(trips, start, 2);
    EXPECT_EQ(loop.node->get_num_iterations(), -1);
    EXPECT_EQ(loop.all.get_partial_shape(), (PartialShape{Dimension::dynamic(), 2}));
    const auto running =
        suites::start(std::make_shared<Model>(OutputVector{loop.last, loop.all}, ParameterVector{trips, start}));
    const auto run = [&](int32_t count) {
        return running->infer({tensor<int32_t>({}, {count}), tensor<float>({1, 2}, {0, 1})});
    };
    EXPECT_EQ(floats(run(-1)[1]), (std::vector<float>{0, 1, 1, 2, 3, 4}));
    EXPECT_EQ(floats(run(2)[0]), (std::vector<float>{1, 2}));
    const auto none = run(0);
    EXPECT_EQ(floats(none[0]), (std::vector<float>{0, 1}));
    EXPECT_EQ(none[1].get_shape(), (Shape{0, 2}));
}

TEST(Loop, ConditionThatIsHandedOnCountsAsConstant) {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto go_on = std::make_shared<Parameter>(element::boolean, Shape{});
    const auto body = std::make_shared<Model>(OutputVector{go_on, x}, ParameterVector{go_on, x});
    const auto condition = Constant::create(element::boolean, {}, {true});
    const auto loop = std::make_shared<op::v5::Loop>(Constant::create(element::i64, {}, {4}), condition);
    loop->set_function(body);
    loop->set_special_body_ports({-1, 0});
    loop->set_merged_input(go_on, condition, go_on);
    loop->set_invariant_input(x, Constant::create(element::f32, {1}, {1}));
    EXPECT_EQ(loop->get_concatenated_slices(x, 0, 1, 1, -1, 0).get_partial_shape(), (PartialShape{4}));
}

TEST(Loop, ShapesThatGrowBecomeDynamic) {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const auto grown = std::make_shared<op::v0::Concat>(OutputVector{x, x}, 0);
    const auto body = std::make_shared<Model>(OutputVector{grown}, ParameterVector{x});
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const auto loop = std::make_shared<op::v5::Loop>(Constant::create(element::i64, {}, {3}),
                                                     Constant::create(element::boolean, {}, {true}));
    loop->set_function(body);
    loop->set_merged_input(x, start, grown);
    const auto last = loop->get_iter_value(grown, -1);
    EXPECT_EQ(last.get_partial_shape(), (PartialShape{Dimension::dynamic(), 2}));
    const auto results = suites::run(std::make_shared<Model>(OutputVector{last}, ParameterVector{start}),
                                     {tensor<float>({1, 2}, {1, 2})});
    EXPECT_EQ(results[0].get_shape(), (Shape{8, 2}));
}

TEST(Loop, SwappedValuesStayApart) {
    const auto a = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto b = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto first = std::make_shared<op::v0::Result>(b), second = std::make_shared<op::v0::Result>(a);
    const auto body = std::make_shared<Model>(ResultVector{first, second}, ParameterVector{a, b});
    const auto x = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto y = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto loop = std::make_shared<op::v5::Loop>(Constant::create(element::i64, {}, {5}),
                                                     Constant::create(element::boolean, {}, {true}));
    loop->set_function(body);
    loop->set_merged_input(a, x, first->output(0));
    loop->set_merged_input(b, y, second->output(0));
    const auto one = loop->get_iter_value(first->output(0)), other = loop->get_iter_value(second->output(0));
    const auto model = std::make_shared<Model>(OutputVector{one, other}, ParameterVector{x, y});
    const TensorVector inputs{tensor<float>({1}, {1}), tensor<float>({1}, {2})};
    const auto results = suites::run(model, inputs);
    EXPECT_EQ(floats(results[0]), std::vector<float>{2});
    EXPECT_EQ(floats(results[1]), std::vector<float>{1});
    EXPECT_EQ(floats(inputs[0]), std::vector<float>{1});
}

TEST(Loop, IsClonedAndReshapedWithItsBody) {
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const CountingLoop loop(Constant::create(element::i64, {}, {2}), start, 0, false);
    const Model model(OutputVector{loop.all}, ParameterVector{start});
    const auto clone = model.clone();
    clone->reshape(PartialShape{3, 5});
    EXPECT_EQ(clone->get_output_partial_shape(0), (PartialShape{6, 5}));
    clone->reshape(PartialShape{-1, 5});
    EXPECT_EQ(clone->get_output_partial_shape(0), (PartialShape{-1, 5}));
    clone->reshape(PartialShape{1, 4});
    EXPECT_EQ(clone->get_output_partial_shape(0), (PartialShape{2, 4}));
    EXPECT_EQ(model.get_output_partial_shape(0), (PartialShape{2, 2}));
}

TEST(Loop, RefusesWhatCannotRun) {
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    EXPECT_THROW(CountingLoop(Constant::create(element::f32, {}, {2}), start, 0), NodeValidationFailure);
    EXPECT_THROW(CountingLoop(Constant::create(element::i64, {2}, {2, 2}), start, 0), NodeValidationFailure);
    const CountingLoop endless(Constant::create(element::i64, {}, {-1}), start, 0, false);
    const auto model = std::make_shared<Model>(OutputVector{endless.last}, ParameterVector{start});
    EXPECT_THROW(suites::run(model, {tensor<float>({1, 2}, {0, 1})}), Exception);
}

}  // namespace
