#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <utility>
#include <vector>

#include "openvino/core/any_content.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/runtime_attribute.hpp"
#include "openvino/core/value_text.hpp"

namespace ov {

class CompiledModel;
class Plugin;
class RemoteContext;
class RemoteTensor;

/// One value of any copyable type. It is known across libraries by the name of its type and may keep the library
/// loaded that made it. Text converts to and from other types where these can be read and written.
class OPENVINO_API Any {
    template <typename T>
    static constexpr bool is_value_v =
        !std::is_same_v<std::decay_t<T>, Any> && !std::is_same_v<std::decay_t<T>, char*> &&
        !std::is_same_v<std::decay_t<T>, const char*> && !std::is_same_v<std::decay_t<T>, std::nullptr_t> &&
        !std::is_abstract_v<std::decay_t<T>>;

public:
    Any();
    /// Copies the value.
    Any(const Any& other);
    Any(Any&& other) noexcept;
    Any& operator=(const Any& other);
    Any& operator=(Any&& other) noexcept;
    ~Any();

    /// Holds a copy of `value`; text in a character array is held as std::string.
    template <typename T, std::enable_if_t<is_value_v<T>, bool> = true>
    Any(T&& value) : m_content(std::make_unique<detail::AnyValue<std::decay_t<T>>>(std::forward<T>(value))) {}
    Any(const char* text);
    /// An empty Any.
    Any(std::nullptr_t);

    /// The same value, and `library` kept loaded as long as this Any or a copy of it lives.
    Any(const Any& other, const std::shared_ptr<void>& library);

    /// Holds a T made from the arguments.
    template <typename T, typename... Args>
    static Any make(Args&&... args) {
        Any any;
        any.m_content = std::make_unique<detail::AnyValue<std::decay_t<T>>>(std::forward<Args>(args)...);
        return any;
    }

    bool empty() const { return m_content == nullptr; }

    /// The type of the value; `void` if empty.
    const std::type_info& type_info() const;

    /// True if the value is a T, or of a type that names T in its `Base` (a std::tuple of base classes).
    template <typename T>
    bool is() const {
        return find(typeid(std::decay_t<T>)) != nullptr;
    }

    /// The value as a T. If it is not one: std::string gives the value's text; text is read as a T; numbers other than
    /// bool convert among each other, losing what does not fit; pointers to runtime attributes are cast. Such a
    /// converted T lives until the next conversion of this object, so converting one object in several threads is a
    /// race. Throws ov::Exception naming both types if there is no conversion.
    template <typename T>
    T& as() & {
        using Value = std::decay_t<T>;
        void* address = find(typeid(Value));
        if (address == nullptr) address = convert<Value>();
        return *static_cast<Value*>(address);
    }
    template <typename T>
    const T& as() const& {
        return const_cast<Any*>(this)->as<T>();
    }
    template <typename T>
    std::decay_t<T> as() && {
        return std::move(as<std::decay_t<T>>());
    }

    /// True if both are empty, or hold equal values of one type. Throws ov::Exception if that type has no operator==.
    bool operator==(const Any& other) const;
    bool operator!=(const Any& other) const { return !(*this == other); }
    bool operator==(const std::nullptr_t&) const { return empty(); }
    bool operator!=(const std::nullptr_t&) const { return !empty(); }

    /// Writes the value's text; nothing if it is empty or has none.
    void print(std::ostream& stream) const;
    /// Reads a value of the type that is held; nothing happens if it is empty.
    void read(std::istream& stream);

    /// The address of the value; null if empty.
    void* addressof();
    const void* addressof() const;

    /// The runtime attribute that is held by value or by shared pointer; null if there is none.
    RuntimeAttribute* runtime_attribute() const;

private:
    friend class CompiledModel;
    friend class Plugin;
    friend class RemoteContext;
    friend class RemoteTensor;
    friend class RuntimeAttribute;

    void* find(const std::type_info& type) const;
    std::shared_ptr<RuntimeAttribute> shared_runtime_attribute() const;
    [[noreturn]] void throw_bad_cast(const std::type_info& wanted) const;
    const std::string* text() const;

    template <typename T>
    void* keep(T&& value) {
        m_converted = std::make_unique<detail::AnyValue<std::decay_t<T>>>(std::forward<T>(value));
        return m_converted->address();
    }

    template <typename T>
    void* convert() {
        if constexpr (std::is_same_v<T, std::string>) {
            std::ostringstream stream;
            stream.imbue(std::locale::classic());
            print(stream);
            return keep(stream.str());
        } else if constexpr (detail::is_attribute_pointer_v<T>) {
            return convert_attribute<T>();
        } else {
            if constexpr (util::is_readable_v<T>) {
                if (const std::string* source = text()) return keep(util::from_string<T>(*source));
            }
            if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
                const detail::AnyNumber number = m_content ? m_content->number() : detail::AnyNumber{};
                if (number.is_number()) return keep(number.to<T>());
            }
            throw_bad_cast(typeid(T));
        }
    }

    template <typename T>
    void* convert_attribute() {
        using Attribute = typename T::element_type;
        if (empty()) return keep(T{});
        const auto attribute = shared_runtime_attribute();
        if (auto cast = std::dynamic_pointer_cast<Attribute>(attribute)) return keep(T(std::move(cast)));
        throw_bad_cast(typeid(T));
    }

    // The library is released last.
    std::shared_ptr<void> m_library;
    std::unique_ptr<detail::AnyContent> m_content;
    std::unique_ptr<detail::AnyContent> m_converted;
};

using AnyMap = std::map<std::string, Any>;
using RTMap = AnyMap;
using AnyVector = std::vector<Any>;

// A template, because a plain function would make every type that converts to Any streamable.
template <typename T, std::enable_if_t<std::is_same_v<T, Any>, bool> = true>
std::ostream& operator<<(std::ostream& stream, const T& any) {
    any.print(stream);
    return stream;
}

inline void PrintTo(const Any& any, std::ostream* stream) {
    any.print(*stream);
}

}  // namespace ov
