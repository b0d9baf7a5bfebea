#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// A source of memory, to derive from. See Allocator for the meaning of its methods.
struct OPENVINO_API AllocatorImpl : std::enable_shared_from_this<AllocatorImpl> {
    using Ptr = std::shared_ptr<AllocatorImpl>;

    virtual ~AllocatorImpl();
    virtual void* allocate(size_t bytes, size_t alignment = alignof(std::max_align_t)) = 0;
    virtual void deallocate(void* handle, size_t bytes, size_t alignment = alignof(std::max_align_t)) = 0;
    virtual bool is_equal(const AllocatorImpl& other) const = 0;
};

/// Where tensors get their memory from. Copies share the same source. The default source aligns to 64 bytes at least.
class OPENVINO_API Allocator {
    template <class A, class = void>
    struct IsSource : std::false_type {};
    template <class A>
    struct IsSource<A, std::void_t<decltype(std::declval<A&>().allocate(size_t{}, size_t{}))>>
        : std::bool_constant<!std::is_same_v<A, Allocator> && !std::is_base_of_v<AllocatorImpl, A>> {};

public:
    Allocator();
    Allocator(const AllocatorImpl::Ptr& impl) : m_impl(impl) {}
    /// From any object with `allocate(bytes, alignment)`, `deallocate(handle, bytes, alignment)` and
    /// `is_equal(other)`.
    template <class A, std::enable_if_t<IsSource<std::decay_t<A>>::value, bool> = true>
    Allocator(A&& source) : m_impl(std::make_shared<Adapter<std::decay_t<A>>>(std::forward<A>(source))) {}

    /// Memory for `bytes` bytes (0 is allowed). Throws when it cannot be had; the default source throws
    /// std::bad_alloc, or ov::Exception when `alignment` is not a power of two.
    void* allocate(size_t bytes, size_t alignment = alignof(std::max_align_t));
    /// Gives back what `allocate` returned for the same size and alignment.
    void deallocate(void* handle, size_t bytes = 0, size_t alignment = alignof(std::max_align_t));
    /// True when memory of one can be given back to the other.
    bool operator==(const Allocator& other) const;
    bool operator!=(const Allocator& other) const { return !(*this == other); }
    /// False after a move, or when made from a null pointer.
    explicit operator bool() const noexcept { return m_impl != nullptr; }
    bool operator!() const noexcept { return m_impl == nullptr; }

private:
    template <class A>
    struct Adapter final : AllocatorImpl {
        explicit Adapter(A value) : source(std::move(value)) {}
        void* allocate(size_t bytes, size_t alignment) override { return source.allocate(bytes, alignment); }
        void deallocate(void* handle, size_t bytes, size_t alignment) override {
            source.deallocate(handle, bytes, alignment);
        }
        bool is_equal(const AllocatorImpl& other) const override {
            const auto* adapter = dynamic_cast<const Adapter*>(&other);
            return adapter != nullptr && source.is_equal(adapter->source);
        }
        A source;
    };

    AllocatorImpl& impl() const;

    AllocatorImpl::Ptr m_impl;
};

}  // namespace ov
