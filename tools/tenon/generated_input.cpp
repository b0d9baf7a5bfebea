#include "generated_input.hpp"

#include <random>

#include "model_ports.hpp"
#include "tensor_elements.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

ov::Shape static_shape(const ov::Model& model, size_t index) {
    auto shape = model.input(index).get_partial_shape();
    if (shape.rank().is_static() && shape.rank().get_length() > 0 && shape[0].is_dynamic())
        shape[0] = std::max<int64_t>(1, shape[0].get_min_length());
    if (shape.is_dynamic())
        throw UserError("input '{}' has the shape {}; give the tensor with -i or its shape with -shape '{}[...]'",
                        input_name(model, index), shape.to_string(), input_name(model, index));
    return shape.to_shape();
}

}  // namespace

ov::Tensor generate_input(const ov::Model& model, size_t index) {
    const auto type = model.input(index).get_element_type();
    ov::Tensor tensor(type.is_dynamic() ? ov::element::f32 : type, static_shape(model, index));
    std::mt19937 generator(static_cast<std::mt19937::result_type>(index));
    visit_element_type(tensor.get_element_type(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        auto* values = static_cast<T*>(tensor.data());
        constexpr float scale = 1.0F / (1U << 24U);
        for (size_t i = 0; i < tensor.get_size(); ++i) {
            const auto bits = static_cast<uint32_t>(generator()) >> 8U;
            if constexpr (is_exact<T>)
                values[i] = static_cast<T>(bits & 1U);
            else
                values[i] = static_cast<T>(static_cast<float>(bits) * scale);
        }
    });
    return tensor;
}

}  // namespace tenon::command
