#pragma once

#include <cstddef>
#include <vector>

#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// One axis of a copy: `size` elements, that many elements apart on either side. A source stride of 0 repeats.
struct StridedAxis {
    size_t size = 1;
    std::ptrdiff_t source = 0;
    std::ptrdiff_t target = 0;
};

/// Copies elements of 1, 2, 4 or 8 bytes from one strided walk to another. Target elements must not overlap.
/// Immutable after it is made.
class StridedCopy {
public:
    /// The axes may come in any order; no axes: one element.
    StridedCopy(std::vector<StridedAxis> axes, size_t element_size);

    /// Splits the work over the threads of the request. The addresses are those of the first elements.
    void run(const RunContext& context, const void* source, void* target) const;
    void run_here(const void* source, void* target) const;

    size_t count() const { return m_count; }
    size_t element_size() const { return m_element_size; }
    bool empty() const { return m_count == 0; }

private:
    using Piece = void (*)(const StridedAxis* axes, size_t rank, const char* source, char* target);

    void run_part(const void* source, void* target, size_t first, size_t last) const;
    void choose_piece();

    /// Outer axes first; the last `m_inner` are walked by m_piece.
    std::vector<StridedAxis> m_axes;
    size_t m_element_size;
    size_t m_count = 1;
    size_t m_inner = 0;
    Piece m_piece = nullptr;
    /// The axis along which threads share the work.
    size_t m_shared = 0;
};

}  // namespace cpu
}  // namespace tenon
