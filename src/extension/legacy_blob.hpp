#pragma once

#include <vector>

#include "ie_blob.h"

namespace tenon {

/// A port of a kernel of the 2020-21 API: the blob over the engine's dense memory, or over memory of its own where the
/// kernel wants gaps between the elements or may not share what the engine shares.
class LegacyBlob {
public:
    /// `apart`: own memory in any case.
    LegacyBlob(const InferenceEngine::TensorDesc& desc, bool apart);

    /// Lets `blob` stand for the engine's memory at `address`; made anew only where that moved or the kernel put
    /// another blob in its place.
    void bind(InferenceEngine::Blob::Ptr& blob, void* address);
    /// Where the memory is its own: from the engine's memory, which `bind` named, and back.
    void load();
    void store();

private:
    InferenceEngine::TensorDesc m_desc;
    size_t m_element_size;
    /// Elements from the first address to behind the last one.
    size_t m_extent = 0;
    std::vector<char> m_memory;
    void* m_address = nullptr;
    const InferenceEngine::Blob* m_blob = nullptr;
};

}  // namespace tenon
