#include "legacy_blob.hpp"

#include <cstring>

#include "legacy_configuration.hpp"
#include "openvino/core/except.hpp"

namespace tenon {
namespace {

using namespace InferenceEngine;

template <typename T>
Blob::Ptr typed_blob(const TensorDesc& desc, void* memory, size_t count) {
    return make_shared_blob<T>(desc, static_cast<T*>(memory), count);
}

Blob::Ptr blob_over(const TensorDesc& desc, void* memory, size_t count) {
    switch (static_cast<Precision::ePrecision>(desc.getPrecision())) {
        case Precision::FP32:
            return typed_blob<float>(desc, memory, count);
        case Precision::FP64:
            return typed_blob<double>(desc, memory, count);
        case Precision::FP16:
        case Precision::BF16:
        case Precision::I16:
            return typed_blob<int16_t>(desc, memory, count);
        case Precision::U16:
            return typed_blob<uint16_t>(desc, memory, count);
        case Precision::I8:
            return typed_blob<int8_t>(desc, memory, count);
        case Precision::U8:
        case Precision::BOOL:
            return typed_blob<uint8_t>(desc, memory, count);
        case Precision::I32:
            return typed_blob<int32_t>(desc, memory, count);
        case Precision::U32:
            return typed_blob<uint32_t>(desc, memory, count);
        case Precision::I64:
            return typed_blob<int64_t>(desc, memory, count);
        case Precision::U64:
            return typed_blob<uint64_t>(desc, memory, count);
        default:
            OPENVINO_THROW("a kernel wants precision ", desc.getPrecision().name(), ", which blobs cannot have");
    }
}

size_t checked_extent(const BlockingDesc& blocking) {
    size_t extent = 1;
    bool fits = !__builtin_add_overflow(extent, blocking.getOffsetPadding(), &extent);
    for (size_t i = 0; i < blocking.getBlockDims().size(); ++i) {
        const size_t size = blocking.getBlockDims()[i];
        if (size == 0) return 1;
        size_t last = 0, reach = 0;
        fits = fits && !__builtin_add_overflow(size - 1, blocking.getOffsetPaddingToData()[i], &last) &&
               !__builtin_mul_overflow(last, blocking.getStrides()[i], &reach) &&
               !__builtin_add_overflow(extent, reach, &extent);
    }
    OPENVINO_ASSERT(fits && extent <= SIZE_MAX / 16,
                    "a kernel asks for strides and offsets that reach beyond what can ", "be addressed");
    return extent;
}

/// Copies between dense memory and memory with gaps, element by element along the innermost dimension.
struct GapCopy {
    const BlockingDesc& blocking;
    size_t element_size;
    bool to_gaps;

    void run(char* dense, char* gaps) const {
        const auto& offsets = blocking.getOffsetPaddingToData();
        size_t first = blocking.getOffsetPadding();
        for (size_t i = 0; i < offsets.size(); ++i)
            first += offsets[i] * blocking.getStrides()[i];
        copy(0, dense, gaps + first * element_size);
    }

private:
    /// Returns the dense address behind what it copied.
    char* copy(size_t axis, char* dense, char* gaps) const {
        if (axis == blocking.getBlockDims().size()) {
            if (to_gaps)
                std::memcpy(gaps, dense, element_size);
            else
                std::memcpy(dense, gaps, element_size);
            return dense + element_size;
        }
        for (size_t i = 0; i < blocking.getBlockDims()[axis]; ++i)
            dense = copy(axis + 1, dense, gaps + i * blocking.getStrides()[axis] * element_size);
        return dense;
    }
};

}  // namespace

LegacyBlob::LegacyBlob(const TensorDesc& desc, bool apart)
    : m_desc(filled(desc)), m_element_size(desc.getPrecision().size()) {
    m_extent = checked_extent(m_desc.getBlockingDesc());
    if (apart || !is_dense(m_desc)) m_memory.resize(m_extent * m_element_size);
}

void LegacyBlob::bind(Blob::Ptr& blob, void* address) {
    const bool is_same = blob && blob.get() == m_blob;
    const bool moved = m_address != address;
    m_address = address;
    if (is_same && (!moved || !m_memory.empty())) return;
    blob = blob_over(m_desc, m_memory.empty() ? address : m_memory.data(), m_extent);
    m_blob = blob.get();
}

void LegacyBlob::load() {
    if (!m_memory.empty())
        GapCopy{m_desc.getBlockingDesc(), m_element_size, true}.run(static_cast<char*>(m_address), m_memory.data());
}

void LegacyBlob::store() {
    if (!m_memory.empty())
        GapCopy{m_desc.getBlockingDesc(), m_element_size, false}.run(static_cast<char*>(m_address), m_memory.data());
}

}  // namespace tenon
