#pragma once

#include <optional>

#include "integer_values.hpp"
#include "interpolation_taps.hpp"
#include "openvino/core/partial_shape.hpp"

namespace tenon {
namespace opsets {

/// What is known about the wanted sizes or scales of resized axes; of both, the one in use has a value per axis.
struct ResizeTarget {
    std::vector<int64_t> axes;
    std::optional<std::vector<IntegerRange>> sizes;
    std::optional<std::vector<float>> scales;
};

/// The shape of the data with the padding of `attrs`.
ov::PartialShape padded_shape(const ov::Node* node, const ov::PartialShape& data, const InterpolateAttrs& attrs);

/// The shape of the resized data. Throws for axes, sizes and scales that make no sense.
ov::PartialShape infer_resize(const ov::Node* node, const ov::PartialShape& data, const ResizeTarget& target,
                              const InterpolateAttrs& attrs);

/// The elements of a tensor of any real type.
std::vector<float> real_values(const ov::Tensor& tensor);

/// Resizes a tensor; false when its element type is not supported.
bool resize(const ov::Node* node, ov::Tensor& output, const ov::Tensor& input, const ResizeTarget& target,
            const InterpolateAttrs& attrs);

}  // namespace opsets
}  // namespace tenon
