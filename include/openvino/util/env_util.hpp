#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

#include "openvino/core/except.hpp"

namespace ov {
namespace util {

/// Value of an environment variable; empty when it is not set.
inline std::string getenv_string(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// The value as a whole number; `fallback` when it is not set. Throws ov::Exception for other text.
inline int32_t getenv_int(const char* name, int32_t fallback = -1) {
    const std::string text = getenv_string(name);
    if (text.empty()) return fallback;
    char* end = nullptr;
    const long value = std::strtol(text.c_str(), &end, 0);
    OPENVINO_ASSERT(*end == '\0', "environment variable ", name, ": expected a whole number, found '", text,
                    "'; set it to a number or unset it");
    return static_cast<int32_t>(value);
}

/// True for "1", "on", "true" and "yes"; false for "0", "off", "false" and "no"; otherwise `fallback`.
inline bool getenv_bool(const char* name, bool fallback = false) {
    const std::string text = getenv_string(name);
    for (const char* word : {"1", "on", "ON", "true", "TRUE", "True", "yes", "YES"})
        if (text == word) return true;
    for (const char* word : {"0", "off", "OFF", "false", "FALSE", "False", "no", "NO"})
        if (text == word) return false;
    return fallback;
}

}  // namespace util
}  // namespace ov
