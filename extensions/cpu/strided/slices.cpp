#include "strided/slices.hpp"

#include <algorithm>

#include "strided/layout_copy.hpp"

namespace tenon {
namespace cpu {
namespace {

size_t position_of(const MemoryLayout& layout, size_t axis) {
    return static_cast<size_t>(std::find(layout.order().begin(), layout.order().end(), axis) - layout.order().begin());
}

}  // namespace

bool is_copied(const ov::element::Type& type) {
    return type.is_static() && type != ov::element::string && type.bitwidth() % 8 == 0 && type.size() <= 8;
}

std::vector<MemoryLayout> slice_layouts(const ov::element::Type& type, const ov::Shape& whole, size_t axis,
                                        const std::vector<size_t>& lengths) {
    const size_t rank = whole.size();
    std::vector<MemoryLayout> layouts;
    if (type == ov::element::f32 && rank >= 3 && rank <= 5) {
        layouts.push_back(MemoryLayout::channels_last(rank));
        for (const size_t block : {16, 8}) {
            // Only the last part may end inside a block.
            const bool whole_blocks = lengths.empty() || std::all_of(lengths.begin(), lengths.end() - 1,
                                                                     [&](size_t n) { return n % block == 0; });
            if (axis != 1 || whole_blocks) layouts.push_back(MemoryLayout::channels_blocked(rank, block));
        }
    }
    layouts.push_back(MemoryLayout::planar(rank));
    return layouts;
}

bool are_slices_dense(const MemoryLayout& layout, const ov::Shape& whole, size_t axis) {
    const size_t position = position_of(layout, axis);
    for (size_t i = 0; i < position; ++i)
        if (whole[layout.order()[i]] != 1) return false;
    return true;
}

size_t slice_offset(const MemoryLayout& layout, const ov::Shape& whole, size_t axis, size_t start) {
    const auto strides = physical_strides(layout, whole);
    size_t block = 1;
    for (const auto& inner : layout.blocks())
        if (inner.axis == axis) block *= inner.size;
    return start / block * strides[position_of(layout, axis)];
}

double slice_seconds_per_byte(const MemoryLayout& layout, const ov::Shape& whole, size_t axis) {
    size_t inner = 1;
    for (size_t i = position_of(layout, axis); i < layout.order().size(); ++i)
        inner *= whole[layout.order()[i]];
    return inner < 16 ? 0.5e-9 : 0.15e-9;
}

StridedCopy copy_between(const MemoryLayout& layout, const ov::Shape& part, const ov::Shape& source,
                         const ov::Shape& target, size_t element_size) {
    const auto sizes = layout.physical_shape(part);
    const auto from = physical_strides(layout, source), to = physical_strides(layout, target);
    std::vector<StridedAxis> axes;
    for (size_t i = 0; i < sizes.size(); ++i)
        axes.push_back({sizes[i], static_cast<std::ptrdiff_t>(from[i]), static_cast<std::ptrdiff_t>(to[i])});
    return StridedCopy(std::move(axes), element_size);
}

}  // namespace cpu
}  // namespace tenon
