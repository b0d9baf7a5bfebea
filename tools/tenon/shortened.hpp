#pragma once

#include <string>

namespace tenon::command {

/// The text in at most `width` (at least 4) characters; what is left out of its middle is shown as "..".
inline std::string shortened(const std::string& text, size_t width) {
    if (text.size() <= width) return text;
    const size_t end = (width - 2) * 2 / 3;
    return text.substr(0, width - 2 - end) + ".." + text.substr(text.size() - end);
}

}  // namespace tenon::command
