#pragma once

#include <cstddef>
#include <memory>

#include "details/ie_irelease.hpp"
#include "ie_api.h"

namespace InferenceEngine {

enum LockOp { LOCK_FOR_READ = 0, LOCK_FOR_WRITE };

/// Where a blob's memory comes from. A handle names a piece of memory; `lock` makes it readable by the host.
/// Calls may come from several threads.
class INFERENCE_ENGINE_API_CLASS(IAllocator)
    : public details::IRelease, public std::enable_shared_from_this<IAllocator> {
public:
    /// Address of the memory, null when it cannot be had; every lock is followed by one unlock.
    virtual void* lock(void* handle, LockOp operation = LOCK_FOR_WRITE) noexcept = 0;
    virtual void unlock(void* handle) noexcept = 0;
    /// Handle of `size` bytes, null when they cannot be had.
    virtual void* alloc(size_t size) noexcept = 0;
    /// False when the handle is not known.
    virtual bool free(void* handle) noexcept = 0;
    /// Deletes the object; only for allocators that were made by `new` and are not shared.
    void Release() noexcept override;

protected:
    ~IAllocator() override;
};

/// Memory of the host, aligned to 64 bytes.
INFERENCE_ENGINE_API_CPP(std::shared_ptr<IAllocator>) CreateDefaultAllocator() noexcept;

}  // namespace InferenceEngine
