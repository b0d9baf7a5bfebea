#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/op/util/attr_types.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// What is known of one number: it lies in [least, most]. Infinite where there is no limit.
struct ValueRange {
    double least, most;
};

ValueRange operator+(const ValueRange& left, const ValueRange& right);
ValueRange operator-(const ValueRange& left, const ValueRange& right);
ValueRange operator*(const ValueRange& left, const ValueRange& right);
/// Unlimited when the divisor may be 0. Quotients of integers are rounded with `round` by the caller.
ValueRange operator/(const ValueRange& left, const ValueRange& right);

/// The range of a condition that surely holds, or may hold.
inline ValueRange truth(bool surely, bool possibly) {
    return {surely ? 1.0 : 0.0, possibly ? 1.0 : 0.0};
}

enum class Bound { lower, upper };

/// The ranges of a value's elements, from the bounds that are known of it; none when they are not.
std::optional<std::vector<ValueRange>> value_ranges(const ov::Output<ov::Node>& value);
/// Writes one end of the ranges to a tensor of as many elements. The largest value of i32 and i64 means "no limit".
bool write_bound(ov::Tensor& output, Bound bound, const std::vector<ValueRange>& ranges);

using UnaryRange = std::function<ValueRange(const ValueRange&)>;
using BinaryRange = std::function<ValueRange(const ValueRange&, const ValueRange&)>;

/// A bound of an element-wise operation's output: `evaluate` where the inputs are known, `range` per element otherwise.
bool evaluate_unary_bound(const ov::Node* node, ov::TensorVector& outputs, Bound bound, const UnaryRange& range);
bool evaluate_binary_bound(const ov::Node* node, ov::TensorVector& outputs, Bound bound,
                           const ov::op::AutoBroadcastSpec& rule, const BinaryRange& range);

}  // namespace opsets
}  // namespace tenon
