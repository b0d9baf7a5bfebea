#include "document.hpp"

#include <algorithm>

#include "read_error.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

// The parsed form takes up to sixteen times the memory of the text.
constexpr size_t largest_text = size_t{1} << 29;

bool skip_past(std::string_view& text, std::string_view end) {
    const size_t found = text.find(end);
    if (found == std::string_view::npos) return false;
    text.remove_prefix(found + end.size());
    return true;
}

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

void skip_blanks(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

int64_t read_version(const pugi::xml_node& net, const std::string& file) {
    const std::string text = required_text(net, "version", file + ", element <net>");
    const auto version = to_number<int64_t>(text);
    if (version && (*version == 10 || *version == 11)) return *version;
    if (version && *version >= 2 && *version <= 7) {
        fail(file, "IR version ", *version, " is not supported any more: expected 10 or 11. ",
             "Convert the original model again with a newer converter");
    }
    fail(file, "unsupported IR version '", text, "': expected 10 or 11");
}

}  // namespace

bool begins_with_net(std::string_view text) {
    if (starts_with(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
    for (;;) {
        skip_blanks(text);
        if (starts_with(text, "<!--")) {
            if (!skip_past(text, "-->")) return false;
        } else if (starts_with(text, "<?")) {
            if (!skip_past(text, "?>")) return false;
        } else if (starts_with(text, "<!")) {
            const size_t subset = std::min(text.find('['), text.size());
            if (subset < text.find('>') && !skip_past(text, "]")) return false;
            if (!skip_past(text, ">")) return false;
        } else {
            break;
        }
    }
    if (!starts_with(text, "<")) return false;
    const std::string_view name = text.substr(1, std::min(text.find_first_of(" \t\r\n/>", 1), text.size()) - 1);
    return equal_ignoring_case(name, "net");
}

Document parse_document(std::string_view text, const std::string& file) {
    if (text.size() > largest_text) {
        fail(file, "expected an XML text of at most ", largest_text, " bytes, found ", text.size());
    }
    Document document{std::make_unique<pugi::xml_document>(), {}, 0};
    const auto result = document.xml->load_buffer(text.data(), text.size(), pugi::parse_default);
    if (!result) {
        const size_t offset = std::min<size_t>(static_cast<size_t>(std::max<ptrdiff_t>(result.offset, 0)), text.size());
        fail(file, "the XML cannot be parsed: ", result.description(), ", in line ",
             1 + std::count(text.begin(), text.begin() + static_cast<ptrdiff_t>(offset), '\n'),
             ". Check that the file is complete");
    }
    document.net = document.xml->document_element();
    if (!equal_ignoring_case(document.net.name(), "net")) {
        fail(file, "expected the root element <net>, found <", document.net.name(), ">");
    }
    document.version = read_version(document.net, file);
    return document;
}

uint64_t required_count(const pugi::xml_node& element, const char* attribute, const std::string& where) {
    const std::string text = required_text(element, attribute, where);
    const auto value = to_count(text);
    if (!value) {
        fail(where, "attribute '", attribute, "' of <", element.name(),
             ">: expected a whole number of at least 0, found '", text, "'");
    }
    return *value;
}

std::string required_text(const pugi::xml_node& element, const char* attribute, const std::string& where) {
    const auto found = element.attribute(attribute);
    if (!found) fail(where, "expected the attribute '", attribute, "' in <", element.name(), ">, found none");
    return found.value();
}

int64_t optional_number(const pugi::xml_node& element, const char* attribute, int64_t otherwise,
                        const std::string& where) {
    const auto found = element.attribute(attribute);
    if (!found) return otherwise;
    const auto value = to_number<int64_t>(found.value());
    if (!value) {
        fail(where, "attribute '", attribute, "' of <", element.name(), ">: expected a whole number, found '",
             found.value(), "'");
    }
    return *value;
}

}  // namespace tenon::ir
