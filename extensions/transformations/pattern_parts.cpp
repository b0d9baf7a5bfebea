#include "pattern_parts.hpp"

#include <cmath>

#include "openvino/op/add.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/subtract.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

std::optional<WithNumber> with_number(const Value& value, bool& constant_is_left) {
    const auto sides = split_constant_side(*value.get_node());
    const auto number = sides ? uniform_value(sides->constant) : std::nullopt;
    if (!number) return std::nullopt;
    constant_is_left = sides->constant_is_left;
    return WithNumber{sides->value, *number};
}

void collect_factors(const Value& value, Factors& factors) {
    const auto scaled = product_with_number(value);
    factors.products.push_back(value.get_node_shared_ptr());
    const auto add = [&](const Value& factor) {
        const bool is_product = exactly<v1::Multiply>(factor) || product_with_number(factor);
        // A deep tree is no activation.
        if (is_product && is_used_once(factor) && factors.products.size() < 8) {
            collect_factors(factor, factors);
        } else {
            factors.values.push_back(factor);
        }
    };
    if (scaled) {
        factors.number *= scaled->number;
        add(scaled->value);
        return;
    }
    for (const auto& input : value.get_node()->input_values())
        add(input);
}

}  // namespace

bool is_near(double found, double expected) {
    return std::abs(found - expected) <= rounded_to_half * std::abs(expected);
}

std::optional<WithNumber> product_with_number(const Value& value) {
    bool left = false;
    const bool divides = exactly<v1::Divide>(value) != nullptr;
    if (!divides && !exactly<v1::Multiply>(value)) return std::nullopt;
    auto found = with_number(value, left);
    if (!found || (divides && (left || found->number == 0))) return std::nullopt;
    if (divides) found->number = 1 / found->number;
    return found;
}

std::optional<WithNumber> sum_with_number(const Value& value) {
    bool left = false;
    const bool subtracts = exactly<v1::Subtract>(value) != nullptr;
    if (!subtracts && !exactly<v1::Add>(value)) return std::nullopt;
    auto found = with_number(value, left);
    if (!found || (subtracts && left)) return std::nullopt;
    if (subtracts) found->number = -found->number;
    return found;
}

std::optional<Value> argument_of_relu6_of_sum_with_3(const Value& value) {
    const auto clamp = exactly<v0::Clamp>(value);
    if (!clamp || clamp->get_min() != 0 || clamp->get_max() != 6 || !is_used_once(clamp->input_value(0)))
        return std::nullopt;
    const auto sum = sum_with_number(clamp->input_value(0));
    if (!sum || sum->number != 3) return std::nullopt;
    return sum->value;
}

Factors factors_of(const Value& product) {
    Factors factors;
    collect_factors(product, factors);
    return factors;
}

}  // namespace transformations
}  // namespace tenon
