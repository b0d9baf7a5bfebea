#include <cmath>

#include "openvino/op/add.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/erf.hpp"
#include "openvino/op/exp.hpp"
#include "openvino/op/hard_sigmoid.hpp"
#include "openvino/op/log.hpp"
#include "openvino/op/maximum.hpp"
#include "openvino/op/minimum.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/sigmoid.hpp"
#include "openvino/op/tanh.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace activations_test {

using namespace ov::op;
using namespace rewriting;
using namespace tenon::transformations;

const ov::Shape shape{2, 3, 4};
const ov::PartialShape open{-1, 3, -1};

Value add(const Value& x, double c) {
    return std::make_shared<v1::Add>(x, number(c));
}
Value times(const Value& x, double c) {
    return std::make_shared<v1::Multiply>(x, number(c));
}
Value over(const Value& x, double c) {
    return std::make_shared<v1::Divide>(x, number(c));
}
Value product(const Value& x, const Value& y) {
    return std::make_shared<v1::Multiply>(x, y);
}
Value relu6_of_sum(const Value& x) {
    return std::make_shared<v0::Clamp>(add(x, 3), 0, 6);
}
Value erf_plus_1(const Value& x) {
    return add(std::make_shared<v0::Erf>(over(x, std::sqrt(2.0))), 1);
}
Value soft_plus(const Value& x) {
    return std::make_shared<v0::Log>(add(std::make_shared<v0::Exp>(x), 1));
}

std::string fused(const Value& result) {
    return operations(*rewritten_by<FuseClamp, FuseSoftPlus, FuseHSigmoid, FuseGate>(model_of({result}), shape));
}

TEST(FuseGate, swish) {
    const auto x = input(open);
    EXPECT_EQ(fused(product(x, std::make_shared<v0::Sigmoid>(x))), "Swish");
    EXPECT_EQ(fused(product(std::make_shared<v0::Sigmoid>(times(x, 1.5)), x)), "Swish");
}

TEST(FuseGate, swish_refuses_another_value_or_a_shared_sigmoid) {
    const auto x = input(open);
    EXPECT_EQ(fused(product(x, std::make_shared<v0::Sigmoid>(std::make_shared<v0::Tanh>(x)))), "Multiply Sigmoid Tanh");
    EXPECT_EQ(fused(times(product(x, std::make_shared<v0::Sigmoid>(x)), 2)), "Multiply Swish");
    const auto sigmoid = std::make_shared<v0::Sigmoid>(x);
    const auto model = model_of({product(x, sigmoid), std::make_shared<v0::Tanh>(sigmoid)});
    EXPECT_EQ(operations(*rewritten_by<FuseGate>(model, shape)), "Multiply Sigmoid Tanh");
}

TEST(FuseGate, h_swish_in_every_order) {
    const auto x = input(open);
    EXPECT_EQ(fused(over(product(x, relu6_of_sum(x)), 6)), "HSwish");
    EXPECT_EQ(fused(times(product(relu6_of_sum(x), x), 1.0 / 6)), "HSwish");
    EXPECT_EQ(fused(product(x, over(relu6_of_sum(x), 6))), "HSwish");
    EXPECT_EQ(fused(product(over(x, 6), relu6_of_sum(x))), "HSwish");
    const auto minimum = std::make_shared<v1::Minimum>(std::make_shared<v0::Relu>(add(x, 3)), number(6));
    EXPECT_EQ(fused(over(product(x, minimum), 6)), "HSwish");
    EXPECT_EQ(fused(product(x, std::make_shared<v0::HardSigmoid>(x, number(1.0 / 6), number(0.5)))), "HSwish");
}

TEST(FuseGate, h_swish_refuses_other_numbers) {
    const auto x = input(open);
    EXPECT_EQ(fused(over(product(x, relu6_of_sum(x)), 5)), "Add Clamp Divide Multiply");
    EXPECT_EQ(fused(over(product(x, std::make_shared<v0::Clamp>(add(x, 2), 0, 6)), 6)), "Add Clamp Divide Multiply");
    EXPECT_EQ(fused(product(x, std::make_shared<v0::HardSigmoid>(x, number(0.2), number(0.5)))),
              "HardSigmoid Multiply");
}

