#pragma once

#include <cstdint>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// The grid and the image of PriorBox and PriorBoxClustered: two inputs [height, width].
struct PriorGrid {
    size_t rows, columns;
    float image_height, image_width;
};

/// Checks both inputs; the shape [2, 4 * height * width * priors] of the output.
ov::PartialShape infer_prior_shape(const ov::Node* node, int64_t priors);
/// Throws naming the node for negative lengths and for an image without pixels.
PriorGrid read_prior_grid(const ov::Node* node, const ov::TensorVector& inputs);
/// Sets the shape and writes the boxes, as far as there are so many, and the variances behind them: one for all
/// numbers of a box or one each; 0.1 where none are given.
void write_priors(const ov::Node* node, ov::Tensor output, const PriorGrid& grid, int64_t priors,
                  const std::vector<float>& boxes, const std::vector<float>& variances);

}  // namespace opsets
}  // namespace tenon
