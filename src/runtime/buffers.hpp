#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tenon {

using BufferId = uint32_t;
constexpr BufferId no_buffer = UINT32_MAX;

/// Where a buffer's memory comes from.
enum class Home : uint8_t {
    none,      ///< nothing is passed
    arena,     ///< the request's arena
    constant,  ///< made when the plan was made
    input,     ///< the caller's input tensor
    output,    ///< the caller's output tensor
    dynamic,   ///< allocated while running, because its size depends on data
};

/// Final address of a buffer: an offset from its home.
struct Place {
    Home home = Home::none;
    uint32_t index = 0;
    size_t offset = 0;
};

/// The buffers of one plan and which of them share memory: in place, as views of each other, as slices of a whole.
///
/// Steps are processed in order. A buffer is live from the step that makes it to its last use; sharing buffers live as
/// long as all of them together.
class Buffers {
public:
    static constexpr size_t end_of_plan = SIZE_MAX;

    BufferId add(Home home, uint32_t index, size_t bytes);
    size_t bytes(BufferId id) const { return m_buffers[id].bytes; }
    void made_at(BufferId id, size_t step);
    void used_at(BufferId id, size_t step);
    /// Gives an arena buffer that is a root of its own the memory of a model output. False when it cannot be.
    bool move_to_output(BufferId id, uint32_t output);

    /// `output` overwrites `input` at `step`. False when the input is still needed or not ours to write.
    bool share_in_place(BufferId output, BufferId input, size_t step);
    /// `output` is a part of `input`, never written separately.
    bool share_view(BufferId output, BufferId input, size_t offset);
    /// `input` is made at its place inside `output`.
    bool share_slice(BufferId output, BufferId input, size_t offset);

    /// Packs the arena and fixes every place.
    void pack_arena(size_t steps);
    Place place(BufferId id) const;
    size_t arena_bytes() const { return m_arena_bytes; }
    size_t arena_lower_bound() const { return m_arena_lower_bound; }

private:
    struct Buffer {
        Home home;
        uint32_t index;
        size_t bytes;
        size_t first = SIZE_MAX, last = 0;
        BufferId parent = no_buffer;
        size_t offset = 0;
        size_t arena_offset = 0;
    };
    struct Root {
        BufferId id;
        size_t offset;
    };
    Root root_of(BufferId id) const;
    /// Puts a root into another buffer, at an offset.
    void attach(BufferId root, BufferId parent, size_t offset);
    bool is_free_root(BufferId id) const;

    std::vector<Buffer> m_buffers;
    size_t m_arena_bytes = 0, m_arena_lower_bound = 0;
};

}  // namespace tenon
