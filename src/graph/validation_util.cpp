#include "ngraph/validation_util.hpp"

#include <algorithm>

namespace ngraph {

int64_t normalize_axis(const std::string& node_description, int64_t axis, const Rank& rank) {
    if (rank.is_dynamic()) {
        OPENVINO_ASSERT(axis >= 0, node_description,
                        ": expected an axis from the front because the rank is dynamic, found ", axis);
        return axis;
    }
    const int64_t length = rank.get_length();
    OPENVINO_ASSERT((-length <= axis && axis < length) || (length == 0 && (axis == 0 || axis == -1)), node_description,
                    ": expected an axis from ", -length, " to ", length - 1, ", found ", axis);
    return axis < 0 && length > 0 ? axis + length : std::max<int64_t>(axis, 0);
}

int64_t normalize_axis(const Node* node, int64_t axis, const Rank& rank) {
    return normalize_axis(node->description() + " '" + node->get_friendly_name() + "'", axis, rank);
}

std::vector<size_t> normalize_axes(const std::string& node_description, const std::vector<int64_t>& axes,
                                   const Rank& rank) {
    std::vector<size_t> normalized;
    for (const int64_t axis : axes) {
        normalized.push_back(static_cast<size_t>(normalize_axis(node_description, axis, rank)));
    }
    return normalized;
}

std::pair<bool, uint64_t> maximum_value(const Output<Node>& value) {
    const auto upper = ov::util::evaluate_both_bounds(value).second;
    if (!upper || upper.get_size() == 0 || !upper.get_element_type().is_integral_number()) return {false, 0};
    const auto values = ov::op::v0::Constant(upper).cast_vector<int64_t>();
    const int64_t largest = *std::max_element(values.begin(), values.end());
    if (largest < 0 || largest == INT64_MAX) return {false, 0};
    return {true, static_cast<uint64_t>(largest)};
}

}  // namespace ngraph