TEST(FuseGate, gelu_with_erf_in_every_order) {
    const auto x = input(open);
    EXPECT_EQ(fused(product(times(x, 0.5), erf_plus_1(x))), "Gelu");
    EXPECT_EQ(fused(times(product(x, erf_plus_1(x)), 0.5)), "Gelu");
    EXPECT_EQ(fused(product(times(erf_plus_1(x), 0.5), x)), "Gelu");
    const auto halved = times(std::make_shared<v0::Erf>(times(x, std::sqrt(0.5))), 0.5);
    EXPECT_EQ(fused(product(x, add(halved, 0.5))), "Gelu");
}

TEST(FuseGate, gelu_with_tanh) {
    const auto x = input(open);
    const auto tanh_of = [&](const Value& cube) {
        const auto sum = std::make_shared<v1::Add>(x, times(cube, 0.044715));
        return add(std::make_shared<v0::Tanh>(times(sum, 0.79788456)), 1);
    };
    EXPECT_EQ(fused(product(times(x, 0.5), tanh_of(std::make_shared<v1::Power>(x, number(3))))), "Gelu");
    EXPECT_EQ(fused(product(times(x, 0.5), tanh_of(product(product(x, x), x)))), "Gelu");
}

TEST(FuseGate, gelu_refuses_other_numbers) {
    const auto x = input(open);
    EXPECT_EQ(fused(product(x, erf_plus_1(x))), "Add Divide Erf Multiply");
    EXPECT_EQ(fused(product(times(x, 0.5), add(std::make_shared<v0::Erf>(x), 1))), "Add Erf Multiply Multiply");
}

TEST(FuseGate, mish) {
    const auto x = input(open);
    EXPECT_EQ(fused(product(x, std::make_shared<v0::Tanh>(soft_plus(x)))), "Mish");
    EXPECT_EQ(fused(product(x, std::make_shared<v0::Tanh>(soft_plus(times(x, 2))))), "Multiply Multiply SoftPlus Tanh");
}

TEST(FuseSoftPlus, only_with_one) {
    const auto x = input(open);
    EXPECT_EQ(fused(soft_plus(x)), "SoftPlus");
    EXPECT_EQ(fused(std::make_shared<v0::Log>(add(std::make_shared<v0::Exp>(x), 2))), "Add Exp Log");
}

TEST(FuseHSigmoid, only_over_six) {
    const auto x = input(open);
    EXPECT_EQ(fused(over(relu6_of_sum(x), 6)), "HSigmoid");
    EXPECT_EQ(fused(over(relu6_of_sum(x), 7)), "Add Clamp Divide");
}

TEST(FuseClamp, limits_meet) {
    const auto x = input(open);
    const auto low = std::make_shared<v1::Maximum>(x, number(-0.5));
    EXPECT_EQ(fused(std::make_shared<v1::Minimum>(low, number(0.25))), "Clamp");
    EXPECT_EQ(fused(std::make_shared<v0::Relu>(std::make_shared<v0::Clamp>(x, -1, 0.5))), "Clamp");
    EXPECT_EQ(fused(std::make_shared<v0::Clamp>(std::make_shared<v0::Clamp>(x, -0.5, 0.5), 0.25, 2)), "Clamp");
}

TEST(FuseClamp, refuses_limits_per_element_and_values_used_elsewhere) {
    const auto x = input(open);
    const auto low = std::make_shared<v1::Maximum>(x, noise({3, 1}));
    EXPECT_EQ(fused(std::make_shared<v1::Minimum>(low, number(0.9))), "Maximum Minimum");
    const auto relu = std::make_shared<v0::Relu>(x);
    const auto model = model_of({std::make_shared<v0::Clamp>(relu, 0, 0.5), std::make_shared<v0::Tanh>(relu)});
    EXPECT_EQ(operations(*rewritten_by<FuseClamp>(model, shape)), "Clamp Relu Tanh");
}

}  // namespace activations_test
