#pragma once

#include <cstdint>
#include <istream>
#include <limits>
#include <locale>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/except.hpp"

namespace ov {

class Any;
using AnyMap = std::map<std::string, Any>;

namespace detail {

/// The C++ spelling of a type.
OPENVINO_API std::string type_name(const std::type_info& type);

/// One number from the next word (up to a blank or comma) of the stream; an empty stream gives 0. Text that is no
/// number and a value outside the limits throw. A fraction is cut off.
OPENVINO_API long long read_signed(std::istream& stream, long long lowest, long long highest);
/// As `read_signed`; where `highest` is the largest 64-bit number, a minus sign wraps around as in strtoull.
OPENVINO_API unsigned long long read_unsigned(std::istream& stream, unsigned long long highest);
OPENVINO_API double read_real(std::istream& stream);

/// True if the stream holds more than blanks; skips these.
OPENVINO_API bool skip_to_word(std::istream& stream);
/// The next word; blanks end it, and for numbers commas do, too.
OPENVINO_API std::string read_word(std::istream& stream, bool comma_ends);
/// The entries of "{key:value,key:value}"; a value may itself be in brackets.
OPENVINO_API std::vector<std::pair<std::string, std::string>> read_entries(std::istream& stream);

[[noreturn]] OPENVINO_API void throw_not_readable(const std::type_info& type);
[[noreturn]] OPENVINO_API void throw_not_writable(const std::type_info& type);

}  // namespace detail

namespace util {

/// Reads a T from text; users specialise it for types without operator>>: void operator()(std::istream&, T&) const.
template <typename T, typename = void>
struct Read;

/// Writes a T as text; users specialise it for types without operator<<: void operator()(std::ostream&, const T&)
/// const.
template <typename T>
struct Write;

template <typename T, typename = void>
struct Readable : std::false_type {};
template <typename T>
struct Readable<T, std::void_t<decltype(std::declval<Read<T>>()(std::declval<std::istream&>(), std::declval<T&>()))>>
    : std::true_type {};

template <typename T, typename = void>
struct Istreamable : std::false_type {};
template <typename T>
struct Istreamable<T, std::void_t<decltype(std::declval<std::istream&>() >> std::declval<T&>())>> : std::true_type {};

template <typename T, typename = void>
struct Writable : std::false_type {};
template <typename T>
struct Writable<
    T, std::void_t<decltype(std::declval<Write<T>>()(std::declval<std::ostream&>(), std::declval<const T&>()))>>
    : std::true_type {};

template <typename T, typename = void>
struct Ostreamable : std::false_type {};
template <typename T>
struct Ostreamable<T, std::void_t<decltype(std::declval<std::ostream&>() << std::declval<const T&>())>>
    : std::true_type {};

/// Whether text can become a T.
template <typename T>
inline constexpr bool is_readable_v = std::is_default_constructible_v<T> &&
                                      (Readable<T>::value || Istreamable<T>::value);

/// The value that the text stands for; throws ov::Exception if it stands for none, or if T has neither a Read nor an
/// operator>>.
template <typename T>
T from_string(const std::string& text) {
    if constexpr (std::is_same_v<T, std::string>) {
        return text;
    } else if constexpr (is_readable_v<T>) {
        std::istringstream stream(text);
        stream.imbue(std::locale::classic());
        T value{};
        if constexpr (Readable<T>::value) {
            Read<T>{}(stream, value);
        } else {
            stream >> value;
        }
        return value;
    } else {
        detail::throw_not_readable(typeid(T));
    }
}

/// One element of the container `T`.
template <typename T>
typename T::value_type from_string(const std::string& text, const T&) {
    return from_string<typename T::value_type>(text);
}

/// The value as text that `from_string` reads back; throws ov::Exception if T has neither a Write nor an operator<<.
template <typename T>
std::string to_string(const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (Writable<T>::value || Ostreamable<T>::value) {
        std::ostringstream stream;
        stream.imbue(std::locale::classic());
        if constexpr (Writable<T>::value) {
            Write<T>{}(stream, value);
        } else {
            stream << value;
        }
        return stream.str();
    } else {
        detail::throw_not_writable(typeid(T));
    }
}

/// "YES", "true" or "1"; "NO", "false", "0" or nothing; in any case of letters.
template <>
struct OPENVINO_API Read<bool> {
    void operator()(std::istream& stream, bool& value) const;
};

template <typename T>
struct Read<T, std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char>>> {
    void operator()(std::istream& stream, T& value) const {
        using Limits = std::numeric_limits<T>;
        if constexpr (std::is_signed_v<T>) {
            value = static_cast<T>(detail::read_signed(stream, Limits::min(), Limits::max()));
        } else {
            value = static_cast<T>(detail::read_unsigned(stream, Limits::max()));
        }
    }
};

template <typename T>
struct Read<T, std::enable_if_t<std::is_floating_point_v<T>>> {
    void operator()(std::istream& stream, T& value) const { value = static_cast<T>(detail::read_real(stream)); }
};

/// Reads into the value that the Any already holds.
template <>
struct OPENVINO_API Read<Any> {
    void operator()(std::istream& stream, Any& value) const;
};

/// Every value is kept as text.
template <>
struct OPENVINO_API Read<AnyMap> {
    void operator()(std::istream& stream, AnyMap& map) const;
};

template <>
struct OPENVINO_API Read<std::tuple<unsigned, unsigned>> {
    void operator()(std::istream& stream, std::tuple<unsigned, unsigned>& value) const;
};
template <>
struct OPENVINO_API Read<std::tuple<unsigned, unsigned, unsigned>> {
    void operator()(std::istream& stream, std::tuple<unsigned, unsigned, unsigned>& value) const;
};

/// Elements separated by blanks, numbers also by commas.
template <typename T, typename A>
struct Read<std::vector<T, A>, std::enable_if_t<std::is_default_constructible_v<T>>> {
    void operator()(std::istream& stream, std::vector<T, A>& vector) const {
        while (detail::skip_to_word(stream)) {
            vector.push_back(from_string<T>(detail::read_word(stream, std::is_arithmetic_v<T>)));
        }
    }
};

template <typename T, typename C, typename A>
struct Read<std::set<T, C, A>, std::enable_if_t<std::is_default_constructible_v<T>>> {
    void operator()(std::istream& stream, std::set<T, C, A>& set) const {
        while (detail::skip_to_word(stream)) {
            set.insert(from_string<T>(detail::read_word(stream, std::is_arithmetic_v<T>)));
        }
    }
};

template <typename K, typename T, typename C, typename A>
struct Read<std::map<K, T, C, A>,
            std::enable_if_t<std::is_default_constructible_v<K> && std::is_default_constructible_v<T>>> {
    void operator()(std::istream& stream, std::map<K, T, C, A>& map) const {
        for (const auto& [key, value] : detail::read_entries(stream)) {
            map.emplace(from_string<K>(key), from_string<T>(value));
        }
    }
};

/// "YES" or "NO".
template <>
struct OPENVINO_API Write<bool> {
    void operator()(std::ostream& stream, const bool& value) const;
};
/// The shortest text that reads back as the same number, with a point in every locale.
template <>
struct OPENVINO_API Write<float> {
    void operator()(std::ostream& stream, const float& value) const;
};
template <>
struct OPENVINO_API Write<double> {
    void operator()(std::ostream& stream, const double& value) const;
};
/// A number, not a character.
template <>
struct OPENVINO_API Write<int8_t> {
    void operator()(std::ostream& stream, const int8_t& value) const;
};
template <>
struct OPENVINO_API Write<uint8_t> {
    void operator()(std::ostream& stream, const uint8_t& value) const;
};
template <>
struct OPENVINO_API Write<Any> {
    void operator()(std::ostream& stream, const Any& value) const;
};
template <>
struct OPENVINO_API Write<std::tuple<unsigned, unsigned>> {
    void operator()(std::ostream& stream, const std::tuple<unsigned, unsigned>& value) const;
};
template <>
struct OPENVINO_API Write<std::tuple<unsigned, unsigned, unsigned>> {
    void operator()(std::ostream& stream, const std::tuple<unsigned, unsigned, unsigned>& value) const;
};

template <typename Container>
void write_elements(std::ostream& stream, const Container& container) {
    const char* separator = "";
    for (const typename Container::value_type& element : container) {
        stream << separator << to_string(element);
        separator = " ";
    }
}

template <typename T, typename A>
struct Write<std::vector<T, A>> {
    void operator()(std::ostream& stream, const std::vector<T, A>& vector) const { write_elements(stream, vector); }
};

template <typename T, typename C, typename A>
struct Write<std::set<T, C, A>> {
    void operator()(std::ostream& stream, const std::set<T, C, A>& set) const { write_elements(stream, set); }
};

/// "{key:value,key:value}".
template <typename K, typename T, typename C, typename A>
struct Write<std::map<K, T, C, A>> {
    void operator()(std::ostream& stream, const std::map<K, T, C, A>& map) const {
        const char* separator = "{";
        for (const auto& [key, value] : map) {
            stream << separator << to_string(key) << ':' << to_string(value);
            separator = ",";
        }
        stream << (map.empty() ? "{}" : "}");
    }
};

}  // namespace util
}  // namespace ov
