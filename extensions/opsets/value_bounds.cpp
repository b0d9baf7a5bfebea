#include "value_bounds.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace tenon {
namespace opsets {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
// Beyond this a double does not hold every integer; no length comes near it.
constexpr double largest_exact = 9007199254740992.0;

double limited(double value) {
    return value >= largest_exact ? infinity : value <= -largest_exact ? -infinity : value;
}

double product(double x, double y) {
    return x == 0 || y == 0 ? 0 : x * y;
}

template <typename T>
double number(T value) {
    if constexpr (std::is_same_v<T, int32_t>)
        if (value == std::numeric_limits<T>::max()) return infinity;
    return limited(static_cast<double>(value));
}

template <typename T>
T element(double value, Bound bound) {
    if constexpr (std::is_integral_v<T>) {
        if (value != value) value = bound == Bound::lower ? -infinity : infinity;
        if (value >= static_cast<double>(std::numeric_limits<T>::max())) return std::numeric_limits<T>::max();
        if (value <= static_cast<double>(std::numeric_limits<T>::lowest())) return std::numeric_limits<T>::lowest();
        return static_cast<T>(value);
    } else {
        return T(static_cast<float>(value));
    }
}

using BoundedTypes = Types<ov::element::boolean, ov::element::f32, ov::element::f16, ov::element::bf16, ov::element::i8,
                           ov::element::i16, ov::element::i32, ov::element::i64, ov::element::u8, ov::element::u16,
                           ov::element::u32, ov::element::u64>;

}  // namespace

ValueRange operator+(const ValueRange& left, const ValueRange& right) {
    return {left.least + right.least, left.most + right.most};
}

ValueRange operator-(const ValueRange& left, const ValueRange& right) {
    return {left.least - right.most, left.most - right.least};
}

ValueRange operator*(const ValueRange& left, const ValueRange& right) {
    const auto [least, most] = std::minmax({product(left.least, right.least), product(left.least, right.most),
                                            product(left.most, right.least), product(left.most, right.most)});
    return {least, most};
}

ValueRange operator/(const ValueRange& left, const ValueRange& right) {
    if (right.least <= 0 && right.most >= 0) return {-infinity, infinity};
    return left * ValueRange{1 / right.most, 1 / right.least};
}

std::optional<std::vector<ValueRange>> value_ranges(const ov::Output<ov::Node>& value) {
    const ov::Tensor lower = value.get_tensor().get_lower_value(), upper = value.get_tensor().get_upper_value();
    if (!lower || !upper || lower.get_shape() != upper.get_shape()) return std::nullopt;
    std::vector<ValueRange> ranges;
    const bool known = dispatch(BoundedTypes(), lower.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* least = static_cast<const T*>(lower.data());
        const T* most = static_cast<const T*>(upper.data());
        for (size_t i = 0; i < lower.get_size(); ++i)
            ranges.push_back({number(least[i]), number(most[i])});
    });
    if (!known) return std::nullopt;
    return ranges;
}

bool write_bound(ov::Tensor& output, Bound bound, const std::vector<ValueRange>& ranges) {
    return dispatch(BoundedTypes(), output.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        T* elements = static_cast<T*>(output.data());
        for (size_t i = 0; i < ranges.size(); ++i)
            elements[i] = element<T>(bound == Bound::lower ? ranges[i].least : ranges[i].most, bound);
    });
}

bool evaluate_unary_bound(const ov::Node* node, ov::TensorVector& outputs, Bound bound, const UnaryRange& range) {
    if (exact_bound_evaluator(node, outputs)) return true;
    auto ranges = value_ranges(node->input_value(0));
    if (!ranges) return false;
    std::transform(ranges->begin(), ranges->end(), ranges->begin(), range);
    outputs[0].set_shape(node->get_input_tensor(0).get_lower_value().get_shape());
    return write_bound(outputs[0], bound, *ranges);
}

bool evaluate_binary_bound(const ov::Node* node, ov::TensorVector& outputs, Bound bound,
                           const ov::op::AutoBroadcastSpec& rule, const BinaryRange& range) {
    if (exact_bound_evaluator(node, outputs)) return true;
    const auto left = value_ranges(node->input_value(0)), right = value_ranges(node->input_value(1));
    if (!left || !right) return false;
    const BroadcastWalk walk(node->get_input_tensor(0).get_lower_value().get_shape(),
                             node->get_input_tensor(1).get_lower_value().get_shape(), rule);
    outputs[0].set_shape(walk.shape());
    std::vector<ValueRange> ranges(outputs[0].get_size());
    walk.for_each([&](size_t i, size_t l, size_t r) { ranges[i] = range((*left)[l], (*right)[r]); });
    return write_bound(outputs[0], bound, ranges);
}

}  // namespace opsets
}  // namespace tenon
