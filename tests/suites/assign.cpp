#include "openvino/op/assign.hpp"

#include <gtest/gtest.h>

#include <memory>

#include "openvino/op/add.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/read_value.hpp"
#include "openvino/op/util/variable_context.hpp"

namespace {

using namespace ov;
using op::util::Variable;
using op::util::VariableContext;
using op::util::VariableInfo;
using op::util::VariableValue;
using op::v0::Parameter;

TEST(Assign, StoresACopyAndHandsTheValueOn) {
    const auto variable = std::make_shared<Variable>(VariableInfo{PartialShape{-1}, element::f32, "v"});
    const op::v6::Assign assign(std::make_shared<Parameter>(element::f32, PartialShape{-1}), variable);
    const auto value = std::make_shared<VariableValue>();
    VariableContext values;
    values.set_variable_value(variable, value);
    Tensor input(element::f32, Shape{2});
    input.data<float>()[0] = 3;
    input.data<float>()[1] = 4;
    TensorVector outputs{Tensor(element::f32, Shape{0})};
    ASSERT_TRUE(assign.evaluate(outputs, {input}, {{"VariableContext", values}}));
    input.data<float>()[0] = 9;
    EXPECT_FALSE(value->get_reset());
    EXPECT_EQ(value->get_state().get_shape(), (Shape{2}));
    EXPECT_EQ(value->get_state().data<float>()[0], 3);
    EXPECT_EQ(outputs[0].data<float>()[1], 4);
}

TEST(Assign, OfOpset3FindsTheVariableOfItsReadValue) {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto read = std::make_shared<op::v3::ReadValue>(x, "v");
    const auto other = std::make_shared<op::v3::ReadValue>(x, "w");
    const auto sum = std::make_shared<op::v1::Add>(read, other);
    EXPECT_EQ(op::v3::Assign(sum, "v").get_variable(), read->get_variable());
    EXPECT_EQ(op::v3::Assign(sum, "w").get_variable(), other->get_variable());
    EXPECT_EQ(op::v3::Assign(sum, "w").get_variable_id(), "w");
}

TEST(Assign, RefusesValuesThatTheVariableCannotHold) {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{2});
    EXPECT_THROW(op::v6::Assign(x, std::make_shared<Variable>(VariableInfo{PartialShape{3}, element::f32, "v"})),
                 NodeValidationFailure);
    EXPECT_THROW(op::v6::Assign(x, std::make_shared<Variable>(VariableInfo{PartialShape{2}, element::i8, "v"})),
                 NodeValidationFailure);
    EXPECT_THROW(op::v6::Assign(x, nullptr), NodeValidationFailure);
}

}  // namespace
