#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

#include "integer_values.hpp"

namespace tenon {
namespace opsets {

/// The elements of one axis that a slice takes: `count` of them, from `first` on, `step` apart.
struct SliceRange {
    int64_t first;
    size_t count;
};

/// Begin and end of a slice that covers the whole axis in the direction of `step`.
constexpr int64_t whole_begin(int64_t step) {
    return step > 0 ? 0 : std::numeric_limits<int64_t>::max();
}
constexpr int64_t whole_end(int64_t step) {
    return step > 0 ? std::numeric_limits<int64_t>::max() : std::numeric_limits<int64_t>::min();
}

/// NumPy's meaning of begin:end:step for an axis of that length: negative values count from the end, values beyond the
/// axis are cut off. `step` is not 0.
SliceRange resolve_slice(int64_t begin, int64_t end, int64_t step, int64_t length);

/// The lengths that a slice may have, where the axis, its begin and its end are known as ranges.
ov::Dimension slice_dimension(const ov::Dimension& dimension, const IntegerRange& begin, const IntegerRange& end,
                              int64_t step);
/// Where the step is not known: any length up to that of the axis.
ov::Dimension any_slice_of(const ov::Dimension& dimension);

}  // namespace opsets
}  // namespace tenon
