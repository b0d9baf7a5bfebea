#pragma once

#include <cstddef>
#include <openvino/runtime/tensor.hpp>

/// Fills a tensor with random values that suit its type; equal in every run.
void fill_randomly(ov::Tensor& tensor);

/// Writes a number as the tensor's type. Throws std::runtime_error for types that have no numbers of a byte or more.
void set_value(ov::Tensor& tensor, size_t index, float value);
