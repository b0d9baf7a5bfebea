#include "tenon/memory_layout.hpp"

#include <algorithm>
#include <cstdint>

#include "openvino/core/except.hpp"

namespace tenon {

MemoryLayout::MemoryLayout(std::vector<size_t> order, std::vector<Block> blocks)
    : m_order(std::move(order)), m_blocks(std::move(blocks)) {
    std::vector<bool> seen(m_order.size(), false);
    for (const size_t axis : m_order) {
        OPENVINO_ASSERT(axis < m_order.size() && !seen[axis], "a memory layout names axis ", axis,
                        " twice or beyond its rank ", m_order.size());
        seen[axis] = true;
    }
    for (const auto& block : m_blocks)
        OPENVINO_ASSERT(block.axis < m_order.size() && block.size > 0, "a memory layout of rank ", m_order.size(),
                        " has a block of ", block.size, " along axis ", block.axis);
}

MemoryLayout MemoryLayout::planar(size_t rank) {
    std::vector<size_t> order(rank);
    for (size_t i = 0; i < rank; ++i)
        order[i] = i;
    return MemoryLayout(std::move(order));
}

MemoryLayout MemoryLayout::channels_last(size_t rank) {
    if (rank < 3) return planar(rank);
    std::vector<size_t> order{0};
    for (size_t i = 2; i < rank; ++i)
        order.push_back(i);
    order.push_back(1);
    return MemoryLayout(std::move(order));
}

MemoryLayout MemoryLayout::channels_blocked(size_t rank, size_t block) {
    auto layout = planar(rank);
    if (rank >= 2) layout.m_blocks.push_back({1, block});
    return layout;
}

bool MemoryLayout::is_planar() const {
    return m_blocks.empty() && std::is_sorted(m_order.begin(), m_order.end());
}

bool MemoryLayout::is_channels_last() const {
    return m_order.size() >= 3 && m_blocks.empty() && *this == channels_last(m_order.size());
}

size_t MemoryLayout::channel_block() const {
    size_t block = 1;
    for (const auto& inner : m_blocks)
        if (inner.axis == 1) block *= inner.size;
    return block;
}

ov::Shape MemoryLayout::physical_shape(const ov::Shape& logical) const {
    OPENVINO_ASSERT(logical.size() == m_order.size(), "layout ", name(), " is used for shape ", logical);
    ov::Shape outer = logical;
    for (const auto& block : m_blocks)
        outer[block.axis] = outer[block.axis] / block.size + (outer[block.axis] % block.size != 0 ? 1 : 0);
    ov::Shape physical;
    for (const size_t axis : m_order)
        physical.push_back(outer[axis]);
    for (const auto& block : m_blocks)
        physical.push_back(block.size);
    return physical;
}

size_t MemoryLayout::byte_size(const ov::element::Type& type, const ov::Shape& logical) const {
    const auto count = ov::checked_shape_size(physical_shape(logical));
    const auto bits = count ? type.bitwidth() : 0;
    OPENVINO_ASSERT(count && (bits == 0 || *count <= (SIZE_MAX - 7) / bits), "a tensor of type ", type, " and shape ",
                    logical, " in layout ", name(), " has more bytes than can be addressed");
    return (*count * bits + 7) / 8;
}

bool MemoryLayout::same_memory(const MemoryLayout& other, const ov::Shape& logical) const {
    if (*this == other) return true;
    if (!m_blocks.empty() || !other.m_blocks.empty()) return false;
    const auto significant = [&](const MemoryLayout& layout) {
        std::vector<size_t> order;
        for (const size_t axis : layout.m_order)
            if (logical[axis] != 1) order.push_back(axis);
        return order;
    };
    return significant(*this) == significant(other);
}

std::string MemoryLayout::name() const {
    static const char* const letters[] = {"", "c", "nc", "ncw", "nchw", "ncdhw"};
    std::string axes = m_order.size() <= 5 ? letters[m_order.size()] : "abcdefghijklmnopqrstuvwxyz";
    std::string text;
    for (const size_t axis : m_order) {
        const bool split =
            std::any_of(m_blocks.begin(), m_blocks.end(), [&](const Block& b) { return b.axis == axis; });
        text += split ? static_cast<char>(axes[axis] - 'a' + 'A') : axes[axis];
    }
    for (const auto& block : m_blocks)
        text += std::to_string(block.size) + axes[block.axis];
    return text.empty() ? "scalar" : text;
}

}  // namespace tenon
