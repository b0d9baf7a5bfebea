#include <gtest/gtest.h>

#include <numeric>

#include "openvino/core/model.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/runtime/core.hpp"

namespace strided_output_test {

ov::InferRequest request_for(const ov::PartialShape& shape) {
    const auto input = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, shape);
    const auto relu = std::make_shared<ov::op::v0::Relu>(input);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{relu}, ov::ParameterVector{input});
    auto request = ov::Core().compile_model(model, "CPU").create_infer_request();
    ov::Tensor values(ov::element::f32, ov::Shape{2, 3});
    std::iota(values.data<float>(), values.data<float>() + 6, 1.0F);
    request.set_input_tensor(values);
    return request;
}

ov::Tensor filled(const ov::Shape& shape, float value) {
    ov::Tensor tensor(ov::element::f32, shape);
    std::fill_n(tensor.data<float>(), tensor.get_size(), value);
    return tensor;
}

std::vector<float> values_of(const ov::Tensor& tensor) {
    return {tensor.data<const float>(), tensor.data<const float>() + tensor.get_size()};
}

TEST(StridedOutput, is_written_row_by_row) {
    for (const ov::PartialShape& shape : {ov::PartialShape{2, 3}, ov::PartialShape{-1, 3}}) {
        auto request = request_for(shape);
        const auto whole = filled({4, 5}, -1);
        const ov::Tensor part(whole, {1, 1}, {3, 4});
        request.set_output_tensor(part);
        request.infer();
        EXPECT_EQ(values_of(whole), (std::vector<float>{-1, -1, -1, -1, -1,  //
                                                        -1, 1,  2,  3,  -1,  //
                                                        -1, 4,  5,  6,  -1,  //
                                                        -1, -1, -1, -1, -1}));
        EXPECT_EQ(request.get_output_tensor().data(), part.data());
    }
}

TEST(StridedOutput, is_left_alone_once_another_tensor_takes_its_place) {
    auto request = request_for({2, 3});
    const auto whole = filled({2, 4}, -1);
    request.set_output_tensor(ov::Tensor(whole, {0, 0}, {2, 3}));
    const auto dense = filled({2, 3}, -1);
    request.set_output_tensor(dense);
    request.infer();
    EXPECT_EQ(values_of(whole), std::vector<float>(8, -1));
    EXPECT_EQ(values_of(dense), (std::vector<float>{1, 2, 3, 4, 5, 6}));
}

}  // namespace strided_output_test
