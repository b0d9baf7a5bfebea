#pragma once

#include <cstddef>

#include "openvino/core/preprocess/preprocess_steps.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {

/// A step for `ov::preprocess::PreProcessSteps::custom`: subtracts an image of f32 from the last axes of the data,
/// whose element type has to be floating and whose shape has to end in the image's. The image is copied. Throws
/// `ov::Exception`, as the step does, when something does not fit.
OPENVINO_API ov::preprocess::PreProcessSteps::CustomPreprocessOp subtract_image(const ov::Tensor& image);

/// A step for `ov::preprocess::PreProcessSteps::custom`: resizes the last two axes (height, width) of floating data,
/// which may be dynamic. Each new pixel is the mean of the area that it covers.
OPENVINO_API ov::preprocess::PreProcessSteps::CustomPreprocessOp resize_area(size_t height, size_t width);

/// A step for `ov::preprocess::PreProcessSteps::custom`: floating data to whole numbers, halves to even ones.
OPENVINO_API ov::preprocess::PreProcessSteps::CustomPreprocessOp round_to_even();

}  // namespace tenon
