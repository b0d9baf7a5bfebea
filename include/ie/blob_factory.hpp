#pragma once

#include "ie_blob.h"

/// A blob whose element type follows from the precision; not allocated unless memory is given. Throws for precisions
/// without elements (UNSPECIFIED, MIXED, CUSTOM).
INFERENCE_ENGINE_API_CPP(InferenceEngine::Blob::Ptr) make_blob_with_precision(const InferenceEngine::TensorDesc& desc);
/// On the user's memory, which must outlive the blob.
INFERENCE_ENGINE_API_CPP(InferenceEngine::Blob::Ptr)
make_blob_with_precision(const InferenceEngine::TensorDesc& desc, void* memory);
INFERENCE_ENGINE_API_CPP(InferenceEngine::Blob::Ptr)
make_blob_with_precision(const InferenceEngine::TensorDesc& desc,
                         const std::shared_ptr<InferenceEngine::IAllocator>& allocator);
/// `precision` in place of the one in `desc`.
INFERENCE_ENGINE_API_CPP(InferenceEngine::Blob::Ptr)
make_blob_with_precision(InferenceEngine::Precision precision, const InferenceEngine::TensorDesc& desc);
