#include "mangled_name.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace tenon {
namespace {

bool is_digit(char letter) {
    return std::isdigit(static_cast<unsigned char>(letter)) != 0;
}

bool is_of_sequence(char letter) {
    return is_digit(letter) || (letter >= 'A' && letter <= 'Z');
}

/// The number at `at`, which then stands behind it; no more than the name has letters.
size_t number_at(std::string_view name, size_t& at) {
    size_t number = 0;
    for (; at < name.size() && is_digit(name[at]); ++at)
        number = std::min(name.size(), number * 10 + static_cast<size_t>(name[at] - '0'));
    return number;
}

}  // namespace

MangledName read_mangled_name(std::string_view name) {
    MangledName result;
    if (name.substr(0, 2) != "_Z") return result;
    for (size_t at = 2; at < name.size();) {
        const char letter = name[at];
        if (is_digit(letter)) {
            const size_t length = number_at(name, at);
            const auto word = name.substr(at, length);
            at += length;
            result.new_string = result.new_string || word == "__cxx11" || word == "cxx11";
            result.engine =
                result.engine || word == "ov" || word == "ngraph" || word == "InferenceEngine" || word == "tenon";
            continue;
        }
        ++at;
        const char next = at < name.size() ? name[at] : '\0';
        if (letter == 'S' && next == 's') result.old_string = true;
        if (letter == 'S' && !is_of_sequence(next) && next != '_') ++at;
        // Numbers of substitutions, of parameters and of literals are no lengths of words.
        if ((letter == 'S' && is_of_sequence(next)) || (letter == 'T' && is_digit(next)))
            while (at < name.size() && is_of_sequence(name[at]))
                ++at;
        if (letter == 'L' && std::islower(static_cast<unsigned char>(next)))
            while (at < name.size() && name[at] != 'E')
                ++at;
    }
    return result;
}

}  // namespace tenon
