#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {

/// What lies between a caller's tensor and an input of a model; applied in the order of the members.
struct InputConversion {
    /// For each axis of the model's input, the axis of the caller's tensor; empty: the same axes.
    std::vector<size_t> axes;
    /// Element type of the caller's tensor; dynamic: the model's.
    ov::element::Type type = ov::element::dynamic;
    /// Subtracted; one per channel (axis 1 of a model's input of rank 4 or more, otherwise the third axis from the
    /// end).
    std::vector<float> means;
    /// Subtracted; f32 of channels x height x width.
    ov::Tensor mean_image;
    /// Divides; one per channel.
    std::vector<float> scales;
};

/// What lies between an output of a model and the caller's tensor; applied in the order of the members.
struct OutputConversion {
    /// Element type of the caller's tensor; dynamic: the model's.
    ov::element::Type type = ov::element::dynamic;
    /// For each axis of the caller's tensor, the axis of the model's output; empty: the same axes.
    std::vector<size_t> axes;
};

/// Puts ordinary nodes behind the parameter `index`, which then has the caller's type and shape. The nodes behind it
/// keep what they had. Throws `ov::Exception` naming the input when the conversion does not fit it.
OPENVINO_API void convert_input(const std::shared_ptr<ov::Model>& model, size_t index,
                                const InputConversion& conversion);
/// Puts ordinary nodes in front of the result `index`.
OPENVINO_API void convert_output(const std::shared_ptr<ov::Model>& model, size_t index,
                                 const OutputConversion& conversion);

}  // namespace tenon
