#pragma once

#include "matching.hpp"

namespace tenon {
namespace transformations {

// Numbers in models are often rounded to half floats.
constexpr double rounded_to_half = 5e-4;

/// A value and the number that it is multiplied by or added to.
struct WithNumber {
    Value value;
    double number = 0;
};

/// x * c or x / c as {x, c} or {x, 1 / c}.
std::optional<WithNumber> product_with_number(const Value& value);
/// x + c, x - c as {x, c}, {x, -c}.
std::optional<WithNumber> sum_with_number(const Value& value);

bool is_near(double found, double expected);
/// x where the value is clamp(x + 3, 0, 6).
std::optional<Value> argument_of_relu6_of_sum_with_3(const Value& value);

/// The factors of a tree of products, of which everything but the root is used once: numbers, and what is left.
struct Factors {
    double number = 1;
    ov::OutputVector values;
    ov::NodeVector products;
};
Factors factors_of(const Value& product);

}  // namespace transformations
}  // namespace tenon
