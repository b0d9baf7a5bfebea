#include "openvino/core/version.hpp"

#define TENON_TEXT_OF(x) #x
#define TENON_TEXT(x) TENON_TEXT_OF(x)

#define TENON_API_VERSION              \
    TENON_TEXT(OPENVINO_VERSION_MAJOR) \
    "." TENON_TEXT(OPENVINO_VERSION_MINOR) "." TENON_TEXT(OPENVINO_VERSION_PATCH)

#ifdef TENON_VERSION
#define TENON_BUILD TENON_API_VERSION "-tenon-" TENON_VERSION
#else
#define TENON_BUILD TENON_API_VERSION "-tenon"
#endif

namespace ov {

std::ostream& operator<<(std::ostream& stream, const Version& version) {
    return stream << version.description << "\n    Version : " << TENON_API_VERSION
                  << "\n    Build   : " << version.buildNumber << "\n";
}

std::ostream& operator<<(std::ostream& stream, const std::map<std::string, Version>& versions) {
    for (const auto& [device, version] : versions)
        stream << device << ": " << version << "\n";
    return stream;
}

const Version get_openvino_version() noexcept {
    return {TENON_BUILD, "Tenon Runtime"};
}

}  // namespace ov
