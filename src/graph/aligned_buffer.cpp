#include "openvino/runtime/aligned_buffer.hpp"

#include <cstdlib>
#include <new>
#include <utility>

namespace ov {

AlignedBuffer::AlignedBuffer(size_t byte_size, size_t alignment) : m_byte_size(byte_size) {
    const size_t rounded = (std::max<size_t>(byte_size, 1) + alignment - 1) / alignment * alignment;
    m_allocated = static_cast<char*>(std::aligned_alloc(alignment, rounded));
    if (!m_allocated) throw std::bad_alloc();
    m_data = m_allocated;
}

AlignedBuffer::AlignedBuffer(AlignedBuffer&& other) noexcept {
    *this = std::move(other);
}

AlignedBuffer& AlignedBuffer::operator=(AlignedBuffer&& other) noexcept {
    std::swap(m_allocated, other.m_allocated);
    std::swap(m_data, other.m_data);
    std::swap(m_byte_size, other.m_byte_size);
    return *this;
}

AlignedBuffer::~AlignedBuffer() {
    std::free(m_allocated);
}

AttributeAdapter<std::shared_ptr<AlignedBuffer>>::AttributeAdapter(std::shared_ptr<AlignedBuffer>& value)
    : DirectValueAccessor<std::shared_ptr<AlignedBuffer>>(value) {}

}  // namespace ov
