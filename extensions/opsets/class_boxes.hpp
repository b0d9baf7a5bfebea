#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "box.hpp"
#include "openvino/core/node.hpp"
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

/// Image by image, or across images.
void sort_rows(std::vector<ClassBox>& boxes, RowOrder order, bool across_images);
/// Writes rows [class, score, box], their indices and the number of rows of each image.
void write_class_boxes(ov::TensorVector& outputs, const std::vector<ClassBox>& boxes, size_t images);

struct ClassBoxSizes {
    ov::Dimension images, classes, boxes;
};

/// What limits the rows: of each class at most `per_class` boxes, of each image at most `per_image`; -1 is no limit.
/// The background class, where there is one, has no rows.
struct ClassBoxLimits {
    int64_t background, per_class, per_image;
    /// Of the indices and the numbers of rows.
    ov::element::Type index_type;
};

template <typename Attributes>
ClassBoxLimits limits_of(const Attributes& attributes) {
    return {attributes.background_class, attributes.nms_top_k, attributes.keep_top_k, attributes.output_type};
}

template <typename SortResultType>
RowOrder row_order(SortResultType type) {
    if (type == SortResultType::NONE) return RowOrder::unchanged;
    return type == SortResultType::CLASSID ? RowOrder::by_class : RowOrder::by_score;
}

/// Throws, naming the node, where an attribute is out of its range.
void check_class_box_limits(const ov::Node* node, const ClassBoxLimits& limits);
/// Sets the three outputs: rows of the given type, of which only the largest number is known, indices and counts.
void set_class_box_outputs(ov::Node* node, const ov::element::Type& type, const ClassBoxSizes& sizes,
                           const ClassBoxLimits& limits);

/// `pick(image, label)` for all classes but the background, the best of each image, image by image.
std::vector<ClassBox> pick_class_boxes(size_t images, size_t classes, const ClassBoxLimits& limits,
                                       const std::function<std::vector<ClassBox>(size_t, size_t)>& pick);

}  // namespace opsets
}  // namespace tenon
