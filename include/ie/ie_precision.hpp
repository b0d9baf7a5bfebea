#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <vector>

#include "ie_common.h"

namespace InferenceEngine {

/// Type of the elements of a tensor.
class INFERENCE_ENGINE_API_CLASS(Precision) {
public:
    enum ePrecision : uint8_t {
        UNSPECIFIED = 255,
        MIXED = 0,
        FP32 = 10,
        FP16 = 11,
        BF16 = 12,
        FP64 = 13,
        Q78 = 20,
        I16 = 30,
        U4 = 39,
        U8 = 40,
        BOOL = 41,
        I4 = 49,
        I8 = 50,
        U16 = 60,
        I32 = 70,
        BIN = 71,
        I64 = 72,
        U64 = 73,
        U32 = 74,
        CUSTOM = 80
    };

    Precision() = default;
    Precision(ePrecision value);  // NOLINT(google-explicit-constructor): the API converts
    /// A type of the user's own; `name` must live as long as the precision, null means "CUSTOM". Throws on 0 bits.
    explicit Precision(size_t bits, const char* name = nullptr);

    bool operator==(const Precision& other) const noexcept;
    bool operator!=(const Precision& other) const noexcept { return !(*this == other); }
    bool operator==(ePrecision value) const noexcept { return m_value == value; }
    bool operator!=(ePrecision value) const noexcept { return m_value != value; }
    Precision& operator=(ePrecision value);

    operator ePrecision() const noexcept { return m_value; }  // NOLINT(google-explicit-constructor)
    /// False only for UNSPECIFIED.
    explicit operator bool() const noexcept { return m_value != UNSPECIFIED; }
    bool operator!() const noexcept { return m_value == UNSPECIFIED; }

    uint8_t getPrecVal() const noexcept { return m_value; }
    const char* name() const noexcept { return m_name; }
    /// Bytes per element, 0 for types of less than 8 bits; throws where the size is not known.
    size_t size() const;
    /// Bits per element, 0 where not known.
    size_t bitsSize() const noexcept { return m_bits; }
    bool is_float() const noexcept;
    bool isSigned() const noexcept;
    /// UNSPECIFIED for an unknown name.
    static Precision FromStr(const std::string& name);

    /// True when elements of this precision may be held in objects of type T.
    template <class T>
    bool hasStorageType(const char* type_name = nullptr) const noexcept;
    /// The precision whose elements are T, else CUSTOM with the size of T.
    template <class T>
    static Precision fromType(const char* type_name = nullptr);

private:
    ePrecision m_value = UNSPECIFIED;
    size_t m_bits = 0;
    const char* m_name = "UNSPECIFIED";
};

INFERENCE_ENGINE_API_CPP(std::ostream&) operator<<(std::ostream& stream, const Precision& precision);
INFERENCE_ENGINE_API_CPP(std::ostream&) operator<<(std::ostream& stream, const Precision::ePrecision& precision);
INFERENCE_ENGINE_API_CPP(std::ostream&) operator<<(std::ostream& stream, const std::vector<Precision>& precisions);

/// The C++ type that holds elements of a precision, as `value_type`.
template <Precision::ePrecision P>
struct PrecisionTrait {};

template <>
struct PrecisionTrait<Precision::FP32> {
    using value_type = float;
};
template <>
struct PrecisionTrait<Precision::FP64> {
    using value_type = double;
};
template <>
struct PrecisionTrait<Precision::FP16> {
    using value_type = int16_t;
};
template <>
struct PrecisionTrait<Precision::BF16> {
    using value_type = int16_t;
};
template <>
struct PrecisionTrait<Precision::Q78> {
    using value_type = uint16_t;
};
template <>
struct PrecisionTrait<Precision::I16> {
    using value_type = int16_t;
};
template <>
struct PrecisionTrait<Precision::U16> {
    using value_type = uint16_t;
};
template <>
struct PrecisionTrait<Precision::U4> {
    using value_type = uint8_t;
};
template <>
struct PrecisionTrait<Precision::U8> {
    using value_type = uint8_t;
};
template <>
struct PrecisionTrait<Precision::BOOL> {
    using value_type = uint8_t;
};
template <>
struct PrecisionTrait<Precision::I4> {
    using value_type = int8_t;
};
template <>
struct PrecisionTrait<Precision::I8> {
    using value_type = int8_t;
};
template <>
struct PrecisionTrait<Precision::BIN> {
    using value_type = int8_t;
};
template <>
struct PrecisionTrait<Precision::I32> {
    using value_type = int32_t;
};
template <>
struct PrecisionTrait<Precision::U32> {
    using value_type = uint32_t;
};
template <>
struct PrecisionTrait<Precision::I64> {
    using value_type = int64_t;
};
template <>
struct PrecisionTrait<Precision::U64> {
    using value_type = uint64_t;
};

template <class T>
bool Precision::hasStorageType(const char*) const noexcept {
    constexpr auto is_any_of = [](auto... types) { return (std::is_same_v<T, decltype(types)> || ...); };
    switch (m_value) {
        case FP32:
            return is_any_of(float());
        case FP64:
            return is_any_of(double());
        case FP16:
        case BF16:
        case Q78:
            return is_any_of(int16_t(), uint16_t());
        case I4:
        case BIN:
            return is_any_of(int8_t(), uint8_t());
        case I8:
            return is_any_of(int8_t());
        case U4:
        case U8:
        case BOOL:
            return is_any_of(uint8_t());
        case I16:
            return is_any_of(int16_t());
        case U16:
            return is_any_of(uint16_t());
        case I32:
            return is_any_of(int32_t());
        case U32:
            return is_any_of(uint32_t());
        case I64:
            return is_any_of(int64_t());
        case U64:
            return is_any_of(uint64_t());
        default:
            return false;
    }
}

template <class T>
Precision Precision::fromType(const char* type_name) {
    for (const ePrecision value : {FP32, FP64, I8, U8, I16, U16, I32, U32, I64, U64})
        if (Precision(value).hasStorageType<T>()) return value;
    return Precision(8 * sizeof(T), type_name ? type_name : typeid(T).name());
}

}  // namespace InferenceEngine
