#include "buffers.hpp"

#include <algorithm>

#include "arena_packing.hpp"

namespace tenon {

BufferId Buffers::add(Home home, uint32_t index, size_t bytes) {
    m_buffers.push_back({home, index, bytes});
    return static_cast<BufferId>(m_buffers.size() - 1);
}

Buffers::Root Buffers::root_of(BufferId id) const {
    size_t offset = 0;
    while (m_buffers[id].parent != no_buffer) {
        offset += m_buffers[id].offset;
        id = m_buffers[id].parent;
    }
    return {id, offset};
}

void Buffers::made_at(BufferId id, size_t step) {
    auto& root = m_buffers[root_of(id).id];
    root.first = std::min(root.first, step);
    root.last = std::max(root.last, step);
}

void Buffers::used_at(BufferId id, size_t step) {
    auto& root = m_buffers[root_of(id).id];
    root.last = std::max(root.last, step);
}

bool Buffers::is_free_root(BufferId id) const {
    return m_buffers[id].parent == no_buffer && m_buffers[id].home == Home::arena;
}

bool Buffers::move_to_output(BufferId id, uint32_t output) {
    if (!is_free_root(id)) return false;
    m_buffers[id].home = Home::output;
    m_buffers[id].index = output;
    m_buffers[id].last = end_of_plan;
    return true;
}

void Buffers::attach(BufferId root, BufferId parent, size_t offset) {
    const auto whole = root_of(parent);
    m_buffers[root].parent = parent;
    m_buffers[root].offset = offset;
    auto& owner = m_buffers[whole.id];
    owner.first = std::min(owner.first, m_buffers[root].first);
    owner.last = std::max(owner.last, m_buffers[root].last);
}

bool Buffers::share_in_place(BufferId output, BufferId input, size_t step) {
    const auto source = root_of(input);
    const auto& root = m_buffers[source.id];
    if (root.home != Home::arena || root.last > step || m_buffers[output].parent != no_buffer) return false;
    if (m_buffers[output].bytes > m_buffers[input].bytes) return false;
    if (m_buffers[output].home == Home::output) {
        if (source.offset != 0 || root.bytes != m_buffers[output].bytes) return false;
        attach(source.id, output, 0);
        return true;
    }
    if (m_buffers[output].home != Home::arena) return false;
    attach(output, input, 0);
    return true;
}

bool Buffers::share_view(BufferId output, BufferId input, size_t offset) {
    if (m_buffers[output].parent != no_buffer || offset + m_buffers[output].bytes > m_buffers[input].bytes)
        return false;
    const auto source = root_of(input);
    if (m_buffers[output].home == Home::output) {
        const bool whole = offset == 0 && source.offset == 0 && m_buffers[source.id].bytes == m_buffers[output].bytes;
        if (!whole || m_buffers[source.id].home != Home::arena) return false;
        attach(source.id, output, 0);
        return true;
    }
    if (m_buffers[output].home != Home::arena || m_buffers[source.id].home == Home::dynamic) return false;
    attach(output, input, offset);
    return true;
}

bool Buffers::share_slice(BufferId output, BufferId input, size_t offset) {
    const auto source = root_of(input);
    const auto whole = root_of(output);
    if (source.id == whole.id || source.offset != 0 || m_buffers[source.id].home != Home::arena) return false;
    if (m_buffers[source.id].bytes != m_buffers[input].bytes) return false;
    if (m_buffers[whole.id].home != Home::arena && m_buffers[whole.id].home != Home::output) return false;
    if (offset + m_buffers[input].bytes > m_buffers[output].bytes) return false;
    attach(source.id, output, offset);
    return true;
}

void Buffers::pack_arena(size_t steps) {
    std::vector<Lifetime> pieces;
    std::vector<BufferId> owners;
    for (BufferId id = 0; id < m_buffers.size(); ++id) {
        const auto& buffer = m_buffers[id];
        if (!is_free_root(id) || buffer.first == SIZE_MAX) continue;
        pieces.push_back({std::max<size_t>(buffer.bytes, 1), buffer.first, std::min(buffer.last, steps)});
        owners.push_back(id);
    }
    const auto packing = pack(pieces);
    for (size_t i = 0; i < owners.size(); ++i)
        m_buffers[owners[i]].arena_offset = packing.offsets[i];
    m_arena_bytes = packing.bytes;
    m_arena_lower_bound = packing_lower_bound(pieces);
}

Place Buffers::place(BufferId id) const {
    if (id == no_buffer) return {};
    const auto root = root_of(id);
    const auto& owner = m_buffers[root.id];
    return {owner.home, owner.index, root.offset + (owner.home == Home::arena ? owner.arena_offset : 0)};
}

}  // namespace tenon
