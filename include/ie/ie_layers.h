#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ie_blob.h"
#include "ie_common.h"
#include "ie_data.h"
#include "ie_precision.hpp"

namespace InferenceEngine {

struct LayerParams {
    std::string name;
    std::string type;
    Precision precision;
};

/// A layer as the factory extensions of 2019 see it: attributes as the text of the file, and the data around it.
/// `GetParamAs...(name)` throws when there is no such attribute or it is no such value; the forms with a default throw
/// for the second only.
class INFERENCE_ENGINE_API_CLASS(CNNLayer) {
public:
    using Ptr = std::shared_ptr<CNNLayer>;

    std::string name;
    std::string type;
    Precision precision;
    std::vector<DataPtr> outData;
    std::vector<DataWeakPtr> insData;
    Ptr _fusedWith;
    UserValue userValue{};
    /// Device that shall run the layer.
    std::string affinity;
    std::map<std::string, std::string> params;
    /// "weights", "biases" and "custom".
    std::map<std::string, Blob::Ptr> blobs;

    explicit CNNLayer(const LayerParams& layer) : name(layer.name), type(layer.type), precision(layer.precision) {}
    CNNLayer(const CNNLayer& other) = default;
    virtual ~CNNLayer();

    /// The only input; throws when it is gone or there is none.
    DataPtr input() const;
    virtual void validateLayer() {}

    bool CheckParamPresence(const char* key) const { return params.count(key) != 0; }

    std::string GetParamAsString(const char* key) const;
    std::string GetParamAsString(const char* key, const char* fallback) const;
    float GetParamAsFloat(const char* key) const;
    float GetParamAsFloat(const char* key, float fallback) const;
    int GetParamAsInt(const char* key) const;
    int GetParamAsInt(const char* key, int fallback) const;
    unsigned int GetParamAsUInt(const char* key) const;
    unsigned int GetParamAsUInt(const char* key, unsigned int fallback) const;
    size_t GetParamAsSizeT(const char* key) const;
    size_t GetParamAsSizeT(const char* key, size_t fallback) const;
    /// "1", "true" and "yes" in any case are true, "0", "false" and "no" are false.
    bool GetParamAsBool(const char* key) const;
    bool GetParamAsBool(const char* key, bool fallback) const;

    /// Lists have commas between the values.
    std::vector<std::string> GetParamAsStrings(const char* key) const;
    std::vector<std::string> GetParamAsStrings(const char* key, std::vector<std::string> fallback) const;
    std::vector<float> GetParamAsFloats(const char* key) const;
    std::vector<float> GetParamAsFloats(const char* key, std::vector<float> fallback) const;
    std::vector<int> GetParamAsInts(const char* key) const;
    std::vector<int> GetParamAsInts(const char* key, std::vector<int> fallback) const;
    std::vector<unsigned int> GetParamAsUInts(const char* key) const;
    std::vector<unsigned int> GetParamAsUInts(const char* key, std::vector<unsigned int> fallback) const;
};

}  // namespace InferenceEngine
