#include "integer_values.hpp"

#include <algorithm>
#include <limits>

#include "element_dispatch.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"

namespace tenon {
namespace opsets {
namespace {

constexpr int64_t no_limit = std::numeric_limits<int64_t>::max();

// In a bound of a narrower type its largest value stands for "no upper limit".
int64_t upper_limit(const ov::element::Type& type, int64_t value) {
    return type == ov::element::i32 && value == std::numeric_limits<int32_t>::max() ? no_limit : value;
}

}  // namespace

std::vector<int64_t> integer_values(const ov::Tensor& tensor) {
    std::vector<int64_t> values(tensor.get_size());
    const bool known = dispatch(IntegerTypes(), tensor.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(tensor.data());
        for (size_t i = 0; i < values.size(); ++i) {
            if constexpr (std::is_same_v<T, uint64_t>)
                values[i] = static_cast<int64_t>(std::min<uint64_t>(in[i], static_cast<uint64_t>(no_limit)));
            else
                values[i] = static_cast<int64_t>(in[i]);
        }
    });
    OPENVINO_ASSERT(known, "expected integers, found a tensor of type ", tensor.get_element_type());
    return values;
}

ov::Dimension IntegerRange::as_dimension() const {
    const int64_t least = std::max<int64_t>(lower, 0);
    return upper == no_limit ? ov::Dimension(least, -1) : ov::Dimension(least, std::max<int64_t>(upper, 0));
}

std::optional<std::vector<int64_t>> known_integers(const ov::Node* node, size_t input) {
    const auto constant = ov::util::get_constant_from_source(node->input_value(input));
    if (!constant || !constant->get_element_type().is_integral_number()) return std::nullopt;
    return integer_values(constant->get_tensor_view());
}

std::optional<std::vector<IntegerRange>> known_ranges(const ov::Node* node, size_t input) {
    const auto [lower, upper] = ov::util::evaluate_both_bounds(node->input_value(input));
    if (!lower || !upper || !lower.get_element_type().is_integral_number() || lower.get_size() != upper.get_size())
        return std::nullopt;
    const bool exact = lower.data() == upper.data();
    const auto least = integer_values(lower), most = integer_values(upper);
    std::vector<IntegerRange> ranges;
    for (size_t i = 0; i < least.size(); ++i)
        ranges.push_back({least[i], exact ? most[i] : upper_limit(upper.get_element_type(), most[i])});
    return ranges;
}

std::vector<IntegerRange> as_ranges(const std::vector<int64_t>& values) {
    std::vector<IntegerRange> ranges;
    for (const int64_t value : values)
        ranges.push_back({value, value});
    return ranges;
}

void check_integer_input(const ov::Node* node, size_t input, const char* what) {
    const auto& type = node->get_input_element_type(input);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_integral_number(), "expected integers as ", what,
                          " (input ", input, "), found ", type, "; insert a Convert");
}

void check_input_rank(const ov::Node* node, size_t input, const char* what, int64_t rank, int64_t other_rank) {
    const auto& shape = node->get_input_partial_shape(input);
    if (shape.rank().is_dynamic()) return;
    const int64_t found = shape.rank().get_length();
    NODE_VALIDATION_CHECK(node, found == rank || found == other_rank, "expected rank ", rank,
                          rank == other_rank ? "" : " or ", rank == other_rank ? "" : std::to_string(other_rank),
                          " for ", what, " (input ", input, "), found shape ", shape);
}

std::optional<size_t> known_element_count(const ov::Node* node, size_t input) {
    const auto& shape = node->get_input_partial_shape(input);
    if (shape.is_dynamic()) return std::nullopt;
    return ov::shape_size(shape.to_shape());
}

}  // namespace opsets
}  // namespace tenon
