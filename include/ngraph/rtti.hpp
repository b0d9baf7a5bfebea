#pragma once

#include "openvino/core/rtti.hpp"
#include "openvino/core/type.hpp"

/// In a class body: the static `type_info`, and the methods that return it. Goes with NGRAPH_RTTI_DEFINITION.
#define NGRAPH_RTTI_DECLARATION                                   \
    static const ::ov::DiscreteTypeInfo type_info;                \
    static const ::ov::DiscreteTypeInfo& get_type_info_static() { \
        return type_info;                                         \
    }                                                             \
    const ::ov::DiscreteTypeInfo& get_type_info() const override

#define NGRAPH_DETAIL_RTTI_DEFINITION_3(CLASS, NAME, VERSION)     \
    const ::ov::DiscreteTypeInfo CLASS::type_info{NAME, VERSION}; \
    const ::ov::DiscreteTypeInfo& CLASS::get_type_info() const {  \
        return type_info;                                         \
    }
#define NGRAPH_DETAIL_RTTI_DEFINITION_4(CLASS, NAME, VERSION, PARENT)                                    \
    const ::ov::DiscreteTypeInfo CLASS::type_info{NAME, VERSION, &::ov::detail::type_info_of<PARENT>()}; \
    const ::ov::DiscreteTypeInfo& CLASS::get_type_info() const {                                         \
        return type_info;                                                                                \
    }

/// At namespace scope, (class, type name, version number[, parent class]).
#define NGRAPH_RTTI_DEFINITION(...)                                                                                  \
    OPENVINO_DETAIL_SELECT_OF_4(__VA_ARGS__, NGRAPH_DETAIL_RTTI_DEFINITION_4, NGRAPH_DETAIL_RTTI_DEFINITION_3, 0, 0, \
                                0)                                                                                   \
    (__VA_ARGS__)
