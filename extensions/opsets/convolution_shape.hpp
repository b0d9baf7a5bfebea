#pragma once

#include "openvino/op/util/convolution_backprop_base.hpp"
#include "openvino/op/util/convolution_base.hpp"
#include "sliding_window.hpp"

namespace tenon {
namespace opsets {

/// Whether filters have a leading axis of groups.
enum class Grouping { none, leading_axis };

/// The output shape of a convolution; `window` is completed and gets the real padding.
ov::PartialShape infer_convolution(const ov::Node* node, const ov::PartialShape& data, const ov::PartialShape& filters,
                                   Grouping grouping, SlidingWindow& window);

/// What a transposed convolution has beyond a window: padding added to the output, and the spatial shape that was
/// asked for (rank unknown: none was).
struct OutputExtent {
    std::vector<int64_t> padding;
    ov::PartialShape requested = ov::PartialShape::dynamic();
    bool is_requested = false;
};

/// The same for a transposed convolution, whose window slides over the output.
ov::PartialShape infer_transposed_convolution(const ov::Node* node, const ov::PartialShape& data,
                                              const ov::PartialShape& filters, Grouping grouping, SlidingWindow& window,
                                              OutputExtent& extent);

/// The element type that two numeric inputs have in common. Throws when there is none.
ov::element::Type common_numeric_type(const ov::Node* node, size_t first_input, size_t second_input);

}  // namespace opsets
}  // namespace tenon
