#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/rtti.hpp"

namespace ov {

/// Memory of a constant: owned and aligned, or (SharedBuffer) somebody else's that is kept alive.
class OPENVINO_API AlignedBuffer {
public:
    AlignedBuffer() = default;
    explicit AlignedBuffer(size_t byte_size, size_t alignment = 64);
    AlignedBuffer(AlignedBuffer&& other) noexcept;
    AlignedBuffer& operator=(AlignedBuffer&& other) noexcept;
    AlignedBuffer(const AlignedBuffer&) = delete;
    AlignedBuffer& operator=(const AlignedBuffer&) = delete;
    virtual ~AlignedBuffer();

    size_t size() const { return m_byte_size; }
    void* get_ptr(size_t offset) const { return m_data + offset; }
    void* get_ptr() { return m_data; }
    const void* get_ptr() const { return m_data; }
    template <typename T>
    T* get_ptr() {
        return reinterpret_cast<T*>(m_data);
    }
    template <typename T>
    const T* get_ptr() const {
        return reinterpret_cast<const T*>(m_data);
    }

protected:
    char* m_allocated = nullptr;
    char* m_data = nullptr;
    size_t m_byte_size = 0;
};

/// A view of memory owned by `T`, which lives as long as the buffer.
template <typename T>
class SharedBuffer : public AlignedBuffer {
public:
    SharedBuffer(char* data, size_t size, const T& owner) : m_owner(owner) {
        m_data = data;
        m_byte_size = size;
    }

private:
    T m_owner;
};

template <>
class OPENVINO_API AttributeAdapter<std::shared_ptr<AlignedBuffer>>
    : public DirectValueAccessor<std::shared_ptr<AlignedBuffer>> {
public:
    explicit AttributeAdapter(std::shared_ptr<AlignedBuffer>& value);
    OPENVINO_RTTI("AttributeAdapter<std::shared_ptr<AlignedBuffer>>");
};

}  // namespace ov
