#include "user_error.hpp"

#include <regex>

namespace tenon::command {

std::string readable(const std::exception& error) {
    static const std::regex failed_check(R"((Check '[^\n]*' failed at |Exception from )[^\n]*:\d+:?\n)");
    static const std::regex place(R"( \((check '[^\n]*' at )?[^() \n']*\.[ch]pp:\d+\))");
    static const std::regex named_twice(R"(reading ([^\n]+): (?=\1[,:]))");
    std::string text = std::regex_replace(std::string(error.what()), failed_check, "");
    text = std::regex_replace(text, named_twice, "");
    text = std::regex_replace(text, place, "");
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}

std::string readable_line(const std::exception& error, size_t limit) {
    std::string line;
    for (const char c : readable(error)) {
        if (c != '\n')
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += line.back() == ':' ? " " : "; ";
    }
    if (line.size() > limit) line = line.substr(0, limit) + "...";
    return line;
}

}  // namespace tenon::command
