#pragma once

#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "details/ie_blob_iterator.hpp"
#include "details/ie_pre_allocator.hpp"
#include "ie_allocator.hpp"
#include "ie_common.h"
#include "ie_layouts.h"
#include "ie_locked_memory.hpp"
#include "ie_precision.hpp"

namespace InferenceEngine {

/// A tensor or a group of tensors: a description, and memory once `allocate` was called.
class INFERENCE_ENGINE_API_CLASS(Blob) : public std::enable_shared_from_this<Blob> {
public:
    using Ptr = std::shared_ptr<Blob>;
    using CPtr = std::shared_ptr<const Blob>;

    /// A blob of the data's description, not yet allocated.
    static Ptr CreateFromData(const DataPtr& data);

    explicit Blob(const TensorDesc& desc) : m_desc(desc) {}
    virtual ~Blob();

    template <class T, class = std::enable_if_t<!std::is_pointer_v<T> && !std::is_reference_v<T>>>
    bool is() const noexcept {
        return dynamic_cast<const T*>(this) != nullptr;
    }
    /// Null when this is no T.
    template <class T, class = std::enable_if_t<!std::is_pointer_v<T> && !std::is_reference_v<T>>>
    T* as() noexcept {
        return dynamic_cast<T*>(this);
    }
    template <class T, class = std::enable_if_t<!std::is_pointer_v<T> && !std::is_reference_v<T>>>
    const T* as() const noexcept {
        return dynamic_cast<const T*>(this);
    }

    virtual const TensorDesc& getTensorDesc() const noexcept { return m_desc; }
    virtual TensorDesc& getTensorDesc() noexcept { return m_desc; }
    /// Elements: product of the logical extents; 1 for a scalar, 0 without extents.
    virtual size_t size() const noexcept { return product_of_dims(); }
    /// Bytes of these elements, padding not counted.
    virtual size_t byteSize() const = 0;
    virtual size_t element_size() const = 0;

    /// Replaces the memory; what it held is lost. Throws `NotAllocated` when there is not enough.
    virtual void allocate() = 0;
    /// False when there was nothing to free.
    virtual bool deallocate() = 0;
    /// The memory from its beginning (before the offset padding); null when not allocated.
    virtual LockedMemory<void> buffer() noexcept = 0;
    virtual LockedMemory<const void> cbuffer() const noexcept = 0;

    /// New extents; keeps the memory when it is large enough, otherwise allocates. Throws for a user's memory.
    virtual void setShape(const SizeVector& dims);
    /// A blob that is a part of this one and shares its memory.
    virtual Ptr createROI(const ROI& roi) const;
    virtual Ptr createROI(const std::vector<size_t>& begin, const std::vector<size_t>& end) const;

protected:
    size_t product_of_dims() const noexcept;
    virtual const std::shared_ptr<IAllocator>& getAllocator() const noexcept = 0;
    virtual void* getHandle() const noexcept = 0;

    TensorDesc m_desc;
};

using BlobMap = std::map<std::string, Blob::Ptr>;

/// The blob as a T; null when it is none.
template <class T, class = std::enable_if_t<std::is_base_of_v<Blob, T>>>
std::shared_ptr<T> as(const Blob::Ptr& blob) noexcept {
    return std::dynamic_pointer_cast<T>(blob);
}
template <class T, class = std::enable_if_t<std::is_base_of_v<Blob, T>>>
std::shared_ptr<const T> as(const Blob::CPtr& blob) noexcept {
    return std::dynamic_pointer_cast<const T>(blob);
}

/// A blob that is one piece of memory.
class INFERENCE_ENGINE_API_CLASS(MemoryBlob) : public Blob {
public:
    using Ptr = std::shared_ptr<MemoryBlob>;
    using CPtr = std::shared_ptr<const MemoryBlob>;

    explicit MemoryBlob(const TensorDesc& desc) : Blob(desc) {}
    ~MemoryBlob() override;

    size_t byteSize() const override;
    size_t element_size() const override { return m_desc.getPrecision().size(); }

    virtual LockedMemory<void> rwmap() noexcept = 0;
    virtual LockedMemory<const void> rmap() const noexcept = 0;
    virtual LockedMemory<void> wmap() noexcept = 0;

