#include "axes.hpp"

namespace tenon {
namespace opsets {

size_t normalize_axis(const ov::Node* node, int64_t axis, size_t rank, const char* what) {
    const auto limit = static_cast<int64_t>(rank);
    NODE_VALIDATION_CHECK(node, axis >= -limit && axis < limit, what, " is ", axis, ", expected a value in [", -limit,
                          ", ", limit - 1, "] for rank ", rank);
    return static_cast<size_t>(axis < 0 ? axis + limit : axis);
}

std::vector<size_t> normalize_axes(const ov::Node* node, const std::vector<int64_t>& axes, size_t rank,
                                   const char* what) {
    std::vector<size_t> normalized;
    for (const int64_t axis : axes)
        normalized.push_back(normalize_axis(node, axis, rank, what));
    return normalized;
}

AxisSplit::AxisSplit(const ov::Shape& shape, size_t axis) : outer(1), size(shape[axis]), inner(1) {
    for (size_t i = 0; i < axis; ++i)
        outer *= shape[i];
    for (size_t i = axis + 1; i < shape.size(); ++i)
        inner *= shape[i];
}

}  // namespace opsets
}  // namespace tenon
