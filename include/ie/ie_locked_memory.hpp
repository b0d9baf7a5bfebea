#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include "ie_allocator.hpp"

namespace InferenceEngine {
namespace details {

/// Memory of a blob, locked from construction to destruction.
class MemoryLock {
public:
    MemoryLock(IAllocator* allocator, void* handle, LockOp operation, size_t offset_in_bytes) noexcept
        : m_allocator(handle ? allocator : nullptr), m_handle(handle) {
        if (!m_allocator) return;
        m_address = m_allocator->lock(m_handle, operation);
        if (m_address) m_address = static_cast<char*>(m_address) + offset_in_bytes;
    }
    MemoryLock(MemoryLock&& other) noexcept
        : m_allocator(std::exchange(other.m_allocator, nullptr)),
          m_handle(std::exchange(other.m_handle, nullptr)),
          m_address(std::exchange(other.m_address, nullptr)) {}
    MemoryLock(const MemoryLock&) = delete;
    MemoryLock& operator=(const MemoryLock&) = delete;
    MemoryLock& operator=(MemoryLock&&) = delete;
    ~MemoryLock() {
        if (m_allocator) m_allocator->unlock(m_handle);
    }

    void* address() const noexcept { return m_address; }

private:
    IAllocator* m_allocator;
    void* m_handle;
    void* m_address = nullptr;
};

}  // namespace details

/// Elements of a blob as an array of T. The memory of host blobs stays where it is after this object is gone.
template <class T>
class LockedMemory : private details::MemoryLock {
public:
    LockedMemory(IAllocator* allocator, void* handle, size_t offset_in_bytes) noexcept
        : MemoryLock(allocator, handle, std::is_const_v<T> ? LOCK_FOR_READ : LOCK_FOR_WRITE, offset_in_bytes) {}
    LockedMemory(LockedMemory&&) noexcept = default;

    operator T*() const noexcept { return static_cast<T*>(address()); }  // NOLINT(google-explicit-constructor)

    /// S is a pointer type, to anything: constness is not kept.
    template <class S, class = std::enable_if_t<std::is_pointer_v<S>>>
    S as() const noexcept {
        return static_cast<S>(address());
    }
};

namespace details {

/// Memory whose type the user chooses: converts to a pointer to anything.
class UntypedLockedMemory : private MemoryLock {
public:
    using MemoryLock::MemoryLock;
    UntypedLockedMemory(UntypedLockedMemory&&) noexcept = default;

    template <class S>
    operator S*() const noexcept {  // NOLINT(google-explicit-constructor)
        return static_cast<S*>(address());
    }
    template <class S, class = std::enable_if_t<std::is_pointer_v<S>>>
    S as() const noexcept {
        return static_cast<S>(address());
    }

    bool operator==(const void* other) const noexcept { return address() == other; }
    bool operator!=(const void* other) const noexcept { return address() != other; }
};

}  // namespace details

template <>
class LockedMemory<void> : public details::UntypedLockedMemory {
public:
    LockedMemory(IAllocator* allocator, void* handle, size_t offset_in_bytes) noexcept
        : UntypedLockedMemory(allocator, handle, LOCK_FOR_WRITE, offset_in_bytes) {}
};

template <>
class LockedMemory<const void> : public details::UntypedLockedMemory {
public:
    LockedMemory(IAllocator* allocator, void* handle, size_t offset_in_bytes) noexcept
        : UntypedLockedMemory(allocator, handle, LOCK_FOR_READ, offset_in_bytes) {}
};

}  // namespace InferenceEngine
