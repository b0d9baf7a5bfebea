#pragma once

#include <ie_version.hpp>

#include <sstream>
#include <string>

/// "description version ......... 2021.4.2" and the build number, a line each, behind a tab.
inline std::string text_of(const InferenceEngine::Version& version) {
    std::ostringstream text;
    text << '\t' << version.description << " version ......... " << IE_VERSION_MAJOR << '.' << IE_VERSION_MINOR << '.'
         << IE_VERSION_PATCH << "\n\tBuild ........... " << version.buildNumber;
    return text.str();
}
