#include "openvino/runtime/allocator.hpp"

#include <algorithm>
#include <new>

#include "openvino/core/except.hpp"

namespace ov {
namespace {

class DefaultAllocator final : public AllocatorImpl {
public:
    void* allocate(size_t bytes, size_t alignment) override {
        OPENVINO_ASSERT(alignment != 0 && (alignment & (alignment - 1)) == 0, "The alignment ", alignment,
                        " is not a power of two");
        return ::operator new(bytes, at_least_a_cache_line(alignment));
    }
    void deallocate(void* handle, size_t, size_t alignment) override {
        ::operator delete(handle, at_least_a_cache_line(alignment));
    }
    bool is_equal(const AllocatorImpl& other) const override {
        return dynamic_cast<const DefaultAllocator*>(&other) != nullptr;
    }

private:
    static std::align_val_t at_least_a_cache_line(size_t alignment) {
        constexpr size_t cache_line = 64;
        return std::align_val_t{std::max(alignment, cache_line)};
    }
};

/// Lives until the process ends: tensors in global variables may outlive any static object.
AllocatorImpl* default_allocator() {
    static auto* const allocator = new DefaultAllocator;
    return allocator;
}

}  // namespace

AllocatorImpl::~AllocatorImpl() = default;

Allocator::Allocator() : m_impl(AllocatorImpl::Ptr(), default_allocator()) {}

AllocatorImpl& Allocator::impl() const {
    OPENVINO_ASSERT(m_impl, "The allocator is empty: it was moved from or made from a null pointer");
    return *m_impl;
}

void* Allocator::allocate(size_t bytes, size_t alignment) {
    return impl().allocate(bytes, alignment);
}

void Allocator::deallocate(void* handle, size_t bytes, size_t alignment) {
    impl().deallocate(handle, bytes, alignment);
}

bool Allocator::operator==(const Allocator& other) const {
    return m_impl == other.m_impl || (m_impl && other.m_impl && m_impl->is_equal(*other.m_impl));
}

}  // namespace ov
