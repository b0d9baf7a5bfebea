#include "far_memory.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "openvino/core/except.hpp"

namespace test_device {
namespace {

/// No address of a user's program has this bit.
constexpr uintptr_t far_away = uintptr_t{1} << 55;
constexpr int garbage = 0xFB;

}  // namespace

FarMemory::~FarMemory() {
    for (const auto& [handle, bytes] : m_allocations)
        std::free(reinterpret_cast<void*>(handle - far_away));
}

void* FarMemory::allocate(size_t bytes) {
    constexpr size_t alignment = 64;
    if (bytes > SIZE_MAX - alignment) throw std::bad_alloc();
    const size_t size = (std::max<size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
    void* address = std::aligned_alloc(alignment, size);
    if (!address) throw std::bad_alloc();
    std::memset(address, garbage, size);
    const uintptr_t handle = reinterpret_cast<uintptr_t>(address) + far_away;
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_allocations.emplace(handle, bytes);
    return reinterpret_cast<void*>(handle);
}

void FarMemory::free(void* handle) noexcept {
    if (!handle) return;
    const std::lock_guard<std::mutex> lock(m_mutex);
    // A handle that was never given out, or freed before, ends the program here.
    m_allocations.erase(m_allocations.find(reinterpret_cast<uintptr_t>(handle)));
    std::free(reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(handle) - far_away));
}

void* FarMemory::address_of(const void* handle, size_t bytes) const {
    const auto first = reinterpret_cast<uintptr_t>(handle);
    const std::lock_guard<std::mutex> lock(m_mutex);
    auto found = m_allocations.upper_bound(first);
    OPENVINO_ASSERT(found != m_allocations.begin(), "expected memory of the test device, found the address ", handle);
    --found;
    const size_t offset = first - found->first;
    OPENVINO_ASSERT(offset <= found->second && bytes <= found->second - offset, "expected ", bytes,
                    " bytes inside an allocation of the test device, found offset ", offset, " in one of ",
                    found->second, " bytes");
    return reinterpret_cast<void*>(first - far_away);
}

void FarMemory::copy_from_host(void* target, const void* source, size_t bytes) {
    if (bytes) std::memcpy(address_of(target, bytes), source, bytes);
}

void FarMemory::copy_to_host(void* target, const void* source, size_t bytes) {
    if (bytes) std::memcpy(target, address_of(source, bytes), bytes);
}

}  // namespace test_device