    LockedMemory<void> buffer() noexcept override { return rwmap(); }
    LockedMemory<const void> cbuffer() const noexcept override { return rmap(); }

protected:
    /// Bytes from the beginning of the memory to the end of the last element, padding and blocks counted.
    size_t bytes_in_memory() const;
};

/// A blob of elements T. Copies copy the elements, parts share them.
template <class T>
class TBlob : public MemoryBlob {
public:
    using Ptr = std::shared_ptr<TBlob<T>>;

    explicit TBlob(const TensorDesc& desc) : MemoryBlob(desc) {}
    /// On the user's memory of `count` elements (0: as many as the description has), which must outlive the blob.
    TBlob(const TensorDesc& desc, T* memory, size_t count = 0) : MemoryBlob(desc) {
        if (!memory && product_of_dims() != 0)
            IE_THROW() << "Blob on the user's memory: expected the address of " << product_of_dims()
                       << " elements, found null; pass memory, or leave it out and call allocate()";
        m_allocator = std::make_shared<details::PreAllocator>(memory, count ? count * sizeof(T) : bytes_in_memory());
        m_memory_is_foreign = true;
        if (memory) allocate();
    }
    TBlob(const TensorDesc& desc, const std::shared_ptr<IAllocator>& allocator)
        : MemoryBlob(desc), m_allocator(allocator) {
        if (!allocator) IE_THROW() << "Blob with an allocator: expected an allocator, found null";
    }
    /// Copies the elements into memory of its own.
    TBlob(const TBlob& other) : MemoryBlob(other.m_desc) { copy_elements(other); }
    TBlob(TBlob&& other) noexcept
        : MemoryBlob(other.m_desc),
          m_allocator(std::move(other.m_allocator)),
          m_memory(std::move(other.m_memory)),
          m_capacity(std::exchange(other.m_capacity, 0)),
          m_memory_is_foreign(std::exchange(other.m_memory_is_foreign, false)) {}
    TBlob& operator=(const TBlob& other) {
        if (this != &other) {
            TBlob copy(other);
            *this = std::move(copy);
        }
        return *this;
    }
    TBlob& operator=(TBlob&& other) noexcept {
        m_desc = other.m_desc;
        m_allocator = std::move(other.m_allocator);
        m_memory = std::move(other.m_memory);
        m_capacity = std::exchange(other.m_capacity, 0);
        m_memory_is_foreign = std::exchange(other.m_memory_is_foreign, false);
        return *this;
    }
    ~TBlob() override = default;

    void allocate() override {
        const auto allocator = getAllocator();
        const size_t bytes = bytes_needed();
        m_memory.reset();
        void* handle = allocator->alloc(bytes);
        if (!handle)
            IE_THROW(NotAllocated) << "Blob of " << size() << " elements: expected " << bytes
                                   << " bytes of memory, its allocator has less";
        m_memory.reset(handle, [allocator](void* memory) { allocator->free(memory); });
        m_capacity = bytes;
    }
    bool deallocate() override {
        const bool had_memory = m_memory != nullptr;
        m_memory.reset();
        m_capacity = 0;
        return had_memory;
    }

    LockedMemory<void> rwmap() noexcept override { return {m_allocator.get(), getHandle(), 0}; }
    LockedMemory<const void> rmap() const noexcept override { return {m_allocator.get(), getHandle(), 0}; }
    LockedMemory<void> wmap() noexcept override { return {m_allocator.get(), getHandle(), 0}; }
    LockedMemory<T> data() noexcept { return {m_allocator.get(), getHandle(), 0}; }
    LockedMemory<const T> readOnly() const noexcept { return {m_allocator.get(), getHandle(), 0}; }

    details::BlobIterator<T> begin() { return details::BlobIterator<T>(data()); }
    details::BlobIterator<T> end() { return details::BlobIterator<T>(data(), size()); }
    details::BlobIterator<const T> begin() const { return details::BlobIterator<const T>(readOnly()); }
    details::BlobIterator<const T> end() const { return details::BlobIterator<const T>(readOnly(), size()); }

