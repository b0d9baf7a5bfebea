#pragma once

#include <locale>
#include <sstream>
#include <string>

#include "openvino/core/except.hpp"

namespace tenon::ir {

/// An error whose text already says where in the file it happened.
class ReadError : public ov::Exception {
public:
    using ov::Exception::Exception;
};

/// Throws a ReadError that reads "where: parts".
template <typename... Parts>
[[noreturn]] void fail(const std::string& where, const Parts&... parts) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << where << ": ";
    (text << ... << parts);
    throw ReadError(text.str());
}

}  // namespace tenon::ir
