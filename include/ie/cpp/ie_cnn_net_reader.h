#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "../ie_blob.h"
#include "ie_cnn_network.h"

namespace InferenceEngine {

/// Reads a network in two steps, the model and then its weights (2019 and 2020); `Core::ReadNetwork` does so in one.
/// The formats are those of Core. Copies share the network. Methods throw `NetworkNotRead` out of order.
class INFERENCE_ENGINE_API_CLASS(CNNNetReader) {
public:
    using Ptr = std::shared_ptr<CNNNetReader>;

    CNNNetReader();
    ~CNNNetReader();

    /// The model, from a file or from its text; it is parsed when there are weights, or by `getNetwork` without any.
    void ReadNetwork(const std::string& path);
    void ReadNetwork(const std::wstring& path);
    void ReadNetwork(const void* model, size_t size);
    /// The weights, in place: the blob stays shared.
    void SetWeights(const TBlob<uint8_t>::Ptr& weights);
    void ReadWeights(const std::string& path);
    void ReadWeights(const std::wstring& path);

    /// The network; without weights so far they are found beside the model's file.
    CNNNetwork getNetwork();
    /// True once the network was read.
    bool isParseSuccess() const;
    /// Why the last step failed; empty when it did not.
    std::string getDescription() const;
    std::string getName();
    /// Version of the file format.
    int getVersion() const;

private:
    struct Impl;

    std::shared_ptr<Impl> m_impl;
};

}  // namespace InferenceEngine
