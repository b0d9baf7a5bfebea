#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "strided/strided_copy.hpp"
#include "tenon/memory_layout.hpp"

namespace tenon {
namespace cpu {

/// Elements between neighbours along each dimension of the physical shape.
std::vector<size_t> physical_strides(const MemoryLayout& layout, const ov::Shape& shape);

/// Strides along the physical dimensions of a value (`shape` in `layout`) of an operand that is broadcast to it: 0
/// where the operand has one element. Both shapes have the same rank; where the value's layout has blocks, the
/// operand's layout is the same.
std::vector<size_t> broadcast_strides(const ov::Shape& operand_shape, const MemoryLayout& operand_layout,
                                      const ov::Shape& shape, const MemoryLayout& layout);

/// Brings a tensor from one layout into another; padding of blocks is written as zeros.
class LayoutCopy {
public:
    /// Empty when the blocks of the two layouts do not divide each other.
    static std::optional<LayoutCopy> make(const MemoryLayout& from, const MemoryLayout& to, const ov::Shape& shape,
                                          size_t element_size);

    /// Writes zeros into the padding of a tensor and nothing else; the source does not matter.
    static LayoutCopy padding_of(const MemoryLayout& layout, const ov::Shape& shape, size_t element_size);

    bool empty() const { return m_parts.empty(); }
    void run(const RunContext& context, const void* source, void* target) const;
    void run_here(const void* source, void* target) const;

private:
    struct Part {
        StridedCopy copy;
        size_t source_bytes;
        size_t target_bytes;
        /// Padding: zeros instead of the source's elements.
        bool zero;
    };
    const void* source_of(const Part& part, const void* source) const;

    std::vector<Part> m_parts;
};

}  // namespace cpu
}  // namespace tenon
