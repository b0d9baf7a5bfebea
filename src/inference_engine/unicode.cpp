#include "ie/ie_unicode.hpp"

#include <codecvt>
#include <locale>
#include <stdexcept>

#include "ie/ie_common.h"

namespace InferenceEngine {

std::string wStringtoMBCSstringChar(const std::wstring& text) {
    try {
        return std::wstring_convert<std::codecvt_utf8<wchar_t>>().to_bytes(text);
    } catch (const std::range_error&) {
        IE_THROW() << "Wide string: expected Unicode code points, found others";
    }
}

std::wstring multiByteCharToWString(const char* text) {
    try {
        return std::wstring_convert<std::codecvt_utf8<wchar_t>>().from_bytes(text);
    } catch (const std::range_error&) {
        IE_THROW() << "String \"" << text << "\": expected UTF-8, found other bytes";
    }
}

}  // namespace InferenceEngine
