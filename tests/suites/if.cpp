#include "openvino/op/if.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/multiply.hpp"
#include "run_model.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using op::v0::Result;
using op::v8::If;

/// x + 1 or y * 2.
std::shared_ptr<Model> make_model(const Output<Node>& condition, const PartialShape& x_shape,
                                  const PartialShape& y_shape, const element::Type& y_type = element::f32) {
    const auto then_x = std::make_shared<Parameter>(element::f32, x_shape);
    const auto then_result =
        std::make_shared<Result>(std::make_shared<op::v1::Add>(then_x, Constant::create(element::f32, {}, {1})));
    const auto else_y = std::make_shared<Parameter>(y_type, y_shape);
    const auto else_result =
        std::make_shared<Result>(std::make_shared<op::v1::Multiply>(else_y, Constant::create(y_type, {}, {2})));
    const auto x = std::make_shared<Parameter>(element::f32, x_shape);
    const auto y = std::make_shared<Parameter>(y_type, y_shape);
    const auto node = std::make_shared<If>(condition);
    node->set_then_body(std::make_shared<Model>(ResultVector{then_result}, ParameterVector{then_x}));
    node->set_else_body(std::make_shared<Model>(ResultVector{else_result}, ParameterVector{else_y}));
    node->set_input(x, then_x, nullptr);
    node->set_input(y, nullptr, else_y);
    const auto output = node->set_output(then_result, else_result);
    ParameterVector parameters{x, y};
    if (const auto flag = as_type_ptr<Parameter>(condition.get_node_shared_ptr())) parameters.push_back(flag);
    return std::make_shared<Model>(OutputVector{output}, parameters);
}

Tensor floats(const Shape& shape, float value) {
    Tensor made(element::f32, shape);
    std::fill_n(made.data<float>(), made.get_size(), value);
    return made;
}

Tensor flag(bool value) {
    Tensor made(element::boolean, Shape{});
    *static_cast<char*>(made.data()) = value;
    return made;
}

TEST(If, RunsOneBody) {
    const auto condition = std::make_shared<Parameter>(element::boolean, Shape{});
    const auto model = make_model(condition, {2}, {2});
    EXPECT_EQ(model->get_output_partial_shape(0), (PartialShape{2}));
    const auto running = suites::start(model);
    EXPECT_EQ(running->infer({floats({2}, 5), floats({2}, 7), flag(true)})[0].data<float>()[1], 6);
    EXPECT_EQ(running->infer({floats({2}, 5), floats({2}, 7), flag(false)})[0].data<float>()[1], 14);
}

TEST(If, OutputHasAShapeForBothBodies) {
    const auto condition = std::make_shared<Parameter>(element::boolean, Shape{1});
    const auto shape_of = [&](const PartialShape& x, const PartialShape& y) {
        return make_model(condition, x, y)->get_output_partial_shape(0);
    };
    EXPECT_EQ(shape_of({2, 3}, {4, 3}), (PartialShape{Dimension(2, 4), 3}));
    EXPECT_EQ(shape_of({2, 3}, {-1, 3}), (PartialShape{-1, 3}));
    EXPECT_TRUE(shape_of({2, 3}, {3}).rank().is_dynamic());
    Tensor condition_value(element::boolean, Shape{1});
    *static_cast<char*>(condition_value.data()) = 0;
    const auto results =
        suites::run(make_model(condition, {2, 3}, {4, 3}), {floats({2, 3}, 1), floats({4, 3}, 1), condition_value});
    EXPECT_EQ(results[0].get_shape(), (Shape{4, 3}));
}

TEST(If, ConstantConditionDecidesTheShape) {
    EXPECT_EQ(make_model(Constant::create(element::boolean, {}, {true}), {2}, {4})->get_output_partial_shape(0),
              (PartialShape{2}));
    EXPECT_EQ(make_model(Constant::create(element::boolean, {}, {false}), {2}, {4})->get_output_partial_shape(0),
              (PartialShape{4}));
}

TEST(If, NeedsOneValueAsItsCondition) {
    const auto condition = std::make_shared<Parameter>(element::boolean, Shape{0});
    const auto model = make_model(condition, {2}, {2});
    EXPECT_THROW(suites::run(model, {floats({2}, 5), floats({2}, 7), Tensor(element::boolean, Shape{0})}), Exception);
}

TEST(If, IsClonedAndReshapedWithItsBodies) {
    const auto condition = std::make_shared<Parameter>(element::boolean, Shape{});
    const auto model = make_model(condition, {2}, {2});
    const auto clone = model->clone();
    clone->reshape(std::map<size_t, PartialShape>{{0, PartialShape{5}}, {1, PartialShape{5}}});
    EXPECT_EQ(clone->get_output_partial_shape(0), (PartialShape{5}));
    EXPECT_EQ(model->get_output_partial_shape(0), (PartialShape{2}));
}

TEST(If, RefusesOutputsOfTwoTypesAndOtherConditions) {
    const auto condition = std::make_shared<Parameter>(element::boolean, Shape{});
    EXPECT_THROW(make_model(condition, {2}, {2}, element::i32), NodeValidationFailure);
    EXPECT_THROW(make_model(std::make_shared<Parameter>(element::f32, Shape{}), {2}, {2}), NodeValidationFailure);
    EXPECT_THROW(make_model(std::make_shared<Parameter>(element::boolean, Shape{1, 1}), {2}, {2}),
                 NodeValidationFailure);
    EXPECT_THROW(If(condition).set_output(nullptr, nullptr), NodeValidationFailure);
}

}  // namespace
