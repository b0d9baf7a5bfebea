#pragma once

#include "openvino/core/type/bfloat16.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/core/type/element_type_traits.hpp"
#include "openvino/core/type/float16.hpp"

namespace tenon {
namespace opsets {

/// A list of element types that an `evaluate` supports.
template <ov::element::Type_t... types>
struct Types {};

using RealTypes = Types<ov::element::f32, ov::element::f64, ov::element::f16, ov::element::bf16>;
using IntegerTypes = Types<ov::element::i8, ov::element::i16, ov::element::i32, ov::element::i64, ov::element::u8,
                           ov::element::u16, ov::element::u32, ov::element::u64>;
using NumericTypes =
    Types<ov::element::f32, ov::element::f64, ov::element::f16, ov::element::bf16, ov::element::i8, ov::element::i16,
          ov::element::i32, ov::element::i64, ov::element::u8, ov::element::u16, ov::element::u32, ov::element::u64>;
using ComparableTypes = Types<ov::element::boolean, ov::element::f32, ov::element::f64, ov::element::f16,
                              ov::element::bf16, ov::element::i8, ov::element::i16, ov::element::i32, ov::element::i64,
                              ov::element::u8, ov::element::u16, ov::element::u32, ov::element::u64>;
using BooleanType = Types<ov::element::boolean>;
using IndexTypes = Types<ov::element::i32, ov::element::i64>;

template <ov::element::Type_t... types>
bool supports(Types<types...>, const ov::element::Type& type) {
    return ((type == types) || ...);
}

/// Calls `body(T{})` with the C++ type of `type` and returns true, or returns false when the list does not hold it.
template <ov::element::Type_t... types, typename Body>
bool dispatch(Types<types...>, const ov::element::Type& type, Body&& body) {
    return ((type == types ? (body(ov::fundamental_type_for<types>{}), true) : false) || ...);
}

/// The type in which sums over elements of T are kept.
template <typename T>
struct Accumulator {
    using type = T;
};
template <>
struct Accumulator<ov::float16> {
    using type = float;
};
template <>
struct Accumulator<ov::bfloat16> {
    using type = float;
};
template <typename T>
using accumulator_t = typename Accumulator<T>::type;

}  // namespace opsets
}  // namespace tenon
