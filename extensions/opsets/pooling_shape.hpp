#pragma once

#include "sliding_window.hpp"

namespace tenon {
namespace opsets {

/// The shape of a pooling of data [N, C, spatial...]; `window` is completed and gets the real padding.
ov::PartialShape infer_pooling(const ov::Node* node, const ov::PartialShape& data, const ov::Shape& kernel,
                               SlidingWindow& window);

/// The same for static shapes, ready for loops.
WindowGeometry pooling_geometry(const ov::Shape& data, const ov::Shape& output, const ov::Shape& kernel,
                                const SlidingWindow& window);

}  // namespace opsets
}  // namespace tenon
