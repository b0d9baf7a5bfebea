#include "ie/ie_precision.hpp"

#include <cstring>

namespace InferenceEngine {
namespace {

struct Known {
    Precision::ePrecision value;
    size_t bits;
    const char* name;
};

constexpr Known known[] = {
    {Precision::UNSPECIFIED, 0, "UNSPECIFIED"},
    {Precision::MIXED, 0, "MIXED"},
    {Precision::FP32, 32, "FP32"},
    {Precision::FP16, 16, "FP16"},
    {Precision::BF16, 16, "BF16"},
    {Precision::FP64, 64, "FP64"},
    {Precision::Q78, 16, "Q78"},
    {Precision::I16, 16, "I16"},
    {Precision::U4, 4, "U4"},
    {Precision::U8, 8, "U8"},
    {Precision::BOOL, 8, "BOOL"},
    {Precision::I4, 4, "I4"},
    {Precision::I8, 8, "I8"},
    {Precision::U16, 16, "U16"},
    {Precision::I32, 32, "I32"},
    {Precision::BIN, 1, "BIN"},
    {Precision::I64, 64, "I64"},
    {Precision::U64, 64, "U64"},
    {Precision::U32, 32, "U32"},
    {Precision::CUSTOM, 0, "CUSTOM"},
};

}  // namespace

Precision::Precision(ePrecision value) : m_value(value), m_name("INVALID") {
    for (const Known& entry : known) {
        if (entry.value != value) continue;
        m_bits = entry.bits;
        m_name = entry.name;
    }
}

Precision::Precision(size_t bits, const char* name) : m_value(CUSTOM), m_bits(bits), m_name(name ? name : "CUSTOM") {
    if (bits == 0) IE_THROW() << "Precision \"" << m_name << "\": expected at least 1 bit per element, found 0";
}

Precision& Precision::operator=(ePrecision value) {
    return *this = Precision(value);
}

bool Precision::operator==(const Precision& other) const noexcept {
    return m_value == other.m_value && m_bits == other.m_bits &&
           (m_name == other.m_name || std::strcmp(m_name, other.m_name) == 0);
}

size_t Precision::size() const {
    if (m_bits == 0) IE_THROW() << "Precision " << m_name << ": the size of its elements is not known";
    return m_bits / 8;
}

bool Precision::is_float() const noexcept {
    return m_value == FP32 || m_value == FP16 || m_value == BF16 || m_value == FP64;
}

bool Precision::isSigned() const noexcept {
    switch (m_value) {
        case U4:
        case U8:
        case BOOL:
        case U16:
        case U32:
        case U64:
            return false;
        default:
            return true;
    }
}

Precision Precision::FromStr(const std::string& name) {
    for (const Known& entry : known)
        if (name == entry.name && entry.value != CUSTOM) return entry.value;
    return UNSPECIFIED;
}

std::ostream& operator<<(std::ostream& stream, const Precision& precision) {
    return stream << precision.name();
}

std::ostream& operator<<(std::ostream& stream, const Precision::ePrecision& precision) {
    return stream << Precision(precision).name();
}

std::ostream& operator<<(std::ostream& stream, const std::vector<Precision>& precisions) {
    for (size_t i = 0; i < precisions.size(); ++i)
        stream << (i ? ", " : "") << precisions[i];
    return stream;
}

}  // namespace InferenceEngine
