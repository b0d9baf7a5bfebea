#include "openvino/op/util/attr_types.hpp"

namespace ov {

template <>
EnumNames<op::PadMode>& EnumNames<op::PadMode>::get() {
    static auto names = EnumNames<op::PadMode>("op::PadMode", {{"constant", op::PadMode::CONSTANT},
                                                               {"edge", op::PadMode::EDGE},
                                                               {"reflect", op::PadMode::REFLECT},
                                                               {"symmetric", op::PadMode::SYMMETRIC}});
    return names;
}

template <>
EnumNames<op::FillMode>& EnumNames<op::FillMode>::get() {
    static auto names =
        EnumNames<op::FillMode>("op::FillMode", {{"zero", op::FillMode::ZERO}, {"lowest", op::FillMode::LOWEST}});
    return names;
}

template <>
EnumNames<op::PadType>& EnumNames<op::PadType>::get() {
    static auto names = EnumNames<op::PadType>("op::PadType", {{"explicit", op::PadType::EXPLICIT},
                                                               {"same_lower", op::PadType::SAME_LOWER},
                                                               {"same_upper", op::PadType::SAME_UPPER},
                                                               {"valid", op::PadType::VALID}});
    return names;
}

template <>
EnumNames<op::RoundingType>& EnumNames<op::RoundingType>::get() {
    static auto names = EnumNames<op::RoundingType>("op::RoundingType", {{"floor", op::RoundingType::FLOOR},
                                                                         {"ceil", op::RoundingType::CEIL},
                                                                         {"ceil_torch", op::RoundingType::CEIL_TORCH}});
    return names;
}

template <>
EnumNames<op::AutoBroadcastType>& EnumNames<op::AutoBroadcastType>::get() {
    static auto names =
        EnumNames<op::AutoBroadcastType>("op::AutoBroadcastType", {{"none", op::AutoBroadcastType::NONE},
                                                                   {"explicit", op::AutoBroadcastType::EXPLICIT},
                                                                   {"numpy", op::AutoBroadcastType::NUMPY},
                                                                   {"pdpd", op::AutoBroadcastType::PDPD}});
    return names;
}

template <>
EnumNames<op::BroadcastType>& EnumNames<op::BroadcastType>::get() {
    static auto names =
        EnumNames<op::BroadcastType>("op::BroadcastType", {{"explicit", op::BroadcastType::EXPLICIT},
                                                           {"none", op::BroadcastType::NONE},
                                                           {"numpy", op::BroadcastType::NUMPY},
                                                           {"pdpd", op::BroadcastType::PDPD},
                                                           {"bidirectional", op::BroadcastType::BIDIRECTIONAL}});
    return names;
}

template <>
EnumNames<op::EpsMode>& EnumNames<op::EpsMode>::get() {
    static auto names = EnumNames<op::EpsMode>("op::EpsMode", {{"add", op::EpsMode::ADD}, {"max", op::EpsMode::MAX}});
    return names;
}

template <>
EnumNames<op::TopKSortType>& EnumNames<op::TopKSortType>::get() {
    static auto names = EnumNames<op::TopKSortType>("op::TopKSortType", {{"none", op::TopKSortType::NONE},
                                                                         {"index", op::TopKSortType::SORT_INDICES},
                                                                         {"value", op::TopKSortType::SORT_VALUES}});
    return names;
}

template <>
EnumNames<op::TopKMode>& EnumNames<op::TopKMode>::get() {
    static auto names =
        EnumNames<op::TopKMode>("op::TopKMode", {{"max", op::TopKMode::MAX}, {"min", op::TopKMode::MIN}});
    return names;
}

template <>
EnumNames<op::PhiloxAlignment>& EnumNames<op::PhiloxAlignment>::get() {
    static auto names =
        EnumNames<op::PhiloxAlignment>("op::PhiloxAlignment", {{"tensorflow", op::PhiloxAlignment::TENSORFLOW},
                                                               {"pytorch", op::PhiloxAlignment::PYTORCH},
                                                               {"mock", op::PhiloxAlignment::MOCK}});
    return names;
}

template <>
EnumNames<op::RecurrentSequenceDirection>& EnumNames<op::RecurrentSequenceDirection>::get() {
    static auto names = EnumNames<op::RecurrentSequenceDirection>(
        "op::RecurrentSequenceDirection", {{"forward", op::RecurrentSequenceDirection::FORWARD},
                                           {"reverse", op::RecurrentSequenceDirection::REVERSE},
                                           {"bidirectional", op::RecurrentSequenceDirection::BIDIRECTIONAL}});
    return names;
}

namespace op {

std::ostream& operator<<(std::ostream& stream, const PadMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const FillMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const PadType& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const RoundingType& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const AutoBroadcastType& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const BroadcastType& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const EpsMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const TopKSortType& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const TopKMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const PhiloxAlignment& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const RecurrentSequenceDirection& value) {
    return stream << as_string(value);
}

AutoBroadcastSpec::AutoBroadcastSpec(const char* type) : AutoBroadcastSpec(as_enum<AutoBroadcastType>(type)) {}

BroadcastModeSpec::BroadcastModeSpec(const char* type) : BroadcastModeSpec(as_enum<BroadcastType>(type)) {}

}  // namespace op
}  // namespace ov
