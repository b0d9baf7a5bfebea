#pragma once

#include <cstddef>
#include <memory>

#include "../ie_allocator.hpp"

namespace InferenceEngine {
namespace details {

/// Hands out memory that the user owns; it must outlive every blob on it.
class INFERENCE_ENGINE_API_CLASS(PreAllocator) final : public IAllocator {
public:
    PreAllocator(void* memory, size_t size_in_bytes) : m_memory(memory), m_size(size_in_bytes) {}
    ~PreAllocator() override;

    void* lock(void* handle, LockOp = LOCK_FOR_WRITE) noexcept override {
        return handle == m_memory ? m_memory : nullptr;
    }
    void unlock(void*) noexcept override {}
    void* alloc(size_t size) noexcept override { return size <= m_size ? m_memory : nullptr; }
    bool free(void*) noexcept override { return false; }

private:
    void* m_memory;
    size_t m_size;
};

/// `size` counts elements.
template <class T>
std::shared_ptr<IAllocator> make_pre_allocator(T* memory, size_t size) {
    return std::make_shared<PreAllocator>(memory, size * sizeof(T));
}

}  // namespace details
}  // namespace InferenceEngine
