#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "openvino/runtime/aligned_buffer.hpp"

namespace tenon::ir {

/// Appends blocks of bytes to a stream, each different block once.
class BlobWriter {
public:
    explicit BlobWriter(std::ostream& stream) : m_stream(&stream) {}

    /// The offset at which the bytes stand, a multiple of `alignment`. `owner` is kept until all is written, because
    /// later blocks are compared with the bytes.
    uint64_t write(std::string_view bytes, size_t alignment, std::shared_ptr<const void> owner);

private:
    struct Blob {
        std::string_view bytes;
        uint64_t offset;
        std::shared_ptr<const void> owner;
    };

    std::ostream* m_stream;
    uint64_t m_size = 0;
    std::unordered_multimap<size_t, Blob> m_blobs;
};

}  // namespace tenon::ir
