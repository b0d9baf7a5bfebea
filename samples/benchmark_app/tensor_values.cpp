#include "tensor_values.hpp"

#include <algorithm>
#include <random>
#include <stdexcept>

namespace {

template <typename T>
void fill(ov::Tensor& tensor, double least, double most) {
    std::mt19937 generator(1);
    std::uniform_real_distribution<double> distribution(least, most);
    std::generate_n(tensor.data<T>(), tensor.get_size(),
                    [&] { return static_cast<T>(static_cast<float>(distribution(generator))); });
}

}  // namespace

void fill_randomly(ov::Tensor& tensor) {
    const auto type = tensor.get_element_type();
    if (type == ov::element::f32) return fill<float>(tensor, 0, 255);
    if (type == ov::element::f16) return fill<ov::float16>(tensor, 0, 255);
    if (type == ov::element::bf16) return fill<ov::bfloat16>(tensor, 0, 255);
    if (type == ov::element::f64) return fill<double>(tensor, 0, 255);
    if (type == ov::element::u8) return fill<uint8_t>(tensor, 0, 255);
    if (type == ov::element::i8) return fill<int8_t>(tensor, -127, 127);
    // Often indices or flags: small ones fit everywhere.
    if (type == ov::element::i32) return fill<int32_t>(tensor, 0, 2);
    if (type == ov::element::i64) return fill<int64_t>(tensor, 0, 2);
    std::fill_n(static_cast<char*>(tensor.data()), tensor.get_byte_size(), '\0');
}

void set_value(ov::Tensor& tensor, size_t index, float value) {
    const auto type = tensor.get_element_type();
    const auto write = [&](auto zero) { tensor.data<decltype(zero)>()[index] = static_cast<decltype(zero)>(value); };
    if (type == ov::element::f32) return write(float{});
    if (type == ov::element::f16) return write(ov::float16());
    if (type == ov::element::bf16) return write(ov::bfloat16());
    if (type == ov::element::f64) return write(double{});
    if (type == ov::element::u8) return write(uint8_t{});
    if (type == ov::element::i8) return write(int8_t{});
    if (type == ov::element::i32) return write(int32_t{});
    if (type == ov::element::i64) return write(int64_t{});
    throw std::runtime_error("cannot fill an input of type " + type.to_string() +
                             " with pictures; -ip chooses another");
}
