#pragma once

#include <optional>

#include "openvino/core/axis_set.hpp"
#include "tenon/memory_layout.hpp"

namespace tenon {
namespace cpu {

/// A dense tensor seen as [outer, size, inner], where `size` counts the elements along some axes together.
struct AxisRun {
    size_t outer = 1, size = 1, inner = 1;
};

/// Nothing where the axes do not lie next to each other in memory, or the layout has blocks.
std::optional<AxisRun> axis_run(const MemoryLayout& layout, const ov::Shape& shape, const ov::AxisSet& axes);

}  // namespace cpu
}  // namespace tenon
