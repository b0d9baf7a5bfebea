#include "pooling_shape.hpp"

namespace tenon {
namespace opsets {

ov::PartialShape infer_pooling(const ov::Node* node, const ov::PartialShape& data, const ov::Shape& kernel,
                               SlidingWindow& window) {
    const size_t spatial = kernel.size();
    NODE_VALIDATION_CHECK(node, spatial >= 1 && spatial <= 3, "kernel has ", spatial,
                          " values, expected 1 to 3, one per spatial axis");
    complete_window(node, window, spatial);
    for (size_t axis = 0; axis < spatial; ++axis)
        NODE_VALIDATION_CHECK(node, window.pads_begin[axis] >= 0 && window.pads_end[axis] >= 0, "pads are ",
                              window.pads_begin[axis], " and ", window.pads_end[axis], " on spatial axis ", axis,
                              ", expected no negative ones");
    ov::PartialShape output = ov::PartialShape::dynamic(static_cast<int64_t>(spatial + 2));
    const bool known = data.rank().is_static();
    if (known) {
        NODE_VALIDATION_CHECK(node, data.size() == spatial + 2, "the data have shape ", data, ", expected rank ",
                              spatial + 2, " for a kernel of ", spatial, " values");
        output[0] = data[0];
        output[1] = data[1];
    }
    for (size_t axis = 0; axis < spatial; ++axis)
        output[axis + 2] = count_windows(node, window, axis, known ? data[axis + 2] : ov::Dimension(),
                                         static_cast<int64_t>(kernel[axis]));
    return output;
}

WindowGeometry pooling_geometry(const ov::Shape& data, const ov::Shape& output, const ov::Shape& kernel,
                                const SlidingWindow& window) {
    return {{data.begin() + 2, data.end()}, {output.begin() + 2, output.end()}, kernel, window};
}

}  // namespace opsets
}  // namespace tenon
