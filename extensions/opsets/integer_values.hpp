#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "openvino/core/dimension.hpp"
#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// The elements of a tensor of any integer type; values beyond int64_t become its limit. Throws for other types.
std::vector<int64_t> integer_values(const ov::Tensor& tensor);

/// What is known about an integer: all values from lower to upper. INT64_MAX as `upper` means no upper limit.
struct IntegerRange {
    int64_t lower, upper;

    bool is_exact() const { return lower == upper; }
    /// The range as a length; what lies below 0 is cut off.
    ov::Dimension as_dimension() const;
};

/// The exact values of an input, where they are known from constants or shapes upstream.
std::optional<std::vector<int64_t>> known_integers(const ov::Node* node, size_t input);
/// A range for every element of an input; no value when nothing is known.
std::optional<std::vector<IntegerRange>> known_ranges(const ov::Node* node, size_t input);
/// Exact values as ranges.
std::vector<IntegerRange> as_ranges(const std::vector<int64_t>& values);

/// Throws, naming the input, unless its type is an integer type (or not known yet).
void check_integer_input(const ov::Node* node, size_t input, const char* what);
/// Throws, naming the input, unless its rank is one of the two (or not known yet).
void check_input_rank(const ov::Node* node, size_t input, const char* what, int64_t rank, int64_t other_rank);
inline void check_input_rank(const ov::Node* node, size_t input, const char* what, int64_t rank) {
    check_input_rank(node, input, what, rank, rank);
}

/// The number of elements of a vector input (1 for a scalar), where known.
std::optional<size_t> known_element_count(const ov::Node* node, size_t input);

}  // namespace opsets
}  // namespace tenon
