#include "elementwise_descriptions.hpp"

#include "openvino/op/abs.hpp"
#include "openvino/op/acos.hpp"
#include "openvino/op/acosh.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/asin.hpp"
#include "openvino/op/asinh.hpp"
#include "openvino/op/atan.hpp"
#include "openvino/op/atanh.hpp"
#include "openvino/op/ceiling.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/cos.hpp"
#include "openvino/op/cosh.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/elu.hpp"
#include "openvino/op/erf.hpp"
#include "openvino/op/exp.hpp"
#include "openvino/op/floor.hpp"
#include "openvino/op/floor_mod.hpp"
#include "openvino/op/gelu.hpp"
#include "openvino/op/hard_sigmoid.hpp"
#include "openvino/op/hsigmoid.hpp"
#include "openvino/op/hswish.hpp"
#include "openvino/op/log.hpp"
#include "openvino/op/maximum.hpp"
#include "openvino/op/minimum.hpp"
#include "openvino/op/mish.hpp"
#include "openvino/op/mod.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/negative.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/prelu.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/round.hpp"
#include "openvino/op/selu.hpp"
#include "openvino/op/sigmoid.hpp"
#include "openvino/op/sign.hpp"
#include "openvino/op/sin.hpp"
#include "openvino/op/sinh.hpp"
#include "openvino/op/softplus.hpp"
#include "openvino/op/softsign.hpp"
#include "openvino/op/sqrt.hpp"
#include "openvino/op/squared_difference.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/swish.hpp"
#include "openvino/op/tan.hpp"
#include "openvino/op/tanh.hpp"

namespace tenon {
namespace opsets {
namespace {

using namespace ov::op;

TailStep function(const char* name, std::vector<float> parameters = {}) {
    TailStep step;
    step.name = name;
    step.parameters = std::move(parameters);
    return step;
}

TailStep binary(const char* name) {
    TailStep step;
    step.kind = TailStep::Kind::binary;
    step.name = name;
    step.operand = 1;
    return step;
}

/// A parameter that is an input: known only where it is constant.
std::optional<float> constant_input(const ov::Node& node, size_t index) {
    const auto* constant = ov::as_type<const v0::Constant>(node.get_input_node_ptr(index));
    if (!constant || ov::shape_size(constant->get_shape()) != 1) return std::nullopt;
    return constant->cast_vector<float>()[0];
}

template <typename Op>
void add_function(Registrar& add, const char* name) {
    add.add_elementwise<Op>([name](const ov::Node&) { return std::optional<TailStep>(function(name)); });
}

// Operands are lined up at their last axes; the older rule of lining up at a given axis is not described.
template <typename Op>
void add_binary(Registrar& add, const char* name) {
    add.add_elementwise<Op>([name](const ov::Node& node) -> std::optional<TailStep> {
        const auto& rule = node.get_autob().m_type;
        const bool alike = node.get_input_partial_shape(0).is_static() &&
                           node.get_input_partial_shape(0) == node.get_input_partial_shape(1);
        if (rule != AutoBroadcastType::NUMPY && rule != AutoBroadcastType::NONE && !alike) return std::nullopt;
        return binary(name);
    });
}

std::optional<TailStep> describe_clamp(const ov::Node& node) {
    const auto& clamp = dynamic_cast<const v0::Clamp&>(node);
    return function("clamp", {static_cast<float>(clamp.get_min()), static_cast<float>(clamp.get_max())});
}

std::optional<TailStep> describe_elu(const ov::Node& node) {
    return function("elu", {static_cast<float>(dynamic_cast<const v0::Elu&>(node).get_alpha())});
}

std::optional<TailStep> describe_gelu(const ov::Node& node) {
    const auto mode = dynamic_cast<const v7::Gelu&>(node).get_approximation_mode();
    return function(mode == GeluApproximationMode::TANH ? "gelu_tanh" : "gelu_erf");
}

std::optional<TailStep> describe_swish(const ov::Node& node) {
    if (node.get_input_size() < 2) return function("swish", {1.0f});
    const auto beta = constant_input(node, 1);
    if (!beta) return std::nullopt;
    return function("swish", {*beta});
}

std::optional<TailStep> describe_with_two_inputs(const ov::Node& node, const char* name) {
    const auto first = constant_input(node, 1), second = constant_input(node, 2);
    if (!first || !second) return std::nullopt;
    return function(name, {*first, *second});
}

std::optional<TailStep> describe_round(const ov::Node& node) {
    const auto mode = dynamic_cast<const v5::Round&>(node).get_mode();
    return function(mode == v5::Round::RoundMode::HALF_TO_EVEN ? "round_half_to_even" : "round_half_away_from_zero");
}

}  // namespace

void add_elementwise_descriptions(Registrar& add) {
    add_function<v0::Abs>(add, "abs");
    add_function<v0::Acos>(add, "acos");
    add_function<v3::Acosh>(add, "acosh");
    add_binary<v1::Add>(add, "add");
    add_function<v0::Asin>(add, "asin");
    add_function<v3::Asinh>(add, "asinh");
    add_function<v0::Atan>(add, "atan");
    add_function<v3::Atanh>(add, "atanh");
    add_function<v0::Ceiling>(add, "ceiling");
    add.add_elementwise<v0::Clamp>(describe_clamp);
    add_function<v0::Cos>(add, "cos");
    add_function<v0::Cosh>(add, "cosh");
    add_binary<v1::Divide>(add, "divide");
    add.add_elementwise<v0::Elu>(describe_elu);
    add_function<v0::Erf>(add, "erf");
    add_function<v0::Exp>(add, "exp");
    add_function<v0::Floor>(add, "floor");
    add_binary<v1::FloorMod>(add, "floor_mod");
    add_function<v0::Gelu>(add, "gelu_erf");
    add.add_elementwise<v7::Gelu>(describe_gelu);
    add_function<v5::HSigmoid>(add, "hsigmoid");
    add_function<v4::HSwish>(add, "hswish");
    add.add_elementwise<v0::HardSigmoid>(
        [](const ov::Node& node) { return describe_with_two_inputs(node, "hard_sigmoid"); });
    add_function<v0::Log>(add, "log");
    add_binary<v1::Maximum>(add, "maximum");
    add_binary<v1::Minimum>(add, "minimum");
    add_function<v4::Mish>(add, "mish");
    add_binary<v1::Mod>(add, "mod");
    add_binary<v1::Multiply>(add, "multiply");
    add_function<v0::Negative>(add, "negative");
    add.add_elementwise<v0::PRelu>([](const ov::Node&) { return std::optional<TailStep>(binary("prelu")); });
    add_binary<v1::Power>(add, "power");
    add_function<v0::Relu>(add, "relu");
    add.add_elementwise<v5::Round>(describe_round);
    add.add_elementwise<v0::Selu>([](const ov::Node& node) { return describe_with_two_inputs(node, "selu"); });
    add_function<v0::Sigmoid>(add, "sigmoid");
    add_function<v0::Sign>(add, "sign");
    add_function<v0::Sin>(add, "sin");
    add_function<v0::Sinh>(add, "sinh");
    add_function<v4::SoftPlus>(add, "softplus");
    add_function<v9::SoftSign>(add, "softsign");
    add_function<v0::Sqrt>(add, "sqrt");
    add_binary<v0::SquaredDifference>(add, "squared_difference");
    add_binary<v1::Subtract>(add, "subtract");
    add.add_elementwise<v4::Swish>(describe_swish);
    add_function<v0::Tan>(add, "tan");
    add_function<v0::Tanh>(add, "tanh");
}

}  // namespace opsets
}  // namespace tenon
