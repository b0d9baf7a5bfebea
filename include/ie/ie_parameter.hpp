#pragma once

#include <map>
#include <memory>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>

#include "ie_common.h"

namespace InferenceEngine {
namespace details {

/// Thrown when a parameter is read as a type it does not hold.
class INFERENCE_ENGINE_API_CLASS(BadParameterCast) final : public std::bad_cast {
public:
    BadParameterCast(const std::type_info& held, const std::type_info& asked);
    ~BadParameterCast() override;
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    std::string m_text;
};

template <class T, class = void>
struct HasEquality : std::false_type {};
template <class T>
struct HasEquality<T, std::void_t<decltype(static_cast<bool>(std::declval<const T&>() == std::declval<const T&>()))>>
    : std::true_type {};

}  // namespace details

/// A value of any copyable type; C strings are kept as `std::string`.
/// Reading throws `InferenceEngine::Exception` when empty and `std::bad_cast` for a type other than the one held.
class Parameter {
public:
    Parameter() noexcept = default;
    Parameter(const Parameter& other) : m_value(other.m_value ? other.m_value->copy() : nullptr) {}
    Parameter(Parameter&& other) noexcept = default;
    Parameter(const char* text) : Parameter(std::string(text)) {}  // NOLINT(google-explicit-constructor)
    template <class T, class D = std::decay_t<T>,
              class = std::enable_if_t<!std::is_same_v<D, Parameter> && !std::is_same_v<D, const char*> &&
                                       !std::is_same_v<D, char*> && std::is_copy_constructible_v<D>>>
    Parameter(T&& value)  // NOLINT(google-explicit-constructor)
        : m_value(std::make_unique<Held<D>>(std::forward<T>(value))) {}
    Parameter& operator=(const Parameter& other) {
        m_value = other.m_value ? other.m_value->copy() : nullptr;
        return *this;
    }
    Parameter& operator=(Parameter&& other) noexcept = default;

    void clear() noexcept { m_value.reset(); }
    bool empty() const noexcept { return m_value == nullptr; }

    template <class T>
    bool is() const {
        return m_value && m_value->type() == typeid(T);
    }
    template <class T>
    T&& as() && {
        return std::move(value<std::remove_cv_t<T>>());
    }
    template <class T>
    T& as() & {
        return value<std::remove_cv_t<T>>();
    }
    template <class T>
    const T& as() const& {
        return value<std::remove_cv_t<T>>();
    }

    template <class T>
    operator T&&() && {  // NOLINT(google-explicit-constructor)
        return std::move(value<std::remove_cv_t<T>>());
    }
    template <class T>
    operator T&() & {  // NOLINT(google-explicit-constructor)
        return value<std::remove_cv_t<T>>();
    }
    template <class T>
    operator const T&() const& {  // NOLINT(google-explicit-constructor)
        return value<std::remove_cv_t<T>>();
    }

    /// Same type and equal values; two empty ones are equal. Throws for a type without `==`.
    bool operator==(const Parameter& other) const {
        if (empty() || other.empty()) return empty() == other.empty();
        return m_value->type() == other.m_value->type() && m_value->equals(*other.m_value);
    }
    bool operator!=(const Parameter& other) const { return !(*this == other); }

private:
    struct Value {
        virtual ~Value() = default;
        virtual const std::type_info& type() const = 0;
        virtual std::unique_ptr<Value> copy() const = 0;
        virtual bool equals(const Value& other) const = 0;
    };
    template <class T>
    struct Held final : Value {
        template <class V>
        explicit Held(V&& from) : value(std::forward<V>(from)) {}
        const std::type_info& type() const override { return typeid(T); }
        std::unique_ptr<Value> copy() const override { return std::make_unique<Held>(value); }
        bool equals(const Value& other) const override {
            if constexpr (details::HasEquality<T>::value)
                return value == static_cast<const Held&>(other).value;
            else
                IE_THROW() << "Parameter: values of type " << typeid(T).name() << " have no operator==";
        }
        T value;
    };

    template <class T>
    T& value() const {
        if (!m_value) IE_THROW() << "Parameter: expected a " << typeid(T).name() << ", found it empty";
        if (m_value->type() != typeid(T)) throw details::BadParameterCast(m_value->type(), typeid(T));
        return static_cast<Held<T>&>(*m_value).value;
    }

    std::unique_ptr<Value> m_value;
};

using ParamMap = std::map<std::string, Parameter>;

}  // namespace InferenceEngine
