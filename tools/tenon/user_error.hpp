#pragma once

#include <exception>
#include <stdexcept>
#include <string>

#include <fmt/format.h>

namespace tenon::command {

/// What the user of the command can put right: the text is shown as it is.
class UserError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    template <typename... Arguments>
    explicit UserError(fmt::format_string<const Arguments&...> format, const Arguments&... arguments)
        : std::runtime_error(fmt::format(format, arguments...)) {}
};

/// The text of an error without the places in the source that the engine adds for its developers and without the file's
/// name where it comes twice in a row.
std::string readable(const std::exception& error);

/// The same on one line of at most `limit` characters.
std::string readable_line(const std::exception& error, size_t limit = 1000);

}  // namespace tenon::command
