#pragma once

#include <cstdint>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace tenon::ir {

/// True when the text is XML, as far as its beginning shows, whose root element is `net` in any case of letters.
bool begins_with_net(std::string_view text);

/// A parsed file and its root element.
struct Document {
    std::unique_ptr<pugi::xml_document> xml;
    pugi::xml_node net;
    /// 10 or 11.
    int64_t version;
};

/// Parses the whole text. Entities and document types are not expanded. `file` is for messages.
Document parse_document(std::string_view text, const std::string& file);

/// The whole of an attribute that has to exist, as a number that is not negative.
uint64_t required_count(const pugi::xml_node& element, const char* attribute, const std::string& where);
/// The text of an attribute that has to exist.
std::string required_text(const pugi::xml_node& element, const char* attribute, const std::string& where);
/// The number in an attribute, or `otherwise` where there is none.
int64_t optional_number(const pugi::xml_node& element, const char* attribute, int64_t otherwise,
                        const std::string& where);

}  // namespace tenon::ir
