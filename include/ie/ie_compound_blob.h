#pragma once

#include <memory>
#include <vector>

#include "ie_blob.h"

namespace InferenceEngine {

/// A group of blobs; it has no memory of its own.
class INFERENCE_ENGINE_API_CLASS(CompoundBlob) : public Blob {
public:
    using Ptr = std::shared_ptr<CompoundBlob>;
    using CPtr = std::shared_ptr<const CompoundBlob>;

    /// Throws for a null or compound member.
    explicit CompoundBlob(const std::vector<Blob::Ptr>& blobs);
    explicit CompoundBlob(std::vector<Blob::Ptr>&& blobs);
    CompoundBlob(const CompoundBlob& other);
    CompoundBlob(CompoundBlob&& other) noexcept;
    CompoundBlob& operator=(const CompoundBlob& other) = default;
    CompoundBlob& operator=(CompoundBlob&& other) = default;
    ~CompoundBlob() override;

    /// Null when there is no such member.
    virtual Blob::Ptr getBlob(size_t index) const noexcept;

    /// Number of members.
    size_t size() const noexcept override { return m_blobs.size(); }
    size_t byteSize() const noexcept override { return 0; }
    size_t element_size() const noexcept override { return 0; }
    void allocate() noexcept override {}
    bool deallocate() noexcept override { return false; }
    LockedMemory<void> buffer() noexcept override { return {nullptr, nullptr, 0}; }
    LockedMemory<const void> cbuffer() const noexcept override { return {nullptr, nullptr, 0}; }
    Blob::Ptr createROI(const ROI& roi) const override;

protected:
    CompoundBlob(const TensorDesc& desc, std::vector<Blob::Ptr> blobs);
    const std::shared_ptr<IAllocator>& getAllocator() const noexcept override;
    void* getHandle() const noexcept override { return nullptr; }

    std::vector<Blob::Ptr> m_blobs;
};

/// Blobs of one image each that make up a batch; all have the same description.
class INFERENCE_ENGINE_API_CLASS(BatchedBlob) : public CompoundBlob {
public:
    using Ptr = std::shared_ptr<BatchedBlob>;
    using CPtr = std::shared_ptr<const BatchedBlob>;

    explicit BatchedBlob(const std::vector<Blob::Ptr>& blobs);
    explicit BatchedBlob(std::vector<Blob::Ptr>&& blobs);
    ~BatchedBlob() override;
};

/// An image in NV12: a full-size plane Y and a half-size plane of interleaved U and V, both NHWC of U8.
class INFERENCE_ENGINE_API_CLASS(NV12Blob) : public CompoundBlob {
public:
    using Ptr = std::shared_ptr<NV12Blob>;
    using CPtr = std::shared_ptr<const NV12Blob>;

    /// Throws when the planes do not fit each other.
    NV12Blob(const Blob::Ptr& y, const Blob::Ptr& uv);
    NV12Blob(Blob::Ptr&& y, Blob::Ptr&& uv);
    ~NV12Blob() override;

    virtual Blob::Ptr& y() noexcept { return m_blobs[0]; }
    virtual const Blob::Ptr& y() const noexcept { return m_blobs[0]; }
    virtual Blob::Ptr& uv() noexcept { return m_blobs[1]; }
    virtual const Blob::Ptr& uv() const noexcept { return m_blobs[1]; }

    /// Position and size must be even.
    Blob::Ptr createROI(const ROI& roi) const override;
};

/// An image in I420: a full-size plane Y and half-size planes U and V, all NHWC of U8.
class INFERENCE_ENGINE_API_CLASS(I420Blob) : public CompoundBlob {
public:
    using Ptr = std::shared_ptr<I420Blob>;
    using CPtr = std::shared_ptr<const I420Blob>;

    /// Throws when the planes do not fit each other.
    I420Blob(const Blob::Ptr& y, const Blob::Ptr& u, const Blob::Ptr& v);
    I420Blob(Blob::Ptr&& y, Blob::Ptr&& u, Blob::Ptr&& v);
    ~I420Blob() override;

    virtual Blob::Ptr& y() noexcept { return m_blobs[0]; }
    virtual const Blob::Ptr& y() const noexcept { return m_blobs[0]; }
    virtual Blob::Ptr& u() noexcept { return m_blobs[1]; }
    virtual const Blob::Ptr& u() const noexcept { return m_blobs[1]; }
    virtual Blob::Ptr& v() noexcept { return m_blobs[2]; }
    virtual const Blob::Ptr& v() const noexcept { return m_blobs[2]; }

    /// Position and size must be even.
    Blob::Ptr createROI(const ROI& roi) const override;
};

}  // namespace InferenceEngine
