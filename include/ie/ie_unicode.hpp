#pragma once

#include <string>

#include "ie_api.h"

/// Path of a file as the operating system takes it.
#if defined(_WIN32) && defined(UNICODE)
using file_name_t = std::wstring;
using file_char_t = wchar_t;
#else
using file_name_t = std::string;
using file_char_t = char;
#endif

namespace InferenceEngine {

/// UTF-8 of a wide string; throws for code points that do not exist.
INFERENCE_ENGINE_API_CPP(std::string) wStringtoMBCSstringChar(const std::wstring& text);
/// Wide string of UTF-8; throws when it is none.
INFERENCE_ENGINE_API_CPP(std::wstring) multiByteCharToWString(const char* text);

#if defined(_WIN32) && defined(UNICODE)
inline std::string fileNameToString(const file_name_t& name) {
    return wStringtoMBCSstringChar(name);
}
inline file_name_t stringToFileName(const std::string& name) {
    return multiByteCharToWString(name.c_str());
}
#else
inline std::string fileNameToString(const file_name_t& name) {
    return name;
}
inline file_name_t stringToFileName(const std::string& name) {
    return name;
}
#endif

}  // namespace InferenceEngine
