#include "ie/ie_blob.h"

#include "ie/blob_factory.hpp"
#include "ie/ie_data.h"

namespace InferenceEngine {

Blob::~Blob() = default;

MemoryBlob::~MemoryBlob() = default;

Blob::Ptr Blob::CreateFromData(const DataPtr& data) {
    if (!data) IE_THROW() << "Blob::CreateFromData: expected data, found null";
    const TensorDesc& desc = data->getTensorDesc();
    if (desc.getLayout() != ANY) return make_blob_with_precision(desc);
    return make_blob_with_precision(
        TensorDesc(desc.getPrecision(), desc.getDims(), TensorDesc::getLayoutByDims(desc.getDims())));
}

size_t Blob::product_of_dims() const noexcept {
    if (m_desc.getLayout() == SCALAR) return 1;
    const SizeVector& dims = m_desc.getDims();
    return dims.empty() ? 0 : std::accumulate(dims.begin(), dims.end(), size_t(1), std::multiplies<size_t>());
}

void Blob::setShape(const SizeVector&) {
    IE_THROW(NotImplemented) << "Blob::setShape: only blobs that are one piece of memory take new extents";
}

Blob::Ptr Blob::createROI(const ROI&) const {
    IE_THROW(NotImplemented) << "Blob::createROI: this kind of blob has no parts";
}

Blob::Ptr Blob::createROI(const std::vector<size_t>&, const std::vector<size_t>&) const {
    IE_THROW(NotImplemented) << "Blob::createROI: this kind of blob has no parts";
}

size_t MemoryBlob::byteSize() const {
    const size_t bits = m_desc.getPrecision().bitsSize();
    return bits != 0 && bits < 8 ? (size() * bits + 7) / 8 : size() * element_size();
}

size_t MemoryBlob::bytes_in_memory() const {
    const auto add_product = [](size_t sum, size_t a, size_t b) {
        size_t product = 0;
        if (__builtin_mul_overflow(a, b, &product) || __builtin_add_overflow(sum, product, &sum))
            IE_THROW() << "Blob: its memory does not fit into " << 8 * sizeof(size_t) << " bits";
        return sum;
    };
    const BlockingDesc& blocking = m_desc.getBlockingDesc();
    const SizeVector& dims = blocking.getBlockDims();
    // SIZE_MAX stands for an offset that is not decided; such memory starts at its first element.
    size_t last = blocking.getOffsetPadding() == SIZE_MAX ? 0 : blocking.getOffsetPadding();
    bool is_empty = product_of_dims() == 0;
    for (size_t i = 0; i < dims.size() && !is_empty; ++i) {
        is_empty = dims[i] == 0;
        if (!is_empty)
            last = add_product(last, dims[i] - 1 + blocking.getOffsetPaddingToData()[i], blocking.getStrides()[i]);
    }
    size_t elements = is_empty ? 0 : add_product(last, 1, 1);
    // Without a block order (layout ANY) only the logical extents are known.
    if (dims.empty()) elements = std::max(elements, add_product(0, product_of_dims(), 1));
    const size_t bits = m_desc.getPrecision().bitsSize();
    return bits != 0 && bits < 8 ? add_product(7, elements, bits) / 8 : add_product(0, elements, element_size());
}

Blob::Ptr make_shared_blob(const Blob::Ptr& blob, const ROI& roi) {
    if (!blob) IE_THROW() << "make_shared_blob: expected a blob to take a part of, found null";
    return blob->createROI(roi);
}

Blob::Ptr make_shared_blob(const Blob::Ptr& blob, const std::vector<size_t>& begin, const std::vector<size_t>& end) {
    if (!blob) IE_THROW() << "make_shared_blob: expected a blob to take a part of, found null";
    return blob->createROI(begin, end);
}

template class TBlob<float>;
template class TBlob<double>;
template class TBlob<bool>;
template class TBlob<char>;
template class TBlob<int8_t>;
template class TBlob<uint8_t>;
template class TBlob<int16_t>;
template class TBlob<uint16_t>;
template class TBlob<int32_t>;
template class TBlob<uint32_t>;
template class TBlob<long>;
template class TBlob<unsigned long>;
template class TBlob<long long>;
template class TBlob<unsigned long long>;

}  // namespace InferenceEngine
