#include "source_text.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace check_layers {
namespace {

bool is_word_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view source) : m_source(source) {}

    std::vector<Token> run() {
        while (m_position < m_source.size()) {
            step();
        }
        return std::move(m_tokens);
    }

private:
    char at(std::size_t offset) const {
        return m_position + offset < m_source.size() ? m_source[m_position + offset] : '\0';
    }

    void advance(std::size_t count) {
        for (; count > 0 && m_position < m_source.size(); --count) {
            m_line += m_source[m_position] == '\n' ? 1 : 0;
            ++m_position;
        }
    }

    void step() {
        const char c = at(0);
        if (c == '/' && at(1) == '/') {
            advance(std::min(m_source.find('\n', m_position), m_source.size()) - m_position);
        } else if (c == '/' && at(1) == '*') {
            skip_past("*/", 2);
        } else if (c == '#') {
            directive();
        } else if (c == '"') {
            quoted('"', true);
        } else if (c == '\'') {
            quoted('\'', false);
        } else if (is_word_character(c)) {
            word();
        } else {
            sign();
        }
    }

    void skip_past(std::string_view end, std::size_t from) {
        const std::size_t found = m_source.find(end, m_position + from);
        advance((found == std::string_view::npos ? m_source.size() : found + end.size()) - m_position);
    }

    void directive() {
        std::size_t offset = 1;
        while (at(offset) == ' ' || at(offset) == '\t') {
            ++offset;
        }
        const std::string_view include = "include";
        if (m_source.substr(std::min(m_position + offset, m_source.size()), include.size()) != include) {
            advance(1);
            return;
        }
        advance(offset + include.size());
        while (at(0) == ' ' || at(0) == '\t') {
            advance(1);
        }
        const char close = at(0) == '<' ? '>' : '"';
        const std::size_t end = m_source.find(close, m_position + 1);
        if ((at(0) != '<' && at(0) != '"') || end == std::string_view::npos) {
            return;
        }
        m_tokens.push_back(
            {Token::Kind::include, std::string(m_source.substr(m_position + 1, end - m_position - 1)), m_line});
        advance(end + 1 - m_position);
    }

    void quoted(char quote, bool keep) {
        const int line = m_line;
        std::string text;
        advance(1);
        while (m_position < m_source.size() && at(0) != quote && at(0) != '\n') {
            const std::size_t length = at(0) == '\\' ? 2 : 1;
            text += m_source.substr(m_position, length);
            advance(length);
        }
        advance(at(0) == quote ? 1 : 0);
        if (keep) {
            m_tokens.push_back({Token::Kind::string, std::move(text), line});
        }
    }

    void raw_string() {
        const std::size_t open = m_source.find('(', m_position);
        if (open == std::string_view::npos) {
            advance(1);
            return;
        }
        const int line = m_line;
        const std::string end = ")" + std::string(m_source.substr(m_position + 1, open - m_position - 1)) + "\"";
        const std::size_t close = std::min(m_source.find(end, open), m_source.size());
        m_tokens.push_back({Token::Kind::string, std::string(m_source.substr(open + 1, close - open - 1)), line});
        advance(close + end.size() - m_position);
    }

    void word() {
        const std::size_t begin = m_position;
        const bool number = std::isdigit(static_cast<unsigned char>(at(0))) != 0;
        std::size_t length = 0;
        while (is_word_character(at(length)) || (number && at(length) == '\'' && is_word_character(at(length + 1)))) {
            ++length;
        }
        const std::string text(m_source.substr(begin, length));
        const int line = m_line;
        advance(length);
        const bool prefix_of_raw = text == "R" || text == "u8R" || text == "uR" || text == "UR" || text == "LR";
        if (prefix_of_raw && at(0) == '"') {
            raw_string();
        } else {
            m_tokens.push_back({Token::Kind::word, text, line});
        }
    }

    void sign() {
        if (std::isspace(static_cast<unsigned char>(at(0))) == 0) {
            const std::size_t length = at(0) == ':' && at(1) == ':' ? 2 : 1;
            m_tokens.push_back({Token::Kind::sign, std::string(m_source.substr(m_position, length)), m_line});
            advance(length);
        } else {
            advance(1);
        }
    }

    std::string_view m_source;
    std::size_t m_position = 0;
    int m_line = 1;
    std::vector<Token> m_tokens;
};

}  // namespace

std::vector<Token> tokenize(std::string_view source) {
    return Tokenizer(source).run();
}

}  // namespace check_layers
