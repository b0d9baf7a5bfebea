#include "ie/ie_allocator.hpp"

#include <new>

#include "ie/details/ie_pre_allocator.hpp"

namespace InferenceEngine {
namespace {

constexpr std::align_val_t alignment{64};

class HostAllocator final : public IAllocator {
public:
    void* lock(void* handle, LockOp) noexcept override { return handle; }
    void unlock(void*) noexcept override {}
    void* alloc(size_t size) noexcept override { return ::operator new(size, alignment, std::nothrow); }
    bool free(void* handle) noexcept override {
        ::operator delete(handle, alignment);
        return true;
    }
};

}  // namespace

namespace details {

IRelease::~IRelease() = default;

PreAllocator::~PreAllocator() = default;

}  // namespace details

IAllocator::~IAllocator() = default;

void IAllocator::Release() noexcept {
    delete this;
}

std::shared_ptr<IAllocator> CreateDefaultAllocator() noexcept {
    return std::make_shared<HostAllocator>();
}

}  // namespace InferenceEngine
