#include "source_text.hpp"

#include <gtest/gtest.h>

using check_layers::Token;
using check_layers::tokenize;

namespace {

std::vector<std::string> texts(const std::vector<Token>& tokens, Token::Kind kind) {
    std::vector<std::string> result;
    for (const Token& token : tokens) {
        if (token.kind == kind) {
            result.push_back(token.text);
        }
    }
    return result;
}

using Strings = std::vector<std::string>;

TEST(SourceText, finds_both_forms_of_include_with_their_lines) {
    const auto tokens = tokenize("#include <vector>\n\n#  include \"graph/x.hpp\"\n");
    ASSERT_EQ(texts(tokens, Token::Kind::include), (Strings{"vector", "graph/x.hpp"}));
    EXPECT_EQ(tokens[0].line, 1);
    EXPECT_EQ(tokens[1].line, 3);
}

TEST(SourceText, drops_comments) {
    const auto tokens = tokenize("// #include <a>\n/* \"b\"\n#include <c> */ int x; // \"d\"");
    EXPECT_TRUE(texts(tokens, Token::Kind::include).empty());
    EXPECT_TRUE(texts(tokens, Token::Kind::string).empty());
    EXPECT_EQ(texts(tokens, Token::Kind::word), (Strings{"int", "x"}));
    EXPECT_EQ(tokens[0].line, 3);
}

TEST(SourceText, reads_string_literals_of_all_kinds) {
    const auto tokens = tokenize(R"__(f("a//b", "q\"uote", u8"x", R"(raw "quoted")", R"d(two
lines)d", "last"))__");
    EXPECT_EQ(texts(tokens, Token::Kind::string),
              (Strings{"a//b", "q\\\"uote", "x", "raw \"quoted\"", "two\nlines", "last"}));
    EXPECT_EQ(tokens[tokens.size() - 2].line, 2);
}

TEST(SourceText, character_literals_and_digit_separators_open_no_string) {
    const auto tokens = tokenize("char a = '\"'; char b = '\\''; int n = 1'000'000; f(\"s\");");
    EXPECT_EQ(texts(tokens, Token::Kind::string), Strings{"s"});
}

TEST(SourceText, scope_is_one_sign) {
    const auto tokens = tokenize("ov::op::v0");
    ASSERT_EQ(tokens.size(), 5U);
    EXPECT_EQ(tokens[1].text, "::");
    EXPECT_EQ(tokens[4].text, "v0");
}

TEST(SourceText, unfinished_source_ends_quietly) {
    for (const char* source : {"\"abc", "'a", "/* abc", "R\"(abc", "R\"abc", "#include", "#include <abc", "#", "\\"}) {
        EXPECT_NO_THROW(tokenize(source)) << source;
    }
}

}  // namespace
