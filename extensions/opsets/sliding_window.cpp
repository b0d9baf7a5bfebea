#include "sliding_window.hpp"

#include <algorithm>
#include <optional>

namespace tenon {
namespace opsets {

namespace {

constexpr int64_t attribute_limit = (int64_t(1) << 31) - 1;
constexpr int64_t length_limit = int64_t(1) << 61;

void complete_values(const ov::Node* node, std::vector<int64_t>& values, size_t count, int64_t lowest,
                     int64_t default_value, const char* name) {
    if (values.empty()) values.assign(count, default_value);
    NODE_VALIDATION_CHECK(node, values.size() == count, name, " has ", values.size(),
                          " values, expected one per spatial axis, ", count);
    for (const int64_t value : values)
        NODE_VALIDATION_CHECK(node, value >= lowest && value <= attribute_limit, name, " holds ", value,
                              ", expected values in [", lowest, ", ", attribute_limit, "]");
}

int64_t ceil_div(int64_t dividend, int64_t divisor) {
    return dividend / divisor + (dividend % divisor > 0 ? 1 : 0);
}

/// The upper bound of a length, or nothing where there is none that arithmetic could be done with.
std::optional<int64_t> upper_bound(const ov::Dimension& length, int64_t limit) {
    const int64_t bound = length.get_max_length();
    if (bound < 0 || bound > limit) return std::nullopt;
    return bound;
}

void resolve_same_pads(SlidingWindow& window, size_t axis, int64_t length, int64_t extent) {
    const int64_t count = ceil_div(length, window.strides[axis]);
    const int64_t total = std::max<int64_t>((count - 1) * window.strides[axis] + extent - length, 0);
    const int64_t smaller = total / 2;
    const bool upper = window.auto_pad == ov::op::PadType::SAME_UPPER;
    window.pads_begin[axis] = upper ? smaller : total - smaller;
    window.pads_end[axis] = upper ? total - smaller : smaller;
}

/// Nothing when not a single window fits.
std::optional<int64_t> count_at(const SlidingWindow& window, size_t axis, int64_t length, int64_t extent) {
    const int64_t room = length + window.pads_begin[axis] + window.pads_end[axis] - extent;
    if (room < 0) return std::nullopt;
    const int64_t stride = window.strides[axis];
    if (window.rounding == ov::op::RoundingType::FLOOR) return room / stride + 1;
    const int64_t count = ceil_div(room, stride) + 1;
    const bool starts_behind = (count - 1) * stride >= length + window.pads_begin[axis];
    return window.rounding == ov::op::RoundingType::CEIL_TORCH && starts_behind && count > 1 ? count - 1 : count;
}

bool keeps_length(const SlidingWindow& window, size_t axis, const ov::Dimension& extent) {
    return window.strides[axis] == 1 && extent.is_static() &&
           window.pads_begin[axis] + window.pads_end[axis] == extent.get_length() - 1;
}

}  // namespace

void complete_window(const ov::Node* node, SlidingWindow& window, size_t spatial_rank) {
    if (window.auto_pad == ov::op::PadType::VALID || window.is_same()) {
        window.pads_begin.assign(spatial_rank, 0);
        window.pads_end.assign(spatial_rank, 0);
    }
    complete_values(node, window.strides, spatial_rank, 1, 1, "strides");
    complete_values(node, window.dilations, spatial_rank, 1, 1, "dilations");
    complete_values(node, window.pads_begin, spatial_rank, -attribute_limit, 0, "pads_begin");
    complete_values(node, window.pads_end, spatial_rank, -attribute_limit, 0, "pads_end");
}

int64_t dilated_length(const ov::Node* node, int64_t kernel, int64_t dilation) {
    NODE_VALIDATION_CHECK(node, kernel >= 1 && kernel <= attribute_limit, "the kernel has length ", kernel,
                          " on a spatial axis, expected a value in [1, ", attribute_limit, "]");
    return (kernel - 1) * dilation + 1;
}

ov::Dimension dilated_length(const ov::Node* node, const ov::Dimension& kernel, int64_t dilation) {
    if (kernel.is_static()) return dilated_length(node, kernel.get_length(), dilation);
    const int64_t shortest = std::max<int64_t>(kernel.get_min_length(), 1);
    const auto longest = upper_bound(kernel, attribute_limit);
    return {dilated_length(node, shortest, dilation), longest ? dilated_length(node, *longest, dilation) : -1};
}

ov::Dimension count_windows(const ov::Node* node, SlidingWindow& window, size_t axis, const ov::Dimension& length,
                            const ov::Dimension& kernel) {
    const auto extent = dilated_length(node, kernel, window.dilations[axis]);
    const int64_t shortest = length.get_min_length();
    NODE_VALIDATION_CHECK(node, shortest <= length_limit, "the input has length ", length,
                          " on a spatial axis, expected at most ", length_limit);
    const auto longest = upper_bound(length, length_limit);
    if (window.is_same()) {
        const int64_t stride = window.strides[axis];
        if (length.is_static() && extent.is_static()) resolve_same_pads(window, axis, shortest, extent.get_length());
        if (stride == 1) return length;
        return {ceil_div(shortest, stride), longest ? ceil_div(*longest, stride) : -1};
    }
    const auto most = longest ? count_at(window, axis, *longest, extent.get_min_length()) : std::nullopt;
    NODE_VALIDATION_CHECK(node, !longest || most, "the kernel of length ", kernel, " (", extent,
                          " with dilation) does not fit into the input of length ", length, " with padding ",
                          window.pads_begin[axis], " and ", window.pads_end[axis], " on spatial axis ", axis);
    if (keeps_length(window, axis, extent)) return length;
    const auto widest = upper_bound(extent, length_limit);
    const auto least = widest ? count_at(window, axis, shortest, *widest) : std::nullopt;
    return {least.value_or(1), most.value_or(-1)};
}

WindowGeometry::WindowGeometry(const std::vector<size_t>& lengths, const std::vector<size_t>& window_counts,
                               const std::vector<size_t>& kernel_lengths, const SlidingWindow& window) {
    length = windows = kernel = stride = dilation = {1, 1, 1};
    pad_begin = pad_end = {0, 0, 0};
    const size_t missing = 3 - lengths.size();
    for (size_t i = 0; i < lengths.size(); ++i) {
        length[missing + i] = static_cast<int64_t>(lengths[i]);
        windows[missing + i] = static_cast<int64_t>(window_counts[i]);
        kernel[missing + i] = static_cast<int64_t>(kernel_lengths[i]);
        stride[missing + i] = window.strides[i];
        dilation[missing + i] = window.dilations[i];
        pad_begin[missing + i] = window.pads_begin[i];
        pad_end[missing + i] = window.pads_end[i];
    }
}

WindowGeometry::Range WindowGeometry::windows_with(size_t axis, int64_t k) const {
    const int64_t shift = offset(axis, k);
    const int64_t room = length[axis] - shift;
    const int64_t first = shift < 0 ? ceil_div(-shift, stride[axis]) : 0;
    const int64_t last = room > 0 ? std::min(windows[axis], ceil_div(room, stride[axis])) : 0;
    return {first, std::max(first, last)};
}

WindowGeometry::Range WindowGeometry::elements_inside(size_t axis, int64_t w) const {
    const int64_t start = w * stride[axis] - pad_begin[axis];
    const int64_t room = length[axis] - start;
    const int64_t first = start < 0 ? ceil_div(-start, dilation[axis]) : 0;
    const int64_t last = room > 0 ? std::min(kernel[axis], ceil_div(room, dilation[axis])) : 0;
    return {first, std::max(first, last)};
}

}  // namespace opsets
}  // namespace tenon
