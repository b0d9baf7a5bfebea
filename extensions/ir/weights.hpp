#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "openvino/core/shape.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/runtime/aligned_buffer.hpp"
#include "tenon/reader.hpp"

namespace tenon::ir {

/// The binary part of a network. Constants share its memory; a part is copied only when its address does not suit its
/// element type.
class Weights {
public:
    /// The weights that the source names, or the file beside it that ends in ".bin".
    explicit Weights(const ModelSource& source);

    /// In bytes; 0 when there are none.
    uint64_t size() const { return m_buffer ? m_buffer->size() : 0; }

    /// The `size` bytes at `offset`, aligned for elements of `alignment` bytes; equal spans are one buffer. Throws
    /// when they do not lie in the weights.
    std::shared_ptr<ov::AlignedBuffer> span(uint64_t offset, uint64_t size, size_t alignment, const std::string& where);

    /// A constant of the `size` bytes at `offset`; `size` may be larger than needed.
    std::shared_ptr<ov::op::v0::Constant> constant(const ov::element::Type& type, const ov::Shape& shape,
                                                   uint64_t offset, uint64_t size, const std::string& where);

private:
    void check_span(uint64_t offset, uint64_t size, const std::string& where) const;
    std::shared_ptr<ov::op::v0::Constant> strings(const ov::Shape& shape, uint64_t offset, uint64_t size,
                                                  const std::string& where);

    std::string m_name;
    std::shared_ptr<ov::AlignedBuffer> m_buffer;
    std::map<std::pair<uint64_t, uint64_t>, std::shared_ptr<ov::AlignedBuffer>> m_spans;
};

}  // namespace tenon::ir
