#include <algorithm>
#include <cctype>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace {

/// One part of a shape notation.
struct Part {
    enum class Kind { anything, length, name, group };
    Kind kind;
    std::string name;
    int64_t length = 0;
};

std::string trimmed(const std::string& text) {
    const auto is_space = [](unsigned char c) { return std::isspace(c) != 0; };
    const auto first = std::find_if_not(text.begin(), text.end(), is_space);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), is_space).base();
    return first < last ? std::string(first, last) : std::string();
}

bool is_name(const std::string& text) {
    return !text.empty() && !std::isdigit(static_cast<unsigned char>(text[0])) &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
}

Part read_part(const std::string& text, const std::string& notation) {
    if (text == "?") return {Part::Kind::anything, "", 0};
    const bool digits = !text.empty() && text.size() < 19 &&
                        std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    if (digits) return {Part::Kind::length, "", std::stoll(text)};
    const bool group = text.size() >= 3 && text.compare(text.size() - 3, 3, "...") == 0;
    const auto name = group ? text.substr(0, text.size() - 3) : text;
    OPENVINO_ASSERT(is_name(name) || (group && name.empty()), "shape_matches: '", text, "' in \"", notation,
                    "\" is neither a length, a name, \"?\" nor \"...\"");
    return {group ? Part::Kind::group : Part::Kind::name, name, 0};
}

std::vector<Part> read_notation(const std::string& notation) {
    auto text = trimmed(notation);
    if (!text.empty() && text.front() == '[') {
        OPENVINO_ASSERT(text.back() == ']', "shape_matches: \"", notation, "\" lacks the closing bracket");
        text = trimmed(text.substr(1, text.size() - 2));
    }
    std::vector<Part> parts;
    for (size_t begin = 0; !text.empty() && begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        parts.push_back(read_part(trimmed(text.substr(begin, end - begin)), notation));
        begin = end + 1;
    }
    const auto groups =
        std::count_if(parts.begin(), parts.end(), [](const Part& part) { return part.kind == Part::Kind::group; });
    OPENVINO_ASSERT(groups <= 1, "shape_matches: \"", notation, "\" has more than one \"...\"");
    return parts;
}

bool bind_name(PatternSymbolMap& symbols, const std::string& name, const PatternSymbolValue& value) {
    const auto [entry, added] = symbols.emplace(name, value);
    return added || entry->second == value;
}

bool matches(const Part& part, const Dimension& dimension, PatternSymbolMap& symbols) {
    if (part.kind == Part::Kind::length) return dimension.is_static() && dimension.get_length() == part.length;
    return part.kind == Part::Kind::anything || bind_name(symbols, part.name, dimension);
}

bool matches(const std::vector<Part>& parts, const PartialShape& shape, PatternSymbolMap& symbols) {
    if (shape.rank().is_dynamic())
        return parts.size() == 1 && parts[0].kind == Part::Kind::group && parts[0].name.empty();
    const auto group =
        std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.kind == Part::Kind::group; });
    if (group == parts.end() ? shape.size() != parts.size() : shape.size() + 1 < parts.size()) return false;
    const size_t group_size = shape.size() + 1 - parts.size();
    size_t axis = 0;
    for (const auto& part : parts) {
        if (part.kind != Part::Kind::group) {
            if (!matches(part, shape[axis++], symbols)) return false;
            continue;
        }
        std::vector<PatternSymbolValue> members;
        for (size_t i = 0; i < group_size; ++i)
            members.emplace_back(shape[axis++]);
        if (!part.name.empty() && !bind_name(symbols, part.name, std::move(members))) return false;
    }
    return true;
}

}  // namespace

op::Predicate shape_matches(const std::string& notation) {
    return {[parts = read_notation(notation)](PatternSymbolMap& symbols, const Output<Node>& value) {
                auto tried = symbols;
                if (!matches(parts, value.get_partial_shape(), tried)) return false;
                symbols = std::move(tried);
                return true;
            },
            "shape_matches(" + notation + ")"};
}

}  // namespace pattern
}  // namespace pass
}  // namespace ov
