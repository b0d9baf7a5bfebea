#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>

#include "../ie_locked_memory.hpp"

namespace InferenceEngine {
namespace details {

/// Walks over the elements of a blob and keeps its memory locked.
template <class T>
class BlobIterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::remove_const_t<T>;
    using difference_type = std::ptrdiff_t;
    using pointer = T*;
    using reference = T&;

    explicit BlobIterator(LockedMemory<T>&& memory, size_t offset = 0)
        : m_memory(std::make_shared<LockedMemory<T>>(std::move(memory))),
          m_element(static_cast<T*>(*m_memory) + offset) {}

    T& operator*() const { return *m_element; }
    T* operator->() const { return m_element; }
    BlobIterator& operator++() {
        ++m_element;
        return *this;
    }
    BlobIterator operator++(int) {
        BlobIterator before = *this;
        ++m_element;
        return before;
    }
    bool operator==(const BlobIterator& other) const { return m_element == other.m_element; }
    bool operator!=(const BlobIterator& other) const { return m_element != other.m_element; }

private:
    std::shared_ptr<LockedMemory<T>> m_memory;
    T* m_element;
};

}  // namespace details
}  // namespace InferenceEngine
