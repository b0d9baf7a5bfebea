#include <gtest/gtest.h>

#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/if.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/runtime/core.hpp"

namespace computed_constants_test {

using namespace ov::op;
using Value = ov::Output<ov::Node>;

constexpr size_t count = 5;

/// With `step` the distance of 1 to the next number of a type: (1 + step)² = 1 + 2 step + step², of which the type
/// holds 1 + 2 step.
struct Case {
    ov::element::Type type;
    double step;
};

class ComputedConstants : public ::testing::TestWithParam<Case> {
protected:
    std::shared_ptr<v0::Constant> constant(double value) const {
        return v0::Constant::create(GetParam().type, ov::Shape{count}, std::vector<double>(count, value));
    }
    std::shared_ptr<v1::Multiply> square() const {
        return std::make_shared<v1::Multiply>(constant(1 + step), constant(1 + step));
    }
    std::shared_ptr<v0::Parameter> parameter() const {
        return std::make_shared<v0::Parameter>(GetParam().type, ov::Shape{count});
    }

    /// What the model gives for an input of this number.
    double run(const std::shared_ptr<ov::Model>& model, double input) const {
        auto request = ov::Core().compile_model(model, "CPU").create_infer_request();
        for (size_t i = 0; i < model->inputs().size(); ++i) {
            if (model->input(i).get_element_type() == ov::element::boolean) {
                *request.get_input_tensor(i).data<char>() = 1;
                continue;
            }
            constant(input)->get_tensor_view().copy_to(request.get_input_tensor(i));
        }
        request.infer();
        const auto result = v0::Constant(request.get_output_tensor()).cast_vector<double>();
        EXPECT_EQ(result, std::vector<double>(count, result[0]));
        return result[0];
    }

    const double step = GetParam().step;
};

TEST_P(ComputedConstants, a_chain_is_not_rounded_between) {
    const auto difference = std::make_shared<v1::Subtract>(square(), constant(1 + 2 * step));
    const auto x = parameter();
    const auto sum = std::make_shared<v1::Add>(x, difference);
    EXPECT_EQ(run(std::make_shared<ov::Model>(sum, ov::ParameterVector{x}), 0), step * step);
}

TEST_P(ComputedConstants, its_result_is_rounded) {
    const auto x = parameter();
    const auto difference = std::make_shared<v1::Subtract>(square(), x);
    EXPECT_EQ(run(std::make_shared<ov::Model>(difference, ov::ParameterVector{x}), 1 + 2 * step), 0);
}

TEST_P(ComputedConstants, with_two_readers_of_which_one_computes_on) {
    const auto x = parameter();
    const auto shared = square();
    const auto rounded = std::make_shared<v1::Subtract>(shared, x);
    const auto chain = std::make_shared<v1::Subtract>(shared, constant(1 + 2 * step));
    const auto sum = std::make_shared<v1::Add>(rounded, chain);
    EXPECT_EQ(run(std::make_shared<ov::Model>(sum, ov::ParameterVector{x}), 1 + 2 * step), step * step);
}

TEST_P(ComputedConstants, inside_a_body) {
    const auto body = [&] {
        const auto x = parameter();
        const auto result = std::make_shared<v0::Result>(std::make_shared<v1::Subtract>(square(), x));
        return std::make_shared<ov::Model>(ov::ResultVector{result}, ov::ParameterVector{x});
    };
    const auto taken = body(), other = body();
    const auto condition = std::make_shared<v0::Parameter>(ov::element::boolean, ov::Shape{});
    const auto x = parameter();
    const auto choice = std::make_shared<v8::If>(condition);
    choice->set_then_body(taken);
    choice->set_else_body(other);
    choice->set_input(x, taken->get_parameters()[0], other->get_parameters()[0]);
    const auto result = choice->set_output(taken->get_results()[0], other->get_results()[0]);
    EXPECT_EQ(
        run(std::make_shared<ov::Model>(ov::OutputVector{result}, ov::ParameterVector{condition, x}), 1 + 2 * step), 0);
}

TEST(ComputedConstantsOfSinglePrecision, are_left_as_they_are) {
    const auto factor = v0::Constant::create(ov::element::f32, ov::Shape{1}, {1 + 1.0F / 1024});
    const auto x = std::make_shared<v0::Parameter>(ov::element::f32, ov::Shape{1});
    const auto difference = std::make_shared<v1::Subtract>(std::make_shared<v1::Multiply>(factor, factor), x);
    auto request = ov::Core()
                       .compile_model(std::make_shared<ov::Model>(difference, ov::ParameterVector{x}), "CPU")
                       .create_infer_request();
    *request.get_input_tensor().data<float>() = 1 + 2.0F / 1024;
    request.infer();
    EXPECT_EQ(*request.get_output_tensor().data<float>(), 1.0F / 1024 / 1024);
}

INSTANTIATE_TEST_SUITE_P(Types, ComputedConstants,
                         ::testing::Values(Case{ov::element::f16, 1.0 / 1024}, Case{ov::element::bf16, 1.0 / 128}),
                         [](const auto& tested) { return tested.param.type.get_type_name(); });

}  // namespace computed_constants_test
