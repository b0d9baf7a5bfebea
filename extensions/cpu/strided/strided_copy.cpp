#include "strided/strided_copy.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "openvino/core/except.hpp"
#include "strided/transpose.hpp"

namespace tenon {
namespace cpu {
namespace {

constexpr size_t most_axes = 16;
constexpr size_t bytes_per_thread = 64 * 1024;

template <typename T>
void copy_row(const StridedAxis* axes, size_t rank, const char* source, char* target) {
    const StridedAxis& row = axes[rank - 1];
    std::memcpy(target, source, row.size * sizeof(T));
}

// Rows too short for a call to memcpy.
template <typename T>
void copy_short_rows(const StridedAxis* axes, size_t rank, const char* source, char* target) {
    const StridedAxis &rows = axes[rank - 2], &row = axes[rank - 1];
    const T* from = reinterpret_cast<const T*>(source);
    T* to = reinterpret_cast<T*>(target);
    for (size_t i = 0; i < rows.size; ++i, from += rows.source, to += rows.target)
        for (size_t j = 0; j < row.size; ++j)
            to[j] = from[j];
}

template <typename T>
void fill_row(const StridedAxis* axes, size_t rank, const char* source, char* target) {
    const StridedAxis& row = axes[rank - 1];
    const T value = *reinterpret_cast<const T*>(source);
    std::fill_n(reinterpret_cast<T*>(target), row.size, value);
}

template <typename T>
void transpose_plane(const StridedAxis* axes, size_t rank, const char* source, char* target) {
    const StridedAxis &column = axes[rank - 2], &row = axes[rank - 1];
    transpose(reinterpret_cast<const T*>(source), row.source, reinterpret_cast<T*>(target), column.target, row.size,
              column.size);
}

template <typename T>
void walk_row(const StridedAxis* axes, size_t rank, const char* source, char* target) {
    const StridedAxis& row = axes[rank - 1];
    const T* from = reinterpret_cast<const T*>(source);
    T* to = reinterpret_cast<T*>(target);
    for (size_t i = 0; i < row.size; ++i, from += row.source, to += row.target)
        *to = *from;
}

template <typename Choose>
auto by_size(size_t element_size, const Choose& choose) {
    if (element_size == 1) return choose(uint8_t());
    if (element_size == 2) return choose(uint16_t());
    if (element_size == 4) return choose(uint32_t());
    if (element_size == 8) return choose(uint64_t());
    OPENVINO_THROW("a copy of elements of ", element_size, " bytes was asked for; 1, 2, 4 and 8 are known");
}

}  // namespace

StridedCopy::StridedCopy(std::vector<StridedAxis> axes, size_t element_size) : m_element_size(element_size) {
    for (const auto& axis : axes)
        m_count *= axis.size;
    if (m_count == 0) return;
    axes.erase(std::remove_if(axes.begin(), axes.end(), [](const StridedAxis& axis) { return axis.size == 1; }),
               axes.end());
    // Writing in the order of addresses; among equal targets (none for real copies) the order does not matter.
    std::stable_sort(axes.begin(), axes.end(), [](const StridedAxis& a, const StridedAxis& b) {
        return std::abs(a.target) > std::abs(b.target);
    });
    for (const auto& axis : axes) {
        if (!m_axes.empty()) {
            auto& outer = m_axes.back();
            const auto size = static_cast<std::ptrdiff_t>(axis.size);
            if (outer.source == axis.source * size && outer.target == axis.target * size) {
                outer = {outer.size * axis.size, axis.source, axis.target};
                continue;
            }
        }
        m_axes.push_back(axis);
    }
    if (m_axes.empty()) m_axes.push_back({1, 1, 1});
    OPENVINO_ASSERT(m_axes.size() <= most_axes, "a copy over ", m_axes.size(), " axes was asked for, at most ",
                    most_axes, " are known");
    choose_piece();
    m_shared = static_cast<size_t>(
        std::max_element(m_axes.begin(), m_axes.end(),
                         [](const StridedAxis& a, const StridedAxis& b) { return a.size < b.size; }) -
        m_axes.begin());
    // An outer axis gives each thread memory of its own, if it is long enough to be shared.
    if (m_axes[0].size >= 8) m_shared = 0;
}

void StridedCopy::choose_piece() {
    auto& row = m_axes.back();
    m_inner = 1;
    if (row.target != 1) {
        m_piece = by_size(m_element_size, [](auto tag) -> Piece { return walk_row<decltype(tag)>; });
        return;
    }
    if (row.source == 1) {
        const bool is_short = row.size * m_element_size <= 32 && m_axes.size() > 1;
        m_inner = is_short ? 2 : 1;
        m_piece = by_size(m_element_size, [is_short](auto tag) -> Piece {
            return is_short ? copy_short_rows<decltype(tag)> : copy_row<decltype(tag)>;
        });
        return;
    }
    if (row.source == 0) {
        m_piece = by_size(m_element_size, [](auto tag) -> Piece { return fill_row<decltype(tag)>; });
        return;
    }
    const auto column =
        std::find_if(m_axes.begin(), m_axes.end() - 1, [](const auto& axis) { return axis.source == 1; });
    if (column == m_axes.end() - 1) {
        m_piece = by_size(m_element_size, [](auto tag) -> Piece { return walk_row<decltype(tag)>; });
        return;
    }
    std::rotate(column, column + 1, m_axes.end() - 1);
    m_inner = 2;
    m_piece = by_size(m_element_size, [](auto tag) -> Piece { return transpose_plane<decltype(tag)>; });
}

void StridedCopy::run_part(const void* source, void* target, size_t first, size_t last) const {
    const size_t rank = m_axes.size(), outer = rank - m_inner;
    const auto size = static_cast<std::ptrdiff_t>(m_element_size);
    std::array<StridedAxis, most_axes> axes;
    std::copy(m_axes.begin(), m_axes.end(), axes.begin());
    auto& shared = axes[m_shared];
    shared.size = last - first;
    const char* from = static_cast<const char*>(source) + static_cast<std::ptrdiff_t>(first) * shared.source * size;
    char* to = static_cast<char*>(target) + static_cast<std::ptrdiff_t>(first) * shared.target * size;
    std::array<size_t, most_axes> position{};
    for (;;) {
        m_piece(axes.data(), rank, from, to);
        size_t axis = outer;
        while (axis > 0) {
            --axis;
            from += axes[axis].source * size;
            to += axes[axis].target * size;
            if (++position[axis] < axes[axis].size) break;
            from -= static_cast<std::ptrdiff_t>(axes[axis].size) * axes[axis].source * size;
            to -= static_cast<std::ptrdiff_t>(axes[axis].size) * axes[axis].target * size;
            position[axis] = 0;
            if (axis == 0) return;
        }
        if (outer == 0) return;
    }
}

void StridedCopy::run_here(const void* source, void* target) const {
    if (m_count) run_part(source, target, 0, m_axes[m_shared].size);
}

void StridedCopy::run(const RunContext& context, const void* source, void* target) const {
    if (m_count == 0) return;
    const size_t length = m_axes[m_shared].size;
    const size_t bytes_per_item = std::max<size_t>(m_count / length * m_element_size, 1);
    const size_t grain = std::max<size_t>(bytes_per_thread / bytes_per_item, 1);
    context.parallel_ranges(length, grain, [&](size_t first, size_t last) { run_part(source, target, first, last); });
}

}  // namespace cpu
}  // namespace tenon