    void setShape(const SizeVector& dims) override {
        TensorDesc desc = m_desc;
        desc.setDims(dims);
        std::swap(m_desc, desc);
        if (bytes_needed() <= m_capacity) return;
        if (m_memory_is_foreign) {
            std::swap(m_desc, desc);
            IE_THROW() << "Blob::setShape: the new extents need more than the " << m_capacity
                       << " bytes of memory that is not the blob's own; make a blob on larger memory";
        }
        allocate();
    }
    Blob::Ptr createROI(const ROI& roi) const override { return view(make_roi_desc(m_desc, roi, true)); }
    Blob::Ptr createROI(const std::vector<size_t>& begin, const std::vector<size_t>& end) const override {
        return view(make_roi_desc(m_desc, begin, end, true));
    }

protected:
    const std::shared_ptr<IAllocator>& getAllocator() const noexcept override {
        if (!m_allocator) m_allocator = CreateDefaultAllocator();
        return m_allocator;
    }
    void* getHandle() const noexcept override { return m_memory.get(); }

private:
    Blob::Ptr view(const TensorDesc& desc) const {
        auto part = std::make_shared<TBlob<T>>(desc);
        part->m_allocator = m_allocator;
        part->m_memory = m_memory;
        part->m_capacity = m_capacity;
        part->m_memory_is_foreign = true;
        return part;
    }
    void copy_elements(const TBlob& other) {
        if (!other.m_memory) return;
        allocate();
        std::memcpy(data().template as<void*>(), other.readOnly().template as<const void*>(),
                    std::min(m_capacity, other.m_capacity));
    }
    /// Memory of its own also holds an object T per element where the precision has less than 8 bits.
    size_t bytes_needed() const {
        return m_memory_is_foreign ? bytes_in_memory() : std::max(bytes_in_memory(), size() * sizeof(T));
    }

    mutable std::shared_ptr<IAllocator> m_allocator;
    std::shared_ptr<void> m_memory;
    size_t m_capacity = 0;
    bool m_memory_is_foreign = false;
};

extern template class INFERENCE_ENGINE_API_CLASS(TBlob<float>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<double>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<bool>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<char>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<int8_t>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<uint8_t>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<int16_t>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<uint16_t>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<int32_t>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<uint32_t>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<long>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<unsigned long>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<long long>);
extern template class INFERENCE_ENGINE_API_CLASS(TBlob<unsigned long long>);

namespace details {

template <class T>
void expect_storage_type(const TensorDesc& desc) {
    if (!desc.getPrecision().hasStorageType<T>())
        IE_THROW() << "make_shared_blob: elements of precision " << desc.getPrecision().name()
                   << " cannot be held in the given C++ type of " << sizeof(T)
                   << " bytes; use the type that PrecisionTrait names";
}

template <class T>
using IfElement = std::enable_if_t<!std::is_base_of_v<Blob, T>>;

}  // namespace details

/// A blob of elements T, not yet allocated; throws when the precision is not held in T.
template <class T, class = details::IfElement<T>>
typename TBlob<T>::Ptr make_shared_blob(const TensorDesc& desc) {
    details::expect_storage_type<T>(desc);
    return std::make_shared<TBlob<T>>(desc);
}
/// A blob on the user's memory of `count` elements (0: as many as `desc` has), which must outlive it.
template <class T, class = details::IfElement<T>>
typename TBlob<T>::Ptr make_shared_blob(const TensorDesc& desc, T* memory, size_t count = 0) {
    details::expect_storage_type<T>(desc);
    return std::make_shared<TBlob<T>>(desc, memory, count);
}
template <class T, class = details::IfElement<T>>
typename TBlob<T>::Ptr make_shared_blob(const TensorDesc& desc, const std::shared_ptr<IAllocator>& allocator) {
    details::expect_storage_type<T>(desc);
    return std::make_shared<TBlob<T>>(desc, allocator);
}
/// Moves the blob into a shared one.
template <class T>
typename TBlob<T>::Ptr make_shared_blob(TBlob<T>&& blob) {
    return std::make_shared<TBlob<T>>(std::move(blob));
}
/// Copies the blob.
template <class T>
typename TBlob<T>::Ptr make_shared_blob(const TBlob<T>& blob) {
    return std::make_shared<TBlob<T>>(blob);
}
/// A blob of class T from that class's constructor arguments.
template <class T, class... Args, class = std::enable_if_t<std::is_base_of_v<Blob, T>>>
std::shared_ptr<T> make_shared_blob(Args&&... args) {
    return std::make_shared<T>(std::forward<Args>(args)...);
}

/// The part of a blob, sharing its memory; throws when the blob is null or the part does not lie inside.
INFERENCE_ENGINE_API_CPP(Blob::Ptr) make_shared_blob(const Blob::Ptr& blob, const ROI& roi);
INFERENCE_ENGINE_API_CPP(Blob::Ptr)
make_shared_blob(const Blob::Ptr& blob, const std::vector<size_t>& begin, const std::vector<size_t>& end);

}  // namespace InferenceEngine
