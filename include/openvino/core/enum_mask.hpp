#pragma once

#include <initializer_list>
#include <ostream>
#include <type_traits>

namespace ov {

/// A set of flags of the enumeration T, whose values are single bits of an unsigned type.
template <typename T>
class EnumMask {
public:
    static_assert(std::is_enum_v<T>, "EnumMask is a set of flags of an enumeration");
    using value_type = std::underlying_type_t<T>;
    static_assert(std::is_unsigned_v<value_type>, "EnumMask needs an enumeration with an unsigned underlying type");

    constexpr EnumMask() = default;
    constexpr EnumMask(const T& flag) : m_value(static_cast<value_type>(flag)) {}
    constexpr EnumMask(std::initializer_list<T> flags) {
        for (const T flag : flags)
            m_value |= static_cast<value_type>(flag);
    }

    constexpr value_type value() const { return m_value; }

    /// Whether one flag of `mask` is set; whether each is.
    constexpr bool is_any_set(const EnumMask& mask) const { return (m_value & mask.m_value) != 0; }
    constexpr bool is_set(const EnumMask& mask) const { return (m_value & mask.m_value) == mask.m_value; }
    constexpr bool is_any_clear(const EnumMask& mask) const { return !is_set(mask); }
    constexpr bool is_clear(const EnumMask& mask) const { return !is_any_set(mask); }
    constexpr bool operator[](const EnumMask& mask) const { return is_set(mask); }

    constexpr void set(const EnumMask& mask) { m_value |= mask.m_value; }
    constexpr void clear(const EnumMask& mask) { m_value &= static_cast<value_type>(~mask.m_value); }
    constexpr void clear_all() { m_value = 0; }

    constexpr bool operator==(const EnumMask& other) const { return m_value == other.m_value; }
    constexpr bool operator!=(const EnumMask& other) const { return m_value != other.m_value; }

    constexpr EnumMask& operator&=(const EnumMask& other) {
        m_value &= other.m_value;
        return *this;
    }
    constexpr EnumMask& operator|=(const EnumMask& other) {
        m_value |= other.m_value;
        return *this;
    }
    constexpr EnumMask operator&(const EnumMask& other) const { return EnumMask(*this) &= other; }
    constexpr EnumMask operator|(const EnumMask& other) const { return EnumMask(*this) |= other; }

    friend std::ostream& operator<<(std::ostream& stream, const EnumMask& mask) { return stream << +mask.m_value; }

private:
    value_type m_value{};
};

}  // namespace ov
