#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/core/type/element_type.hpp"

namespace tenon {

/// How the elements of a tensor lie in memory: dense, in an order of axes from the slowest to the fastest, where an
/// axis may be split into blocks (`nChw8c`: axes 0,1,2,3 outside and 8 channels inside).
///
/// The logical shape is never changed by a layout; a blocked axis is padded with zeros to whole blocks.
class OPENVINO_API MemoryLayout {
public:
    /// A block of `size` neighbours along `axis`, inside everything before it.
    struct Block {
        size_t axis;
        size_t size;
        bool operator==(const Block& other) const { return axis == other.axis && size == other.size; }
    };

    MemoryLayout() = default;
    /// `order` names every axis once, slowest first. Throws when it is no permutation.
    explicit MemoryLayout(std::vector<size_t> order, std::vector<Block> blocks = {});

    /// Row-major: the last axis is the fastest.
    static MemoryLayout planar(size_t rank);
    /// Axis 1 is the fastest (nhwc, ndhwc); planar below rank 3.
    static MemoryLayout channels_last(size_t rank);
    /// Axis 1 in blocks of `block` (nChw8c); planar below rank 2.
    static MemoryLayout channels_blocked(size_t rank, size_t block);

    size_t rank() const { return m_order.size(); }
    const std::vector<size_t>& order() const { return m_order; }
    const std::vector<Block>& blocks() const { return m_blocks; }
    bool is_planar() const;
    bool is_channels_last() const;
    /// Number of neighbours of axis 1 that lie together inside a block; 1 where channels are not blocked.
    size_t channel_block() const;

    /// Sizes of the memory's dimensions: the outer ones in order, then the blocks.
    ov::Shape physical_shape(const ov::Shape& logical) const;
    size_t byte_size(const ov::element::Type& type, const ov::Shape& logical) const;
    /// Elements have the same offsets in both layouts for this shape (dimensions of size 1 may stand anywhere).
    bool same_memory(const MemoryLayout& other, const ov::Shape& logical) const;
    /// "nchw", "nhwc", "nChw8c", "ncdhw" …; other ranks by letters from a.
    std::string name() const;

    bool operator==(const MemoryLayout& other) const { return m_order == other.m_order && m_blocks == other.m_blocks; }
    bool operator!=(const MemoryLayout& other) const { return !(*this == other); }

private:
    std::vector<size_t> m_order;
    std::vector<Block> m_blocks;
};

/// What a kernel says about the layout of one of its ports.
class OPENVINO_API LayoutRule {
public:
    enum class Kind {
        exact,          ///< this layout
        any,            ///< every layout; the kernel is told which one was chosen
        same_as_input,  ///< the layout that was chosen for another input
        absorbed,       ///< a constant input that `prepare` reads; nothing is passed to `run`
    };

    static LayoutRule exact(MemoryLayout layout) { return {Kind::exact, std::move(layout), 0}; }
    static LayoutRule planar(size_t rank) { return exact(MemoryLayout::planar(rank)); }
    static LayoutRule any() { return {Kind::any, {}, 0}; }
    static LayoutRule same_as_input(size_t index) { return {Kind::same_as_input, {}, index}; }
    static LayoutRule absorbed() { return {Kind::absorbed, {}, 0}; }

    Kind kind() const { return m_kind; }
    const MemoryLayout& layout() const { return m_layout; }
    size_t input() const { return m_input; }

private:
    LayoutRule(Kind kind, MemoryLayout layout, size_t input)
        : m_kind(kind), m_layout(std::move(layout)), m_input(input) {}

    Kind m_kind;
    MemoryLayout m_layout;
    size_t m_input;
};

}  // namespace tenon
