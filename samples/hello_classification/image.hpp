#pragma once

#include <openvino/runtime/tensor.hpp>
#include <string>

/// Reads a picture (png, jpg, bmp …) into a u8 or f32 tensor of one image, [1, C, H, W] or [1, H, W, C] with 1 or 3
/// channels, resized to fit; colours in the order blue, green, red, values 0 to 255.
/// Throws std::runtime_error with the path, or for a tensor of another kind.
void read_image(const std::string& path, ov::Tensor& tensor);
