#include "convolution_shape.hpp"

#include <algorithm>
#include <optional>

namespace tenon {
namespace opsets {

namespace {

constexpr size_t batch_and_channels = 2;
constexpr int64_t output_padding_limit = (int64_t(1) << 31) - 1;

size_t leading_axes(Grouping grouping) {
    return batch_and_channels + (grouping == Grouping::none ? 0 : 1);
}

std::optional<size_t> spatial_rank(const ov::Node* node, const ov::PartialShape& shape, size_t leading,
                                   const char* what) {
    if (shape.rank().is_dynamic()) return std::nullopt;
    NODE_VALIDATION_CHECK(node, shape.size() > leading && shape.size() <= leading + 3, what, " have shape ", shape,
                          ", expected rank ", leading + 1, " to ", leading + 3, " (one to three spatial axes)");
    return shape.size() - leading;
}

std::optional<size_t> spatial_rank(const ov::Node* node, const ov::PartialShape& data, const ov::PartialShape& filters,
                                   Grouping grouping, const SlidingWindow& window) {
    const auto of_data = spatial_rank(node, data, batch_and_channels, "data");
    const auto of_filters = spatial_rank(node, filters, leading_axes(grouping), "filters");
    NODE_VALIDATION_CHECK(node, !of_data || !of_filters || *of_data == *of_filters, "data of shape ", data,
                          " and filters of shape ", filters, " differ in their number of spatial axes");
    if (of_data || of_filters) return of_data ? of_data : of_filters;
    const size_t of_window = std::max({window.strides.size(), window.dilations.size(), window.pads_begin.size()});
    if (of_window == 0 || of_window > 3) return std::nullopt;
    return of_window;
}

struct Dimensions {
    ov::Dimension batch, data_channels, groups, filter_axis_0, filter_axis_1;
    std::vector<ov::Dimension> lengths, kernel;
};

Dimensions split_shapes(const ov::PartialShape& data, const ov::PartialShape& filters, Grouping grouping,
                        size_t spatial) {
    Dimensions dims;
    dims.lengths.resize(spatial);
    dims.kernel.resize(spatial);
    if (data.rank().is_static()) {
        dims.batch = data[0];
        dims.data_channels = data[1];
        std::copy(data.begin() + batch_and_channels, data.end(), dims.lengths.begin());
    }
    const size_t first = grouping == Grouping::none ? 0 : 1;
    if (grouping == Grouping::none) dims.groups = 1;
    if (filters.rank().is_static()) {
        if (grouping == Grouping::leading_axis) dims.groups = filters[0];
        dims.filter_axis_0 = filters[first];
        dims.filter_axis_1 = filters[first + 1];
        std::copy(filters.begin() + leading_axes(grouping), filters.end(), dims.kernel.begin());
    }
    return dims;
}

/// Checks the channels of the data against those of the filters and narrows the number of groups by them.
void match_channels(const ov::Node* node, const ov::Dimension& data_channels, const ov::Dimension& per_group,
                    ov::Dimension& groups) {
    NODE_VALIDATION_CHECK(node, groups != ov::Dimension(0), "the filters have 0 groups, expected at least 1");
    NODE_VALIDATION_CHECK(node, data_channels.compatible(groups * per_group), "the data have ", data_channels,
                          " channels, the filters expect ", per_group, " in each of ", groups, " groups");
    const bool known = data_channels.is_static() && per_group.is_static() && per_group.get_length() > 0;
    if (groups.is_dynamic() && known) groups = data_channels / per_group.get_length();
}

ov::Dimension multiply(const ov::Dimension& groups, const ov::Dimension& channels) {
    return groups == ov::Dimension(1) ? channels : groups * channels;
}

ov::Dimension at_least_one(const ov::Dimension& length) {
    const int64_t shortest = std::max<int64_t>(length.get_min_length(), 1);
    return {shortest, length.get_max_length()};
}

/// stride * (length - 1) + dilated kernel + output padding: the output of a transposed convolution without pads.
ov::Dimension full_extent(const ov::Node* node, const SlidingWindow& window, size_t axis, const ov::Dimension& length,
                          const ov::Dimension& kernel, int64_t output_padding) {
    const auto extent = dilated_length(node, kernel, window.dilations[axis]);
    return (at_least_one(length) - 1) * window.strides[axis] + extent + output_padding;
}

void pads_for_requested(SlidingWindow& window, size_t axis, const ov::Dimension& full, const ov::Dimension& wanted) {
    if (full.is_dynamic() || wanted.is_dynamic()) return;
    const int64_t total = std::max<int64_t>(full.get_length() - wanted.get_length(), 0);
    const bool upper = window.auto_pad == ov::op::PadType::SAME_UPPER;
    window.pads_begin[axis] = upper ? total - total / 2 : total / 2;
    window.pads_end[axis] = total - window.pads_begin[axis];
}

ov::Dimension transposed_length(const ov::Node* node, const SlidingWindow& window, size_t axis,
                                const ov::Dimension& full) {
    const int64_t pads = window.pads_begin[axis] + window.pads_end[axis];
    if (pads <= 0) return full + ov::Dimension(-pads);
    const int64_t longest = full.get_max_length();
    NODE_VALIDATION_CHECK(node, longest < 0 || longest > pads, "the padding of ", pads, " on spatial axis ", axis,
                          " leaves nothing of an output of length ", full);
    return at_least_one(full - ov::Dimension(pads));
}

void complete_extent(const ov::Node* node, OutputExtent& extent, size_t spatial) {
    if (extent.padding.empty()) extent.padding.assign(spatial, 0);
    NODE_VALIDATION_CHECK(node, extent.padding.size() == spatial, "output_padding has ", extent.padding.size(),
                          " values, expected one per spatial axis, ", spatial);
    for (const int64_t value : extent.padding)
        NODE_VALIDATION_CHECK(node, value >= 0 && value <= output_padding_limit, "output_padding holds ", value,
                              ", expected values in [0, ", output_padding_limit, "]");
    if (extent.requested.rank().is_dynamic()) return;
    NODE_VALIDATION_CHECK(node, extent.requested.size() == spatial, "output_shape is ", extent.requested,
                          ", expected one value per spatial axis, ", spatial);
}

}  // namespace

ov::PartialShape infer_convolution(const ov::Node* node, const ov::PartialShape& data, const ov::PartialShape& filters,
                                   Grouping grouping, SlidingWindow& window) {
    const auto spatial = spatial_rank(node, data, filters, grouping, window);
    if (!spatial) return ov::PartialShape::dynamic();
    complete_window(node, window, *spatial);
    auto dims = split_shapes(data, filters, grouping, *spatial);
    match_channels(node, dims.data_channels, dims.filter_axis_1, dims.groups);
    ov::PartialShape output{dims.batch, multiply(dims.groups, dims.filter_axis_0)};
    for (size_t axis = 0; axis < *spatial; ++axis)
        output.push_back(count_windows(node, window, axis, dims.lengths[axis], dims.kernel[axis]));
    return output;
}

ov::PartialShape infer_transposed_convolution(const ov::Node* node, const ov::PartialShape& data,
                                              const ov::PartialShape& filters, Grouping grouping, SlidingWindow& window,
                                              OutputExtent& extent) {
    auto spatial = spatial_rank(node, data, filters, grouping, window);
    if (!spatial && extent.requested.rank().is_static()) spatial = extent.requested.size();
    if (!spatial) return ov::PartialShape::dynamic();
    complete_window(node, window, *spatial);
    complete_extent(node, extent, *spatial);
    auto dims = split_shapes(data, filters, grouping, *spatial);
    match_channels(node, dims.data_channels, dims.filter_axis_0, dims.groups);
    ov::PartialShape output{dims.batch, multiply(dims.groups, dims.filter_axis_1)};
    for (size_t axis = 0; axis < *spatial; ++axis) {
        const auto full = full_extent(node, window, axis, dims.lengths[axis], dims.kernel[axis], extent.padding[axis]);
        if (!extent.is_requested) {
            output.push_back(transposed_length(node, window, axis, full));
            continue;
        }
        const auto wanted = extent.requested.rank().is_static() ? extent.requested[axis] : ov::Dimension();
        if (window.is_same()) pads_for_requested(window, axis, full, wanted);
        output.push_back(wanted);
    }
    return output;
}

ov::element::Type common_numeric_type(const ov::Node* node, size_t first_input, size_t second_input) {
    ov::element::Type type;
    const auto& first = node->get_input_element_type(first_input);
    const auto& second = node->get_input_element_type(second_input);
    NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, first, second),
                          "expected inputs of one element type, found ", first, " and ", second, "; insert a Convert");
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || (type != ov::element::boolean && type != ov::element::string),
                          "expected numeric inputs, found ", type);
    return type;
}

}  // namespace opsets
}  // namespace tenon
