#include "port_values.hpp"

#include <sstream>
#include <stdexcept>

namespace {

[[noreturn]] void refuse(const std::string& option, const std::string& expected, const std::string& text) {
    throw std::invalid_argument("option " + option + " expects " + expected + ", found '" + text + "'");
}

/// The texts in brackets behind each name.
PortValues<std::vector<std::string>> parse_brackets(const std::string& option, const std::string& expected,
                                                    const std::string& text) {
    PortValues<std::vector<std::string>> all;
    size_t begin = 0;
    while (begin < text.size()) {
        const size_t open = text.find('[', begin);
        if (open == std::string::npos) refuse(option, expected, text);
        auto& list = all[text.substr(begin, open - begin)];
        for (begin = open; begin < text.size() && text[begin] == '[';) {
            const size_t close = text.find(']', begin);
            if (close == std::string::npos) refuse(option, expected, text);
            list.push_back(text.substr(begin + 1, close - begin - 1));
            begin = close + 1;
        }
        if (begin < text.size() && (text[begin] != ',' || begin + 1 == text.size())) refuse(option, expected, text);
        ++begin;
    }
    if (all.empty()) refuse(option, expected, text);
    return all;
}

std::vector<std::string> parts_of(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::string part;
    for (std::istringstream stream(text); std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

int64_t parse_extent(const std::string& text) {
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string::npos)
        throw std::invalid_argument("no extent");
    return std::stoll(text);
}

ov::Dimension parse_dimension(const std::string& text) {
    if (text == "?" || text == "-1") return ov::Dimension::dynamic();
    const size_t dots = text.find("..");
    if (dots == std::string::npos) return ov::Dimension(parse_extent(text));
    const std::string least = text.substr(0, dots), most = text.substr(dots + 2);
    return {least.empty() ? 0 : parse_extent(least), most.empty() ? -1 : parse_extent(most)};
}

template <typename T, typename Function>
PortValues<T> converted(const std::string& option, const std::string& expected, const std::string& text,
                        Function&& convert) {
    PortValues<T> values;
    for (const auto& [name, list] : parse_brackets(option, expected, text)) {
        try {
            values[name] = convert(list);
        } catch (const std::exception&) {
            refuse(option, expected, text);
        }
    }
    return values;
}

const std::string& only(const std::vector<std::string>& list) {
    if (list.size() != 1) throw std::invalid_argument("several");
    return list.front();
}

}  // namespace

PortValues<ov::PartialShape> parse_shapes(const std::string& option, const std::string& text) {
    return converted<ov::PartialShape>(option, "[1,3,224,224] or name[1,3,224,224],…", text, [](const auto& list) {
        std::vector<ov::Dimension> dimensions;
        for (const auto& part : parts_of(only(list), ','))
            dimensions.push_back(parse_dimension(part));
        return ov::PartialShape(dimensions);
    });
}

PortValues<std::vector<ov::Shape>> parse_data_shapes(const std::string& option, const std::string& text) {
    return converted<std::vector<ov::Shape>>(option, "[1,3,224,224][1,3,112,112] or name[1,3,224,224],…", text,
                                             [](const auto& list) {
                                                 std::vector<ov::Shape> shapes;
                                                 for (const auto& one : list) {
                                                     auto& shape = shapes.emplace_back();
                                                     for (const auto& part : parts_of(one, ','))
                                                         shape.push_back(static_cast<size_t>(parse_extent(part)));
                                                 }
                                                 return shapes;
                                             });
}

PortValues<ov::Layout> parse_layouts(const std::string& option, const std::string& text) {
    const std::string in_brackets = text.find('[') == std::string::npos ? "[" + text + "]" : text;
    return converted<ov::Layout>(option, "[NCHW] or name[NCHW],…", in_brackets,
                                 [](const auto& list) { return ov::Layout(only(list)); });
}

PortValues<std::vector<float>> parse_numbers(const std::string& option, const std::string& text) {
    return converted<std::vector<float>>(option, "[1,2,3] or name[1,2,3],…", text, [](const auto& list) {
        std::vector<float> numbers;
        for (const auto& part : parts_of(only(list), ',')) {
            size_t end = 0;
            numbers.push_back(std::stof(part, &end));
            if (end != part.size()) throw std::invalid_argument("no number");
        }
        if (numbers.empty()) throw std::invalid_argument("no number");
        return numbers;
    });
}

ov::element::Type parse_type(const std::string& option, const std::string& text) {
    try {
        return ov::element::Type(text);
    } catch (const std::exception&) {
        refuse(option, "a type as FP32, FP16, BF16, I32 or U8", text);
    }
}

PortValues<ov::element::Type> parse_types(const std::string& option, const std::string& text) {
    PortValues<ov::element::Type> types;
    for (auto part : parts_of(text, ',')) {
        part.erase(0, part.find_first_not_of(' '));
        const size_t colon = part.rfind(':');
        if (colon == std::string::npos || colon == 0) refuse(option, "name:FP16,name:FP32", text);
        types[part.substr(0, colon)] = parse_type(option, part.substr(colon + 1));
    }
    return types;
}
