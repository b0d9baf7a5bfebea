#pragma once

#include <map>
#include <ostream>
#include <string>

#include "openvino/core/core_visibility.hpp"

/// The release of the API that these headers follow.
#define OPENVINO_VERSION_MAJOR 2025
#define OPENVINO_VERSION_MINOR 4
#define OPENVINO_VERSION_PATCH 0

namespace ov {

/// What a device or the engine is and which build of it. The texts live as long as the library.
struct Version {
    const char* buildNumber;
    const char* description;
};

/// Device name → version.
using CoreVersions = std::map<std::string, Version>;

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Version& version);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const std::map<std::string, Version>& versions);

/// The version of the engine.
OPENVINO_API_C(const Version) get_openvino_version() noexcept;

}  // namespace ov
