#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "run_model.hpp"

/// A tensor with these values.
template <typename T>
ov::Tensor literal(const ov::Shape& shape, const std::vector<T>& values) {
    ov::Tensor tensor(ov::element::from<T>(), shape);
    EXPECT_EQ(tensor.get_size(), values.size());
    std::copy_n(values.begin(), std::min(values.size(), tensor.get_size()), tensor.data<T>());
    return tensor;
}

inline ov::Tensor floats(const ov::Shape& shape, const std::vector<float>& values) {
    return literal(shape, values);
}

template <typename T>
std::vector<T> values_of(const ov::Tensor& tensor) {
    return std::vector<T>(tensor.data<T>(), tensor.data<T>() + tensor.get_size());
}

inline std::shared_ptr<ov::op::v0::Parameter> parameter(const ov::element::Type& type, const ov::PartialShape& shape) {
    return std::make_shared<ov::op::v0::Parameter>(type, shape);
}

inline std::shared_ptr<ov::op::v0::Parameter> real_parameter(const ov::PartialShape& shape) {
    return parameter(ov::element::f32, shape);
}

template <typename T>
std::shared_ptr<ov::op::v0::Constant> constant(const ov::Shape& shape, const std::vector<T>& values) {
    return ov::op::v0::Constant::create(ov::element::from<T>(), shape, values);
}

/// Parameters with the types and shapes of tensors.
inline ov::OutputVector parameters_like(const ov::TensorVector& tensors) {
    ov::OutputVector parameters;
    for (const auto& tensor : tensors)
        parameters.push_back(parameter(tensor.get_element_type(), tensor.get_shape()));
    return parameters;
}

/// Parameters like tensors, and constants of the values of those whose index is in `constants`.
inline ov::OutputVector arguments_like(const ov::TensorVector& tensors, const std::set<size_t>& constants) {
    auto arguments = parameters_like(tensors);
    for (const size_t index : constants)
        arguments[index] = std::make_shared<ov::op::v0::Constant>(tensors[index]);
    return arguments;
}

/// What a node computes, run in the way of the program's runner.
inline ov::TensorVector evaluated(const std::shared_ptr<ov::Node>& node, const ov::TensorVector& inputs) {
    EXPECT_TRUE(node->has_evaluate());
    return suites::run(node, inputs);
}

template <typename T>
void expect_equal(const ov::Tensor& tensor, const ov::Shape& shape, const std::vector<T>& expected) {
    EXPECT_EQ(tensor.get_element_type(), ov::element::from<T>());
    EXPECT_EQ(tensor.get_shape(), shape);
    EXPECT_EQ(values_of<T>(tensor), expected);
}

inline void expect_near(const ov::Tensor& tensor, const ov::Shape& shape, const std::vector<float>& expected,
                        float tolerance = 1e-5F) {
    EXPECT_EQ(tensor.get_shape(), shape);
    ASSERT_EQ(tensor.get_size(), expected.size());
    const auto found = values_of<float>(tensor);
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], tolerance) << "element " << i;
}
