#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/enum_names.hpp"

namespace ov::op {

/// What a padded tensor holds outside of the input.
enum class PadMode { CONSTANT = 0, EDGE, REFLECT, SYMMETRIC };

/// What empty segments are filled with: 0, or the lowest value of the element type.
enum class FillMode { ZERO = 0, LOWEST };

/// How the padding of convolutions and poolings is given. SAME_LOWER and SAME_UPPER keep ceil(input / stride) and put
/// the odd element in front or behind; VALID is no padding.
enum class PadType { EXPLICIT = 0, SAME_LOWER, SAME_UPPER, VALID, AUTO = SAME_UPPER, NOTSET = EXPLICIT };

/// How the output length of a pooling is rounded. CEIL_TORCH leaves out windows that start in the padding behind.
enum class RoundingType { FLOOR = 0, CEIL = 1, CEIL_TORCH = 2 };

/// Implicit broadcasting of element-wise operations: none, NumPy's rules, or the second input onto the first one
/// starting at a given axis (PaddlePaddle).
enum class AutoBroadcastType { NONE = 0, EXPLICIT = NONE, NUMPY, PDPD };

/// The rules of the Broadcast operation.
enum class BroadcastType { NONE, EXPLICIT = NONE, NUMPY, PDPD, BIDIRECTIONAL };

/// Whether epsilon is added to a norm or bounds it from below.
enum class EpsMode { ADD, MAX };

enum class TopKSortType { NONE, SORT_INDICES, SORT_VALUES };

enum class TopKMode { MAX, MIN };

/// Whose order of Philox random numbers is reproduced.
enum class PhiloxAlignment { TENSORFLOW, PYTORCH, MOCK };

enum class RecurrentSequenceDirection { FORWARD, REVERSE, BIDIRECTIONAL };

/// Insert the name that IR uses.
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const PadMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const FillMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const PadType& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const RoundingType& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const AutoBroadcastType& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const BroadcastType& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const EpsMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const TopKSortType& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const TopKMode& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const PhiloxAlignment& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const RecurrentSequenceDirection& value);

/// Implicit broadcasting and, for PDPD, the axis of the first input where the second one starts (-1: aligned right).
struct OPENVINO_API AutoBroadcastSpec {
    AutoBroadcastSpec() = default;
    AutoBroadcastSpec(AutoBroadcastType type) : m_type(type), m_axis(type == AutoBroadcastType::PDPD ? -1 : 0) {}
    /// From the name that IR uses. Throws ov::Exception for any other text.
    AutoBroadcastSpec(const char* type);
    AutoBroadcastSpec(AutoBroadcastType type, int64_t axis) : m_type(type), m_axis(axis) {}

    bool operator==(const AutoBroadcastSpec& other) const { return m_type == other.m_type && m_axis == other.m_axis; }
    bool operator!=(const AutoBroadcastSpec& other) const { return !(*this == other); }

    AutoBroadcastType m_type{AutoBroadcastType::NONE};
    int64_t m_axis{0};
};

/// The mode of the Broadcast operation and, for PDPD, the start axis (-1: aligned right).
struct OPENVINO_API BroadcastModeSpec {
    BroadcastModeSpec() = default;
    BroadcastModeSpec(BroadcastType type) : m_type(type), m_axis(type == BroadcastType::PDPD ? -1 : 0) {}
    /// From the name that IR uses. Throws ov::Exception for any other text.
    BroadcastModeSpec(const char* type);
    BroadcastModeSpec(BroadcastType type, int64_t axis) : m_type(type), m_axis(axis) {}

    bool operator==(const BroadcastModeSpec& other) const { return m_type == other.m_type && m_axis == other.m_axis; }
    bool operator!=(const BroadcastModeSpec& other) const { return !(*this == other); }

    BroadcastType m_type{BroadcastType::NUMPY};
    int64_t m_axis{0};
};

}  // namespace ov::op

namespace ov {

template <>
OPENVINO_API EnumNames<op::PadMode>& EnumNames<op::PadMode>::get();
template <>
OPENVINO_API EnumNames<op::FillMode>& EnumNames<op::FillMode>::get();
template <>
OPENVINO_API EnumNames<op::PadType>& EnumNames<op::PadType>::get();
template <>
OPENVINO_API EnumNames<op::RoundingType>& EnumNames<op::RoundingType>::get();
template <>
OPENVINO_API EnumNames<op::AutoBroadcastType>& EnumNames<op::AutoBroadcastType>::get();
template <>
OPENVINO_API EnumNames<op::BroadcastType>& EnumNames<op::BroadcastType>::get();
template <>
OPENVINO_API EnumNames<op::EpsMode>& EnumNames<op::EpsMode>::get();
template <>
OPENVINO_API EnumNames<op::TopKSortType>& EnumNames<op::TopKSortType>::get();
template <>
OPENVINO_API EnumNames<op::TopKMode>& EnumNames<op::TopKMode>::get();
template <>
OPENVINO_API EnumNames<op::PhiloxAlignment>& EnumNames<op::PhiloxAlignment>::get();
template <>
OPENVINO_API EnumNames<op::RecurrentSequenceDirection>& EnumNames<op::RecurrentSequenceDirection>::get();

}  // namespace ov
