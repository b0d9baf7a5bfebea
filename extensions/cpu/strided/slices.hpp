#pragma once

#include <vector>

#include "strided/strided_copy.hpp"
#include "tenon/memory_layout.hpp"

/// Parts of a tensor along one axis, for joining and splitting.
namespace tenon {
namespace cpu {

/// Elements of whole bytes that are copied without looking at them.
bool is_copied(const ov::element::Type& type);

/// Layouts in which a tensor can be cut along `axis` into parts of these lengths: those of convolutions for floats,
/// and planar.
std::vector<MemoryLayout> slice_layouts(const ov::element::Type& type, const ov::Shape& whole, size_t axis,
                                        const std::vector<size_t>& lengths);
/// Each part lies in one piece inside the whole.
bool are_slices_dense(const MemoryLayout& layout, const ov::Shape& whole, size_t axis);
/// Elements from the start of the whole to index `start` along the axis.
size_t slice_offset(const MemoryLayout& layout, const ov::Shape& whole, size_t axis, size_t start);
/// Measured on one core for copying parts in or out.
double slice_seconds_per_byte(const MemoryLayout& layout, const ov::Shape& whole, size_t axis);

/// Copies all elements of `part` between a tensor of shape `source` and one of shape `target`, which both have at least
/// those elements, from where the addresses point. All have the same layout.
StridedCopy copy_between(const MemoryLayout& layout, const ov::Shape& part, const ov::Shape& source,
                         const ov::Shape& target, size_t element_size);

}  // namespace cpu
}  // namespace tenon
