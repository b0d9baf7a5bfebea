#include "slice_range.hpp"

#include <algorithm>
#include <vector>

namespace tenon {
namespace opsets {
namespace {

constexpr int64_t no_limit = std::numeric_limits<int64_t>::max();
// Begins and ends beyond this are "the border", not places where the length of a slice changes.
constexpr int64_t border = int64_t{1} << 40;

// An index as a place on the axis, in [lowest, highest].
int64_t place(int64_t index, int64_t length, int64_t lowest, int64_t highest) {
    if (index < 0) index += length;
    return std::min(std::max(index, lowest), highest);
}

int64_t count(int64_t begin, int64_t end, int64_t step, int64_t length) {
    return static_cast<int64_t>(resolve_slice(begin, end, step, length).count);
}

// The length of a slice as a function of the axis' length only bends where the axis reaches an index.
std::vector<int64_t> lengths_to_try(const ov::Dimension& dimension, int64_t begin, int64_t end) {
    const int64_t least = dimension.get_min_length();
    const int64_t most = dimension.get_interval().get_max_val();
    std::vector<int64_t> lengths{least};
    int64_t beyond = least;
    for (const int64_t index : {begin, end}) {
        if (index >= border || index <= -border) continue;
        for (int64_t bend = std::abs(index) - 1; bend <= std::abs(index) + 1; ++bend)
            if (bend >= least && bend <= most) lengths.push_back(bend);
        beyond = std::max(beyond, std::abs(index) + 2);
    }
    lengths.push_back(std::min(beyond, most));
    if (most != no_limit) lengths.push_back(most);
    return lengths;
}

struct Limits {
    int64_t least, most;
};

Limits limits(const ov::Dimension& dimension, int64_t begin, int64_t end, int64_t step) {
    Limits found{no_limit, 0};
    int64_t longest = 0;
    for (const int64_t length : lengths_to_try(dimension, begin, end)) {
        const int64_t taken = count(begin, end, step, length);
        found.least = std::min(found.least, taken);
        found.most = std::max(found.most, taken);
        longest = std::max(longest, length);
    }
    if (dimension.get_interval().has_upper_bound()) return found;
    const int64_t stride = step == std::numeric_limits<int64_t>::min() ? no_limit : std::abs(step);
    if (stride < border && longest < border) {
        const int64_t near = count(begin, end, step, longest), far = count(begin, end, step, longest + 2 * stride);
        if (far > near) found.most = no_limit;
        found.least = far < near ? 0 : found.least;
    } else {
        found = {0, no_limit};
    }
    return found;
}

bool crosses_zero(const IntegerRange& range) {
    return range.lower < 0 && range.upper >= 0;
}

}  // namespace

SliceRange resolve_slice(int64_t begin, int64_t end, int64_t step, int64_t length) {
    const bool forward = step > 0;
    const int64_t lowest = forward ? 0 : -1, highest = forward ? length : length - 1;
    const int64_t first = place(begin, length, lowest, highest);
    const int64_t last = place(end, length, lowest, highest);
    const int64_t span = forward ? last - first : first - last;
    if (span <= 0) return {std::max<int64_t>(std::min(first, length - 1), 0), 0};
    const uint64_t stride = forward ? static_cast<uint64_t>(step) : uint64_t{0} - static_cast<uint64_t>(step);
    return {first, static_cast<size_t>((static_cast<uint64_t>(span) - 1) / stride + 1)};
}

ov::Dimension any_slice_of(const ov::Dimension& dimension) {
    return ov::Dimension(0, dimension.get_max_length());
}

ov::Dimension slice_dimension(const ov::Dimension& dimension, const IntegerRange& begin, const IntegerRange& end,
                              int64_t step) {
    const bool forward = step > 0;
    // The slice is longest with the begin that comes first and the end that comes last, and shortest the other way.
    int64_t long_begin = forward ? begin.lower : begin.upper, short_begin = forward ? begin.upper : begin.lower;
    int64_t long_end = forward ? end.upper : end.lower, short_end = forward ? end.lower : end.upper;
    if (crosses_zero(begin)) long_begin = whole_begin(step);
    if (crosses_zero(end)) long_end = whole_end(step);
    const Limits most = limits(dimension, long_begin, long_end, step);
    Limits least{0, 0};
    if (!crosses_zero(begin) && !crosses_zero(end)) least = limits(dimension, short_begin, short_end, step);
    const ov::Dimension sliced(least.least, most.most == no_limit ? -1 : most.most);
    const bool whole = step == 1 && begin.is_exact() && begin.lower == 0 && end.is_exact() && sliced == dimension;
    return whole ? dimension : sliced;
}

}  // namespace opsets
}  // namespace tenon
