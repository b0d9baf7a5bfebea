#pragma once

#include <cmath>
#include <istream>
#include <limits>
#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <typeinfo>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/runtime_attribute.hpp"
#include "openvino/core/value_text.hpp"

namespace ov {
namespace util {

/// True if both are one type, also when two libraries have their own type information of it.
OPENVINO_API bool equal(std::type_index lhs, std::type_index rhs);

}  // namespace util

namespace detail {

template <typename T, typename = void>
struct EqualityComparable : std::false_type {};
template <typename T>
struct EqualityComparable<
    T, std::void_t<decltype(static_cast<bool>(std::declval<const T&>() == std::declval<const T&>()))>>
    : std::true_type {};
// The operators of containers are declared whether or not the elements have one.
template <typename T, typename A>
struct EqualityComparable<std::vector<T, A>, void> : EqualityComparable<T> {};
template <typename T, typename C, typename A>
struct EqualityComparable<std::set<T, C, A>, void> : EqualityComparable<T> {};
template <typename K, typename T, typename C, typename A>
struct EqualityComparable<std::map<K, T, C, A>, void> : std::conjunction<EqualityComparable<K>, EqualityComparable<T>> {
};

template <typename T>
inline constexpr bool is_attribute_pointer_v = std::is_convertible_v<T, std::shared_ptr<RuntimeAttribute>>;

/// A number of unknown type, on its way to another one.
struct AnyNumber {
    enum class Kind { none, whole, natural, real };
    Kind kind = Kind::none;
    long long whole = 0;
    unsigned long long natural = 0;
    long double real = 0;

    bool is_number() const { return kind != Kind::none; }

    template <typename T>
    static AnyNumber from(T value) {
        AnyNumber number;
        if constexpr (std::is_floating_point_v<T>) {
            number.kind = Kind::real;
            number.real = value;
        } else if constexpr (std::is_signed_v<T>) {
            number.kind = Kind::whole;
            number.whole = value;
        } else {
            number.kind = Kind::natural;
            number.natural = value;
        }
        return number;
    }

    template <typename T>
    T to() const {
        if (kind == Kind::whole) return static_cast<T>(whole);
        if (kind == Kind::natural) return static_cast<T>(natural);
        if constexpr (std::is_integral_v<T>) {
            constexpr long double lowest = std::numeric_limits<T>::min();
            constexpr long double highest = std::numeric_limits<T>::max();
            const long double cut = std::trunc(real);
            OPENVINO_ASSERT(cut >= lowest && cut <= highest, "The number ", real, " does not fit into ",
                            type_name(typeid(T)));
            return static_cast<T>(cut);
        } else {
            return static_cast<T>(real);
        }
    }
};

/// What an ov::Any holds, without its type.
class OPENVINO_API AnyContent {
public:
    AnyContent() = default;
    AnyContent(const AnyContent&) = delete;
    AnyContent& operator=(const AnyContent&) = delete;
    virtual ~AnyContent();

    virtual const std::type_info& type_info() const = 0;
    virtual void* address() = 0;
    /// The address of the part of the value that is of the given type: the value itself or a base; or null.
    virtual void* address_as(const std::type_info& type) = 0;
    virtual std::unique_ptr<AnyContent> copy() const = 0;
    virtual bool equal(AnyContent& other) const = 0;
    virtual void print(std::ostream& stream) const = 0;
    virtual void read(std::istream& stream) = 0;
    virtual AnyNumber number() const = 0;
    virtual RuntimeAttribute* runtime_attribute() = 0;
    virtual std::shared_ptr<RuntimeAttribute> shared_runtime_attribute() const = 0;
};

template <typename T>
class AnyValue final : public AnyContent {
public:
    template <typename... Args>
    explicit AnyValue(Args&&... args) : m_value(std::forward<Args>(args)...) {}

    const std::type_info& type_info() const override { return typeid(T); }
    void* address() override { return std::addressof(m_value); }

    void* address_as(const std::type_info& type) override {
        if (util::equal(typeid(T), type)) return std::addressof(m_value);
        return address_of_base(type, static_cast<T*>(nullptr));
    }

    std::unique_ptr<AnyContent> copy() const override {
        if constexpr (std::is_copy_constructible_v<T>) {
            return std::make_unique<AnyValue<T>>(m_value);
        } else {
            OPENVINO_THROW("An Any that holds ", type_name(typeid(T)), " cannot be copied: the type has no copy");
        }
    }

    bool equal(AnyContent& other) const override {
        if (!util::equal(typeid(T), other.type_info())) return false;
        if constexpr (EqualityComparable<T>::value) {
            return static_cast<bool>(m_value == *static_cast<const T*>(other.address()));
        } else {
            OPENVINO_THROW("Two values of type ", type_name(typeid(T)),
                           " cannot be compared: give the type an operator==");
        }
    }

    void print(std::ostream& stream) const override {
        if constexpr (is_attribute_pointer_v<T>) {
            if (m_value) stream << m_value->to_string();
        } else if constexpr (util::Writable<T>::value) {
            util::Write<T>{}(stream, m_value);
        } else if constexpr (util::Ostreamable<T>::value) {
            stream << m_value;
        }
    }

    void read(std::istream& stream) override {
        if constexpr (util::Readable<T>::value) {
            util::Read<T>{}(stream, m_value);
        } else if constexpr (util::Istreamable<T>::value) {
            stream >> m_value;
        } else {
            throw_not_readable(typeid(T));
        }
    }

    AnyNumber number() const override {
        if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
            return AnyNumber::from(m_value);
        } else {
            return {};
        }
    }

    RuntimeAttribute* runtime_attribute() override {
        if constexpr (is_attribute_pointer_v<T>) {
            return shared_runtime_attribute().get();
        } else if constexpr (std::is_base_of_v<RuntimeAttribute, T>) {
            return std::addressof(m_value);
        } else {
            return nullptr;
        }
    }

    std::shared_ptr<RuntimeAttribute> shared_runtime_attribute() const override {
        if constexpr (is_attribute_pointer_v<T>) {
            return m_value;
        } else {
            return nullptr;
        }
    }

private:
    template <typename U, typename Bases = typename U::Base>
    void* address_of_base(const std::type_info& type, U*) {
        return address_in(type, static_cast<Bases*>(nullptr));
    }
    void* address_of_base(const std::type_info&, void*) { return nullptr; }

    template <typename... Bases>
    void* address_in(const std::type_info& type, std::tuple<Bases...>*) {
        void* address = nullptr;
        ((util::equal(typeid(Bases), type) ? void(address = static_cast<Bases*>(std::addressof(m_value))) : void()),
         ...);
        return address;
    }
    void* address_in(const std::type_info&, void*) { return nullptr; }

    T m_value;
};

}  // namespace detail
}  // namespace ov
