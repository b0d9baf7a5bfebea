#include <gtest/gtest.h>

#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/fake_quantize.hpp"
#include "openvino/runtime/core.hpp"

namespace in_place_test {

using namespace ov::op;

// Both inputs of the sum offer their memory for the result, which is the user's tensor.
TEST(InPlace, only_one_input_becomes_the_output) {
    const ov::Shape shape{1, 3, 8, 8};
    const auto quantized = [&](const ov::Output<ov::Node>& x, float most) {
        const auto low = v0::Constant::create(ov::element::f32, ov::Shape{}, {0.0F});
        const auto high = v0::Constant::create(ov::element::f32, ov::Shape{}, {most});
        return std::make_shared<v0::FakeQuantize>(x, low, high, low, high, 3);
    };
    const auto x = std::make_shared<v0::Parameter>(ov::element::f32, shape);
    const auto y = std::make_shared<v0::Parameter>(ov::element::f32, shape);
    const auto sum = std::make_shared<v1::Add>(quantized(x, 1), quantized(y, 20));
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{sum}, ov::ParameterVector{x, y});
    auto request = ov::Core().compile_model(model, "CPU").create_infer_request();
    for (size_t i = 0; i < 2; ++i) {
        auto tensor = request.get_input_tensor(i);
        std::fill_n(tensor.data<float>(), tensor.get_size(), i == 0 ? 0.5F : 20.0F);
    }
    request.infer();
    const auto result = request.get_output_tensor();
    for (size_t i = 0; i < result.get_size(); ++i)
        ASSERT_FLOAT_EQ(result.data<float>()[i], 20.5F);
}

}  // namespace in_place_test
