#pragma once

#include "openvino/core/type.hpp"
#include "openvino/core/visibility.hpp"

// Statics are hidden: as shared symbols they would pin a library that is to be replaced. In an unnamed namespace the
// attribute is superfluous, which is no reason to warn the user.
#define OPENVINO_DETAIL_TYPE_INFO(METHOD_START, METHOD_END, ...)                                                \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wattributes\"")                           \
        _OPENVINO_HIDDEN_METHOD static const ::ov::DiscreteTypeInfo&                                            \
        get_type_info_static() {                                                                                \
        static const ::ov::DiscreteTypeInfo type_info_static{__VA_ARGS__};                                      \
        return type_info_static;                                                                                \
    }                                                                                                           \
    _Pragma("GCC diagnostic pop") METHOD_START const ::ov::DiscreteTypeInfo& get_type_info() const METHOD_END { \
        return get_type_info_static();                                                                          \
    }

#define OPENVINO_DETAIL_RTTI_1(NAME) OPENVINO_DETAIL_TYPE_INFO(, override, NAME, "util")
#define OPENVINO_DETAIL_RTTI_2(NAME, ID) OPENVINO_DETAIL_TYPE_INFO(, override, NAME, ID)
#define OPENVINO_DETAIL_RTTI_3(NAME, ID, PARENT) \
    OPENVINO_DETAIL_TYPE_INFO(, override, NAME, ID, &PARENT::get_type_info_static())
#define OPENVINO_DETAIL_RTTI_4(NAME, ID, PARENT, NUMBER) \
    OPENVINO_DETAIL_TYPE_INFO(, override, NAME, NUMBER, ID, &PARENT::get_type_info_static())
#define OPENVINO_DETAIL_SELECT_OF_4(_1, _2, _3, _4, NAME, ...) NAME

/// In a class body, (name[, id = "util"[, parent class[, number]]]): get_type_info_static() and the override of
/// get_type_info().
#define OPENVINO_RTTI(...)                                                                                           \
    OPENVINO_DETAIL_SELECT_OF_4(__VA_ARGS__, OPENVINO_DETAIL_RTTI_4, OPENVINO_DETAIL_RTTI_3, OPENVINO_DETAIL_RTTI_2, \
                                OPENVINO_DETAIL_RTTI_1, 0)                                                           \
    (__VA_ARGS__)

#define OPENVINO_DETAIL_RTTI_BASE_1(NAME) OPENVINO_DETAIL_TYPE_INFO(virtual, , NAME, "util")
#define OPENVINO_DETAIL_RTTI_BASE_2(NAME, ID) OPENVINO_DETAIL_TYPE_INFO(virtual, , NAME, ID)
#define OPENVINO_DETAIL_SELECT_OF_2(_1, _2, NAME, ...) NAME

/// The same for the root of a hierarchy, (name[, id = "util"]): get_type_info() is introduced here.
#define OPENVINO_RTTI_BASE(...) \
    OPENVINO_DETAIL_SELECT_OF_2(__VA_ARGS__, OPENVINO_DETAIL_RTTI_BASE_2, OPENVINO_DETAIL_RTTI_BASE_1, 0)(__VA_ARGS__)

#define OPENVINO_DETAIL_OP_1(NAME) OPENVINO_DETAIL_RTTI_3(NAME, "extension", ::ov::op::Op)
#define OPENVINO_DETAIL_OP_2(NAME, ID) OPENVINO_DETAIL_RTTI_3(NAME, ID, ::ov::op::Op)

/// In the body of an operation's class, (type[, opset id = "extension"[, parent class = ov::op::Op[, number]]]).
#define OPENVINO_OP(...)                                                                                           \
    OPENVINO_DETAIL_SELECT_OF_4(__VA_ARGS__, OPENVINO_DETAIL_RTTI_4, OPENVINO_DETAIL_RTTI_3, OPENVINO_DETAIL_OP_2, \
                                OPENVINO_DETAIL_OP_1, 0)                                                           \
    (__VA_ARGS__)

// clang-format off
#define OPENVINO_DETAIL_TENON_TYPE(NAME, ID, ...) \
    _OPENVINO_HIDDEN_METHOD static constexpr ::ov::detail::BuiltinTypeInfo type_info{NAME, ID}
// clang-format on

/// In the body of an engine's operation, (type, opset id[, parent class[, number]]): OPENVINO_OP, and the static
/// `type_info` that source of 2020-21 compares with.
#define TENON_OP(...)        \
    OPENVINO_OP(__VA_ARGS__) \
    OPENVINO_DETAIL_TENON_TYPE(__VA_ARGS__, 0)

/// Declares and defines the static `type_info` of a class that has OPENVINO_OP or OPENVINO_RTTI.
#define BWDCMP_RTTI_DECLARATION static const ::ov::DiscreteTypeInfo type_info
#define BWDCMP_RTTI_DEFINITION(CLASS) const ::ov::DiscreteTypeInfo CLASS::type_info = CLASS::get_type_info_static()
