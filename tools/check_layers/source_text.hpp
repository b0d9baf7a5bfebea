#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace check_layers {

/// A piece of C++ source that a rule may look at. `line` counts from 1.
struct Token {
    enum class Kind { include, string, word, sign };

    Kind kind;
    std::string text;
    int line;
};

/// Splits C++ source into what the rules need: the path of each `#include`, the contents of string literals, words
/// (identifiers, keywords, numbers) and signs (`::` is one sign). Comments and character literals are dropped.
std::vector<Token> tokenize(std::string_view source);

}  // namespace check_layers
