#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/enum_names.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/type.hpp"

namespace ov {

class AttributeVisitor;

/// Access to an attribute as a value of type VAT. It refers to the attribute, which must outlive it.
template <typename VAT>
class ValueAccessor;

/// An attribute of unknown type: get_type_info() tells the adapter, which as_type<> then casts to.
template <>
class OPENVINO_API ValueAccessor<void> {
public:
    virtual ~ValueAccessor();
    virtual const DiscreteTypeInfo& get_type_info() const = 0;
    /// Sets the attribute from a value of its own or of a convertible type; others throw ov::Exception.
    virtual void set_as_any(const Any& value);
};

/// An attribute that is a block of memory.
template <>
class OPENVINO_API ValueAccessor<void*> : public ValueAccessor<void> {
public:
    virtual void* get_ptr() = 0;
    /// In bytes.
    virtual size_t size() = 0;
};

template <typename VAT>
class ValueAccessor : public ValueAccessor<void> {
public:
    /// The reference is valid until the next call on this accessor.
    virtual const VAT& get() = 0;
    virtual void set(const VAT& value) = 0;
};

namespace detail {

template <typename To, typename From>
bool assign_vector(std::vector<To>& target, const Any& value) {
    if (!value.is<std::vector<From>>()) return false;
    const auto& source = value.as<std::vector<From>>();
    target.clear();
    for (const From element : source)
        target.push_back(AnyNumber::from(element).template to<To>());
    return true;
}

template <typename T>
struct FromAny {
    static T get(const Any& value) { return Any(value).as<T>(); }
};

/// Vectors of numbers are made from vectors of other numbers, too.
template <typename T>
struct FromAny<std::vector<T>> {
    static std::vector<T> get(const Any& value) {
        if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
            std::vector<T> result;
            if (assign_vector<T, T>(result, value) || assign_vector<T, int64_t>(result, value) ||
                assign_vector<T, int32_t>(result, value) || assign_vector<T, uint64_t>(result, value) ||
                assign_vector<T, uint32_t>(result, value) || assign_vector<T, float>(result, value) ||
                assign_vector<T, double>(result, value)) {
                return result;
            }
        }
        return Any(value).as<std::vector<T>>();
    }
};

/// `value` as a number of type To; throws ov::Exception if it would become another whole number.
template <typename To, typename From>
To exact_number(From value) {
    const auto result = static_cast<To>(value);
    if constexpr (std::is_integral_v<To> && std::is_integral_v<From>) {
        OPENVINO_ASSERT(static_cast<From>(result) == value, "The number ", value, " does not fit into ",
                        type_name(typeid(To)));
    }
    return result;
}

}  // namespace detail

/// Accesses the attribute as what it is.
template <typename AT>
class DirectValueAccessor : public ValueAccessor<AT> {
public:
    DirectValueAccessor(AT& ref) : m_ref(ref) {}

    const AT& get() override { return m_ref; }
    void set(const AT& value) override { m_ref = value; }
    void set_as_any(const Any& value) override {
        set(value.is<AT>() ? value.as<AT>() : detail::FromAny<AT>::get(value));
    }
    operator AT&() { return m_ref; }

protected:
    AT& m_ref;
};

/// Accesses a number of type AT as one of type VAT.
template <typename AT, typename VAT>
class IndirectScalarValueAccessor : public ValueAccessor<VAT> {
public:
    IndirectScalarValueAccessor(AT& ref) : m_ref(ref), m_buffer() {}

    const VAT& get() override {
        m_buffer = static_cast<VAT>(m_ref);
        return m_buffer;
    }
    void set(const VAT& value) override { m_ref = detail::exact_number<AT>(value); }
    void set_as_any(const Any& value) override {
        if (value.is<AT>()) {
            m_ref = value.as<AT>();
        } else {
            set(detail::FromAny<VAT>::get(value));
        }
    }
    operator AT&() { return m_ref; }

protected:
    AT& m_ref;
    VAT m_buffer;
};

/// A container A with the elements of `source`.
template <typename A, typename B>
A copy_from(const B& source) {
    A result;
    for (const auto& element : source) {
        result.insert(result.end(), detail::exact_number<typename A::value_type>(element));
    }
    return result;
}

/// Accesses a container AT of numbers as the vector VAT.
template <typename AT, typename VAT>
class IndirectVectorValueAccessor : public ValueAccessor<VAT> {
public:
    IndirectVectorValueAccessor(AT& ref) : m_ref(ref) {}

    const VAT& get() override {
        m_buffer = copy_from<VAT>(m_ref);
        return m_buffer;
    }
    void set(const VAT& value) override { m_ref = copy_from<AT>(value); }
    void set_as_any(const Any& value) override {
        if (value.is<AT>()) {
            m_ref = value.as<AT>();
        } else {
            set(detail::FromAny<VAT>::get(value));
        }
    }
    operator AT&() { return m_ref; }

protected:
    AT& m_ref;
    VAT m_buffer;
};

/// Accesses a value of an enumeration by its name; `Names` has as_enum and as_string, as EnumNames.
template <typename AT, typename Names = EnumNames<AT>>
class EnumAttributeAdapterBase : public ValueAccessor<std::string> {
public:
    EnumAttributeAdapterBase(AT& value) : m_ref(value) {}

    const std::string& get() override { return Names::as_string(m_ref); }
    void set(const std::string& value) override { m_ref = Names::as_enum(value); }
    void set_as_any(const Any& value) override {
        if (value.is<AT>()) {
            m_ref = value.as<AT>();
        } else {
            set(detail::FromAny<std::string>::get(value));
        }
    }
    operator AT&() { return m_ref; }

protected:
    AT& m_ref;
};

/// An attribute that is visited part by part.
class OPENVINO_API VisitorAdapter : public ValueAccessor<void> {
public:
    ~VisitorAdapter() override;
    virtual bool visit_attributes(AttributeVisitor& visitor) = 0;
};

}  // namespace ov
