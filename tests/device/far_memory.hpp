#pragma once

#include <cstdint>
#include <map>
#include <mutex>

#include "tenon/device.hpp"

namespace test_device {

/// Memory whose handles are no addresses of the host: following one ends the program. Every access through the copy
/// functions is checked against the allocations. Thread-safe.
class FarMemory : public tenon::MemorySpace {
public:
    ~FarMemory() override;

    bool is_host() const override { return false; }
    /// The bytes hold a pattern that is no number of use.
    void* allocate(size_t bytes) override;
    void free(void* handle) noexcept override;
    void copy_from_host(void* target, const void* source, size_t bytes) override;
    void copy_to_host(void* target, const void* source, size_t bytes) override;

private:
    /// The host's address of `bytes` bytes; throws unless they lie in one allocation.
    void* address_of(const void* handle, size_t bytes) const;

    mutable std::mutex m_mutex;
    /// Size by handle.
    std::map<uintptr_t, size_t> m_allocations;
};

}  // namespace test_device
