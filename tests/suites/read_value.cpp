#include "openvino/op/read_value.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/assign.hpp"
#include "openvino/op/constant.hpp"
#include "run_model.hpp"

namespace {

using namespace ov;
using op::util::Variable;
using op::util::VariableInfo;
using op::v0::Parameter;

Tensor floats(const std::vector<float>& values) {
    Tensor made(element::f32, Shape{values.size()});
    std::copy(values.begin(), values.end(), made.data<float>());
    return made;
}

std::vector<float> values_of(const Tensor& tensor) {
    return {tensor.data<float>(), tensor.data<float>() + tensor.get_size()};
}

std::vector<float> infer(suites::RunningModel& model, const std::vector<float>& input) {
    return values_of(model.infer({floats(input)}).at(0));
}

/// state = state + x, beginning with 100.
std::shared_ptr<Model> accumulator_of_opset6() {
    const auto variable = std::make_shared<Variable>(VariableInfo{PartialShape{2}, element::f32, "sum"});
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto initial = op::v0::Constant::create(element::f32, {2}, {100, 100});
    const auto read = std::make_shared<op::v6::ReadValue>(initial, variable);
    const auto sum = std::make_shared<op::v1::Add>(read, x);
    const auto assign = std::make_shared<op::v6::Assign>(sum, variable);
    return std::make_shared<Model>(OutputVector{sum}, SinkVector{assign}, ParameterVector{x});
}

std::shared_ptr<Model> accumulator_of_opset3() {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto initial = op::v0::Constant::create(element::f32, {2}, {100, 100});
    const auto read = std::make_shared<op::v3::ReadValue>(initial, "sum");
    const auto sum = std::make_shared<op::v1::Add>(read, x);
    const auto assign = std::make_shared<op::v3::Assign>(sum, "sum");
    return std::make_shared<Model>(OutputVector{sum}, SinkVector{assign}, ParameterVector{x});
}

TEST(ReadValue, KeepsWhatWasAssignedUntilAReset) {
    for (const auto& model : {accumulator_of_opset6(), accumulator_of_opset3(), accumulator_of_opset6()->clone(),
                              accumulator_of_opset3()->clone()}) {
        ASSERT_EQ(model->get_variables().size(), 1u);
        const auto running = suites::start(model);
        EXPECT_EQ(infer(*running, {1, 2}), (std::vector<float>{101, 102}));
        EXPECT_EQ(infer(*running, {1, 2}), (std::vector<float>{102, 104}));
        running->reset_state();
        EXPECT_EQ(infer(*running, {5, 5}), (std::vector<float>{105, 105}));
    }
}

TEST(ReadValue, BeginsWithZerosWithoutAnInput) {
    const auto variable = std::make_shared<Variable>(VariableInfo{PartialShape{2}, element::f32, "v"});
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto read = std::make_shared<op::v6::ReadValue>(variable);
    EXPECT_EQ(read->get_output_partial_shape(0), (PartialShape{2}));
    const auto sum = std::make_shared<op::v1::Add>(read, x);
    const auto running = suites::start(std::make_shared<Model>(OutputVector{sum}, ParameterVector{x}));
    EXPECT_EQ(infer(*running, {3, 4}), (std::vector<float>{3, 4}));
}

TEST(ReadValue, IsOfTheVariablesShape) {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto open = std::make_shared<Variable>(VariableInfo{PartialShape{-1}, element::f32, "v"});
    EXPECT_EQ(op::v6::ReadValue(x, open).get_output_partial_shape(0), (PartialShape{-1}));
    const auto unknown = std::make_shared<Variable>(VariableInfo{PartialShape::dynamic(), element::dynamic, "v"});
    EXPECT_EQ(op::v6::ReadValue(x, unknown).get_output_partial_shape(0), (PartialShape{2}));
    EXPECT_EQ(op::v6::ReadValue(x, unknown).get_output_element_type(0), element::f32);
    EXPECT_EQ(op::v3::ReadValue(x, "v").get_variable()->get_info().data_shape, (PartialShape{2}));
    const auto other = std::make_shared<Variable>(VariableInfo{PartialShape{3}, element::f32, "v"});
    EXPECT_THROW(op::v6::ReadValue(x, other), NodeValidationFailure);
    const auto other_type = std::make_shared<Variable>(VariableInfo{PartialShape{2}, element::i32, "v"});
    EXPECT_THROW(op::v6::ReadValue(x, other_type), NodeValidationFailure);
    EXPECT_THROW(op::v6::ReadValue(x, nullptr), NodeValidationFailure);
}

TEST(ReadValue, FollowsAReshapeWithItsVariable) {
    const auto variable = std::make_shared<Variable>(VariableInfo{PartialShape{2}, element::f32, "v"});
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto read = std::make_shared<op::v6::ReadValue>(x, variable);
    const auto assign = std::make_shared<op::v6::Assign>(read, variable);
    Model model(OutputVector{read}, SinkVector{assign}, ParameterVector{x});
    EXPECT_THROW(model.reshape(PartialShape{7}), Exception);
    EXPECT_EQ(model.get_output_partial_shape(0), (PartialShape{2}));
    model.reshape(PartialShape{7}, {{"v", PartialShape{7}}});
    EXPECT_EQ(model.get_output_partial_shape(0), (PartialShape{7}));
}

TEST(ReadValue, NeedsAContext) {
    const auto model = accumulator_of_opset6();
    TensorVector results;
    EXPECT_FALSE(model->evaluate(results, {floats({1, 2})}));
}

}  // namespace
