#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "openvino/runtime/tensor.hpp"
#include "user_error.hpp"

namespace tenon::command {

template <typename T>
struct ElementTag {
    using type = T;
};

/// Calls `function` with an ElementTag of the C++ type that holds one element. Throws UserError for types below one
/// byte, strings and what is not known.
template <typename Function>
auto visit_element_type(const ov::element::Type& type, Function&& function) {
    using ov::element::Type_t;
    switch (static_cast<Type_t>(type)) {
        case Type_t::boolean:
            return function(ElementTag<bool>{});
        case Type_t::f16:
            return function(ElementTag<ov::float16>{});
        case Type_t::bf16:
            return function(ElementTag<ov::bfloat16>{});
        case Type_t::f32:
            return function(ElementTag<float>{});
        case Type_t::f64:
            return function(ElementTag<double>{});
        case Type_t::i8:
            return function(ElementTag<int8_t>{});
        case Type_t::i16:
            return function(ElementTag<int16_t>{});
        case Type_t::i32:
            return function(ElementTag<int32_t>{});
        case Type_t::i64:
            return function(ElementTag<int64_t>{});
        case Type_t::u8:
            return function(ElementTag<uint8_t>{});
        case Type_t::u16:
            return function(ElementTag<uint16_t>{});
        case Type_t::u32:
            return function(ElementTag<uint32_t>{});
        case Type_t::u64:
            return function(ElementTag<uint64_t>{});
        default:
            throw UserError("tensors of type {} cannot be read element by element here", type.to_string());
    }
}

/// True for the types whose values are exact.
template <typename T>
constexpr bool is_exact = std::is_integral_v<T>;

/// A dense copy whose elements are converted as by a C++ cast (to boolean: not zero).
ov::Tensor convert(const ov::Tensor& tensor, const ov::element::Type& type);

/// The elements as numbers; integers beyond 2^53 are rounded.
std::vector<double> to_doubles(const ov::Tensor& tensor);

/// The part that a slice of Python would give: start, stop and step for every axis.
struct AxisSlice {
    int64_t start = 0, stop = 0, step = 1;
};
ov::Tensor slice(const ov::Tensor& tensor, const std::vector<AxisSlice>& slices);

/// "[1,3,224,224]"
std::string shape_text(const ov::Shape& shape);
/// The coordinate of the element at a flat index: "[0,2,5]".
std::string coordinate_text(const ov::Shape& shape, size_t index);

/// A shape from text such as "1,3,224,224" or "[1,3,224,224]".
ov::Shape parse_shape(const std::string& text);

}  // namespace tenon::command
