#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ov {
namespace frontend {
namespace detail {

/// A parameter that takes a std::map<std::string, Value> or a braced list of {name, value}. Unlike the map itself, it
/// is made from no other braced list, so that overloads with different kinds of lists can stand beside each other.
template <typename Value>
class NameMap {
public:
    struct Item {
        template <typename V, std::enable_if_t<std::is_convertible_v<const V&, Value>, bool> = true>
        Item(const std::string& name, const V& value) : pair(name, value) {}
        template <typename N, typename V, std::enable_if_t<std::is_convertible_v<const V&, Value>, bool> = true>
        Item(const std::pair<N, V>& item) : pair(item.first, item.second) {}

        std::pair<std::string, Value> pair;
    };

    NameMap() = default;
    NameMap(std::initializer_list<Item> items) {
        for (const auto& item : items)
            m_map.insert(item.pair);
    }
    template <typename Map, std::enable_if_t<std::is_same_v<Map, std::map<std::string, Value>>, bool> = true>
    NameMap(const Map& map) : m_map(map) {}

    const std::map<std::string, Value>& get() const { return m_map; }

private:
    std::map<std::string, Value> m_map;
};

/// A parameter that takes a text, and unlike std::string no list.
class Text {
public:
    template <typename T, std::enable_if_t<std::is_convertible_v<const T&, std::string>, bool> = true>
    Text(const T& text) : m_text(text) {}

    operator const std::string&() const { return m_text; }

private:
    std::string m_text;
};

/// A parameter that takes a std::vector<std::string> or a braced list of names.
class PortNames {
public:
    struct Item {
        Item(const char* text) : name(text) {}
        Item(std::string text) : name(std::move(text)) {}

        std::string name;
    };

    PortNames() = default;
    PortNames(std::initializer_list<Item> items) {
        for (const auto& item : items)
            m_names.push_back(item.name);
    }
    template <typename Names, std::enable_if_t<std::is_same_v<Names, std::vector<std::string>>, bool> = true>
    PortNames(const Names& names) : m_names(names) {}

    const std::vector<std::string>& get() const { return m_names; }

private:
    std::vector<std::string> m_names;
};

}  // namespace detail
}  // namespace frontend
}  // namespace ov
