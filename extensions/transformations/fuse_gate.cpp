#include <cmath>

#include "openvino/op/add.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/erf.hpp"
#include "openvino/op/gelu.hpp"
#include "openvino/op/hard_sigmoid.hpp"
#include "openvino/op/hsigmoid.hpp"
#include "openvino/op/hswish.hpp"
#include "openvino/op/mish.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/sigmoid.hpp"
#include "openvino/op/softplus.hpp"
#include "openvino/op/swish.hpp"
#include "openvino/op/tanh.hpp"
#include "passes.hpp"
#include "pattern_parts.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

/// What a value times `number` times its gate is.
struct Gate {
    NodePtr function;
    double number = 1;
};

std::optional<Gate> swish_gate(const Value& gate, const Value& x) {
    const auto sigmoid = exactly<v0::Sigmoid>(gate);
    if (!sigmoid) return std::nullopt;
    const auto inner = sigmoid->input_value(0);
    if (inner == x) return Gate{std::make_shared<v4::Swish>(x), 1};
    const auto scaled = product_with_number(inner);
    if (!scaled || scaled->value != x || !is_used_once(inner)) return std::nullopt;
    const auto beta = v0::Constant::create(x.get_element_type(), ov::Shape{}, {scaled->number});
    return Gate{std::make_shared<v4::Swish>(x, beta), 1};
}

std::optional<Gate> h_swish_gate(const Value& gate, const Value& x) {
    const auto* node = gate.get_node();
    const auto is_h_sigmoid = [&] {
        if (is_exactly<v5::HSigmoid>(*node)) return true;
        return is_exactly<v0::HardSigmoid>(*node) && is_uniform(node->input_value(1), 1.0 / 6, rounded_to_half) &&
               is_uniform(node->input_value(2), 0.5);
    };
    if (is_h_sigmoid() && node->input_value(0) == x) return Gate{std::make_shared<v4::HSwish>(x), 1};
    const auto argument = argument_of_relu6_of_sum_with_3(gate);
    if (!argument || *argument != x) return std::nullopt;
    return Gate{std::make_shared<v4::HSwish>(x), 1.0 / 6};
}

bool is_erf_of_gelu(const Value& value, const Value& x) {
    const auto erf = exactly<v0::Erf>(value);
    if (!erf || !is_used_once(erf->input_value(0))) return false;
    const auto scaled = product_with_number(erf->input_value(0));
    return scaled && scaled->value == x && is_near(scaled->number, std::sqrt(0.5));
}

// 0.044715 x³ with the power as such or as products.
bool is_cubic_term(const Value& value, const Value& x) {
    if (!exactly<v1::Multiply>(value)) return false;
    const auto factors = factors_of(value);
    if (!is_near(factors.number, 0.044715)) return false;
    if (factors.values.size() == 3) return factors.values == ov::OutputVector{x, x, x};
    if (factors.values.size() != 1) return false;
    const auto power = exactly<v1::Power>(factors.values[0]);
    return power && power->input_value(0) == x && is_uniform(power->input_value(1), 3);
}

bool is_tanh_of_gelu(const Value& value, const Value& x) {
    const auto tanh = exactly<v0::Tanh>(value);
    if (!tanh || !is_used_once(tanh->input_value(0))) return false;
    constexpr double two_over_pi = 0.63661977236758134;
    const auto scaled = product_with_number(tanh->input_value(0));
    if (!scaled || !is_near(scaled->number, std::sqrt(two_over_pi)) || !is_used_once(scaled->value)) return false;
    const auto sum = exactly<v1::Add>(scaled->value);
    if (!sum) return false;
    const auto left = sum->input_value(0), right = sum->input_value(1);
    return (left == x && is_used_once(right) && is_cubic_term(right, x)) ||
           (right == x && is_used_once(left) && is_cubic_term(left, x));
}

std::optional<Gate> gelu_gate(const Value& gate, const Value& x) {
    const auto sum = sum_with_number(gate);
    if (!sum || !is_used_once(sum->value)) return std::nullopt;
    // Either 0.5 (1 + f) with the half among the factors, or 0.5 + 0.5 f.
    auto inner = sum->value;
    if (const auto halved = product_with_number(inner)) {
        if (!is_near(halved->number, 0.5) || sum->number != 0.5 || !is_used_once(halved->value)) return std::nullopt;
        inner = halved->value;
    } else if (sum->number != 1) {
        return std::nullopt;
    }
    const double number = sum->number == 1 ? 0.5 : 1;
    if (is_erf_of_gelu(inner, x))
        return Gate{std::make_shared<v7::Gelu>(x, ov::op::GeluApproximationMode::ERF), number};
    if (is_tanh_of_gelu(inner, x))
        return Gate{std::make_shared<v7::Gelu>(x, ov::op::GeluApproximationMode::TANH), number};
    return std::nullopt;
}

std::optional<Gate> mish_gate(const Value& gate, const Value& x) {
    const auto tanh = exactly<v0::Tanh>(gate);
    const auto inner = tanh ? exactly<v4::SoftPlus>(tanh->input_value(0)) : nullptr;
    if (!inner || !is_used_once(inner) || inner->input_value(0) != x) return std::nullopt;
    return Gate{std::make_shared<v4::Mish>(x), 1};
}

NodePtr fused_function(const Factors& factors, const Value& gate, const Value& x) {
    if (!is_used_once(gate)) return nullptr;
    for (const auto find : {swish_gate, h_swish_gate, gelu_gate, mish_gate})
        if (const auto found = find(gate, x); found && is_near(factors.number, found->number)) return found->function;
    return nullptr;
}

}  // namespace

FuseGate::FuseGate() {
    const auto matcher = match_exactly<v1::Divide, v1::Multiply>("FuseGate");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto root = match.get_match_root();
        if (!is_real(root) || (is_exactly<v1::Divide>(*root) && !product_with_number(root))) return false;
        const auto factors = factors_of(root);
        if (factors.values.size() != 2) return false;
        const auto &left = factors.values[0], &right = factors.values[1];
        auto fused = fused_function(factors, right, left);
        if (!fused) fused = fused_function(factors, left, right);
        if (!fused || fused->get_output_partial_shape(0) != root->get_output_partial_shape(0)) return false;
        auto sources = factors.products;
        for (const auto& value : factors.values)
            if (value != fused->input_value(0)) sources.push_back(value.get_node_shared_ptr());
        return put_in_place(root, register_new_node(fused), sources);
    });
}

}  // namespace transformations
}  // namespace tenon
