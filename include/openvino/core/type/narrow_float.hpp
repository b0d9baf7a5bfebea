#pragma once

namespace ov::detail {

/// Operators of a 16-bit floating-point type: computed in float, rounded once to `Derived`.
/// Accepts any right operand that converts to float, so that `Derived + int64_t` stays `Derived`.
template <class Derived>
class NarrowFloat {
public:
    template <class T>
    bool operator==(const T& other) const {
        return value() == static_cast<float>(other);
    }
    template <class T>
    bool operator!=(const T& other) const {
        return value() != static_cast<float>(other);
    }
    template <class T>
    bool operator<(const T& other) const {
        return value() < static_cast<float>(other);
    }
    template <class T>
    bool operator<=(const T& other) const {
        return value() <= static_cast<float>(other);
    }
    template <class T>
    bool operator>(const T& other) const {
        return value() > static_cast<float>(other);
    }
    template <class T>
    bool operator>=(const T& other) const {
        return value() >= static_cast<float>(other);
    }

    template <class T>
    Derived operator+(const T& other) const {
        return Derived(value() + static_cast<float>(other));
    }
    template <class T>
    Derived operator-(const T& other) const {
        return Derived(value() - static_cast<float>(other));
    }
    template <class T>
    Derived operator*(const T& other) const {
        return Derived(value() * static_cast<float>(other));
    }
    template <class T>
    Derived operator/(const T& other) const {
        return Derived(value() / static_cast<float>(other));
    }

    template <class T>
    Derived& operator+=(const T& other) {
        return self() = *this + other;
    }
    template <class T>
    Derived& operator-=(const T& other) {
        return self() = *this - other;
    }
    template <class T>
    Derived& operator*=(const T& other) {
        return self() = *this * other;
    }
    template <class T>
    Derived& operator/=(const T& other) {
        return self() = *this / other;
    }

private:
    friend Derived;
    constexpr NarrowFloat() = default;

    Derived& self() { return static_cast<Derived&>(*this); }
    float value() const { return static_cast<float>(static_cast<const Derived&>(*this)); }
};

}  // namespace ov::detail
