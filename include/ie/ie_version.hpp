#pragma once

#include "ie_api.h"

/// The Inference Engine release whose API these headers offer.
#define IE_VERSION_MAJOR 2021
#define IE_VERSION_MINOR 4
#define IE_VERSION_PATCH 2

namespace InferenceEngine {

#pragma pack(push, 1)

/// Version of the engine, a device or an extension; the strings are owned by whoever filled them in.
struct Version {
    /// Major and minor number of an interface.
    struct ApiVersion {
        int major;
        int minor;

        ApiVersion() : major(0), minor(0) {}
        ApiVersion(int major_number, int minor_number) : major(major_number), minor(minor_number) {}
        ApiVersion(const ApiVersion& other) : major(other.major), minor(other.minor) {}
        ApiVersion& operator=(const ApiVersion& other) = default;
    } apiVersion;
    const char* buildNumber;
    const char* description;
};

#pragma pack(pop)

/// Version of the engine; the object lives as long as the library.
INFERENCE_ENGINE_API(const Version*) GetInferenceEngineVersion() noexcept;

}  // namespace InferenceEngine
