#include "precisions.hpp"

#include <utility>

namespace tenon {
namespace {

using InferenceEngine::Precision;

const std::pair<Precision::ePrecision, ov::element::Type_t> precisions[] = {
    {Precision::FP32, ov::element::f32},    {Precision::FP16, ov::element::f16}, {Precision::BF16, ov::element::bf16},
    {Precision::FP64, ov::element::f64},    {Precision::I8, ov::element::i8},    {Precision::U8, ov::element::u8},
    {Precision::I16, ov::element::i16},     {Precision::U16, ov::element::u16},  {Precision::I32, ov::element::i32},
    {Precision::U32, ov::element::u32},     {Precision::I64, ov::element::i64},  {Precision::U64, ov::element::u64},
    {Precision::BOOL, ov::element::boolean}};

}  // namespace

ov::element::Type element_type_of(const Precision& precision) {
    for (const auto& [own, type] : precisions)
        if (precision == own) return type;
    return ov::element::dynamic;
}

Precision precision_of(const ov::element::Type& type) {
    for (const auto& [precision, own] : precisions)
        if (type == own) return precision;
    return Precision::UNSPECIFIED;
}

}  // namespace tenon
