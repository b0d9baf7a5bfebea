#include "blob_writer.hpp"

#include <algorithm>
#include <functional>

namespace tenon::ir {
namespace {

// Blocks of this size and more begin at cache lines, so that they are used as they lie in a mapped file.
constexpr size_t large_block = 1024;
constexpr size_t large_alignment = 64;

}  // namespace

uint64_t BlobWriter::write(std::string_view bytes, size_t alignment, std::shared_ptr<const void> owner) {
    alignment = std::max<size_t>(alignment, 1);
    const size_t hash = std::hash<std::string_view>()(bytes);
    const auto [first, last] = m_blobs.equal_range(hash);
    for (auto entry = first; entry != last; ++entry) {
        const Blob& blob = entry->second;
        if (blob.offset % alignment == 0 && blob.bytes == bytes) return blob.offset;
    }
    if (bytes.size() >= large_block) alignment = std::max(alignment, large_alignment);
    for (; m_size % alignment != 0; ++m_size)
        m_stream->put(0);
    const uint64_t offset = m_size;
    m_stream->write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_size += bytes.size();
    m_blobs.emplace(hash, Blob{bytes, offset, std::move(owner)});
    return offset;
}

}  // namespace tenon::ir
