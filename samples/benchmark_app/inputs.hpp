#pragma once

#include <openvino/runtime/infer_request.hpp>

/// Fills a tensor with random values that suit its type; equal in every run.
void fill_randomly(ov::Tensor& tensor);
