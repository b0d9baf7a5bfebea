#pragma once

#include <string>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon::command {

/// How pixels (0 to 255) become the values of an input: (pixel - mean) / scale, one value or one per channel.
struct ImageOptions {
    /// Colours in the order that networks trained with OpenCV expect; otherwise red first.
    bool blue_first = true;
    std::vector<float> mean;
    std::vector<float> scale;
};

/// True for the names of png, jpg, bmp, ppm and pgm files.
bool is_image_name(const std::string& path);

/// Reads an image as an input of the model: resized (linear) to its height and width, with as many colour channels as
/// it has. The layout is that of the model where it tells one, else guessed from where 1, 3 or 4 channels can be.
ov::Tensor read_image(const std::string& path, const ov::Model& model, size_t index, const ImageOptions& options);

}  // namespace tenon::command
