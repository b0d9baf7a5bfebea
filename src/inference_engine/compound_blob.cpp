#include "ie/ie_compound_blob.h"

#include <utility>

namespace InferenceEngine {
namespace {

std::vector<Blob::Ptr> checked(std::vector<Blob::Ptr> blobs) {
    for (size_t i = 0; i < blobs.size(); ++i) {
        if (!blobs[i]) IE_THROW() << "CompoundBlob: member " << i << ": expected a blob, found null";
        if (blobs[i]->is<CompoundBlob>())
            IE_THROW() << "CompoundBlob: member " << i << ": expected a blob with memory, found a compound one";
    }
    return blobs;
}

TensorDesc description_of_batch(const std::vector<Blob::Ptr>& blobs) {
    if (blobs.empty()) IE_THROW() << "BatchedBlob: expected at least one blob, found none";
    for (const auto& blob : blobs)
        if (!blob) IE_THROW() << "BatchedBlob: expected blobs, found null";
    const TensorDesc& first = blobs[0]->getTensorDesc();
    for (const auto& blob : blobs)
        if (blob->getTensorDesc() != first) IE_THROW() << "BatchedBlob: expected blobs of one description";
    if (first.getDims().empty() || first.getDims()[0] != 1)
        IE_THROW() << "BatchedBlob: expected blobs of one image each (extent 1 on axis 0)";
    SizeVector dims = first.getDims();
    dims[0] = blobs.size();
    return TensorDesc(first.getPrecision(), dims,
                      TensorDesc::getLayoutByDims(dims) == NCHW ? first.getLayout() : BLOCKED);
}

/// Throws unless the blob is one plane of an image.
const TensorDesc& checked_plane(const Blob::Ptr& plane, const char* name, size_t channels) {
    if (!plane) IE_THROW() << "Image in planes: plane " << name << ": expected a blob, found null";
    if (!plane->is<MemoryBlob>())
        IE_THROW() << "Image in planes: plane " << name << ": expected a blob that is one piece of memory";
    const TensorDesc& desc = plane->getTensorDesc();
    if (desc.getPrecision() != Precision::U8)
        IE_THROW() << "Image in planes: plane " << name << ": expected precision U8, found " << desc.getPrecision();
    if (desc.getLayout() != NHWC)
        IE_THROW() << "Image in planes: plane " << name << ": expected layout NHWC, found " << desc.getLayout();
    if (desc.getDims()[1] != channels)
        IE_THROW() << "Image in planes: plane " << name << ": expected " << channels << " channel(s), found "
                   << desc.getDims()[1];
    return desc;
}

/// Throws unless the plane has the batch and half the height and width of plane Y.
void check_half_plane(const Blob::Ptr& y, const Blob::Ptr& half, const char* name, size_t channels) {
    const SizeVector& full_dims = checked_plane(y, "Y", 1).getDims();
    const SizeVector& half_dims = checked_plane(half, name, channels).getDims();
    if (full_dims[0] != half_dims[0] || full_dims[2] != 2 * half_dims[2] || full_dims[3] != 2 * half_dims[3])
        IE_THROW() << "Image in planes: plane " << name << ": expected batch " << full_dims[0] << " and half of "
                   << full_dims[2] << " x " << full_dims[3] << " (even height and width), found batch " << half_dims[0]
                   << " and " << half_dims[2] << " x " << half_dims[3];
}

ROI half_of(const ROI& roi) {
    if (roi.posX % 2 || roi.posY % 2 || roi.sizeX % 2 || roi.sizeY % 2)
        IE_THROW() << "Image in planes: expected a part of even position and size, found x " << roi.posX << ", y "
                   << roi.posY << ", " << roi.sizeX << " x " << roi.sizeY;
    return {roi.id, roi.posX / 2, roi.posY / 2, roi.sizeX / 2, roi.sizeY / 2};
}

TensorDesc description_of_planes() {
    return TensorDesc(Precision::U8, NCHW);
}

}  // namespace

CompoundBlob::CompoundBlob(const std::vector<Blob::Ptr>& blobs) : Blob(TensorDesc()), m_blobs(checked(blobs)) {}

CompoundBlob::CompoundBlob(std::vector<Blob::Ptr>&& blobs) : Blob(TensorDesc()), m_blobs(checked(std::move(blobs))) {}

CompoundBlob::CompoundBlob(const TensorDesc& desc, std::vector<Blob::Ptr> blobs)
    : Blob(desc), m_blobs(std::move(blobs)) {}

CompoundBlob::CompoundBlob(const CompoundBlob& other) = default;

CompoundBlob::CompoundBlob(CompoundBlob&& other) noexcept = default;

CompoundBlob::~CompoundBlob() = default;

Blob::Ptr CompoundBlob::getBlob(size_t index) const noexcept {
    return index < m_blobs.size() ? m_blobs[index] : nullptr;
}

Blob::Ptr CompoundBlob::createROI(const ROI& roi) const {
    std::vector<Blob::Ptr> parts;
    for (const auto& blob : m_blobs)
        parts.push_back(blob->createROI(roi));
    return std::make_shared<CompoundBlob>(std::move(parts));
}

const std::shared_ptr<IAllocator>& CompoundBlob::getAllocator() const noexcept {
    static const std::shared_ptr<IAllocator> none;
    return none;
}

BatchedBlob::BatchedBlob(const std::vector<Blob::Ptr>& blobs) : CompoundBlob(description_of_batch(blobs), blobs) {}

BatchedBlob::BatchedBlob(std::vector<Blob::Ptr>&& blobs) : CompoundBlob(description_of_batch(blobs), blobs) {}

BatchedBlob::~BatchedBlob() = default;

NV12Blob::NV12Blob(const Blob::Ptr& y, const Blob::Ptr& uv) : CompoundBlob(description_of_planes(), {y, uv}) {
    check_half_plane(y, uv, "UV", 2);
}

NV12Blob::NV12Blob(Blob::Ptr&& y, Blob::Ptr&& uv)
    : NV12Blob(static_cast<const Blob::Ptr&>(y), static_cast<const Blob::Ptr&>(uv)) {}

NV12Blob::~NV12Blob() = default;

Blob::Ptr NV12Blob::createROI(const ROI& roi) const {
    return std::make_shared<NV12Blob>(y()->createROI(roi), uv()->createROI(half_of(roi)));
}

I420Blob::I420Blob(const Blob::Ptr& y, const Blob::Ptr& u, const Blob::Ptr& v)
    : CompoundBlob(description_of_planes(), {y, u, v}) {
    check_half_plane(y, u, "U", 1);
    check_half_plane(y, v, "V", 1);
}

I420Blob::I420Blob(Blob::Ptr&& y, Blob::Ptr&& u, Blob::Ptr&& v)
    : I420Blob(static_cast<const Blob::Ptr&>(y), static_cast<const Blob::Ptr&>(u), static_cast<const Blob::Ptr&>(v)) {}

I420Blob::~I420Blob() = default;

Blob::Ptr I420Blob::createROI(const ROI& roi) const {
    const ROI half = half_of(roi);
    return std::make_shared<I420Blob>(y()->createROI(roi), u()->createROI(half), v()->createROI(half));
}

}  // namespace InferenceEngine
