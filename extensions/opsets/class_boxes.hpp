#pragma once

#include <vector>

#include "box.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// A box that MatrixNms or MulticlassNms picked.
struct ClassBox {
    float score;
    size_t image, label;
    /// Into the boxes of all images, as the operation counts them.
    size_t index;
    Box box;
};

enum class RowOrder { by_class, by_score, unchanged };

/// Sorts the boxes of one image by falling score and keeps at most `limit`.
void keep_best_boxes(std::vector<ClassBox>& boxes, size_t limit);
/// Image by image, or across images.
void sort_rows(std::vector<ClassBox>& boxes, RowOrder order, bool across_images);
/// Writes rows [class, score, box], their indices and the number of rows of each image.
void write_class_boxes(ov::TensorVector& outputs, const std::vector<ClassBox>& boxes, size_t images);

/// The most rows that there can be: of each class at most `per_class` boxes, of each image at most `per_image`;
/// negative limits are none. The background class, where there is one, has no rows.
ov::Dimension limit_rows(const ov::Dimension& images, const ov::Dimension& classes, const ov::Dimension& boxes,
                         int64_t background, int64_t per_class, int64_t per_image);

}  // namespace opsets
}  // namespace tenon
