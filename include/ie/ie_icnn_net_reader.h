#pragma once

#include <cstddef>
#include <memory>

#include "cpp/ie_cnn_network.h"
#include "details/ie_irelease.hpp"
#include "ie_blob.h"
#include "ie_common.h"

namespace InferenceEngine {

/// `CNNNetReader` with statuses in place of exceptions; `response` may be null.
class INFERENCE_ENGINE_API_CLASS(ICNNNetReader) : public details::IRelease {
public:
    using Ptr = std::shared_ptr<ICNNNetReader>;

    virtual StatusCode ReadNetwork(const char* path, ResponseDesc* response) noexcept = 0;
    virtual StatusCode ReadNetwork(const void* model, size_t size, ResponseDesc* response) noexcept = 0;
    virtual StatusCode SetWeights(const TBlob<uint8_t>::Ptr& weights, ResponseDesc* response) noexcept = 0;
    virtual StatusCode ReadWeights(const char* path, ResponseDesc* response) noexcept = 0;
    /// Empty when it fails.
    virtual CNNNetwork getNetwork(ResponseDesc* response) noexcept = 0;
    virtual bool isParseSuccess(ResponseDesc* response) noexcept = 0;
    virtual StatusCode getDescription(ResponseDesc* description) noexcept = 0;
    virtual StatusCode getName(char* name, size_t size, ResponseDesc* response) noexcept = 0;
    virtual int getVersion(ResponseDesc* response) noexcept = 0;

protected:
    ~ICNNNetReader() override;
};

/// The caller owns the reader and ends it with `Release`.
INFERENCE_ENGINE_API(ICNNNetReader*) CreateCNNNetReader() noexcept;

}  // namespace InferenceEngine
