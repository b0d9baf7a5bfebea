#pragma once

#include <vector>

#include "openvino/core/partial_shape.hpp"
#include "openvino/op/util/detection_output_base.hpp"

namespace tenon {
namespace opsets {

/// What the shapes of a DetectionOutput's inputs say.
struct DetectionSizes {
    ov::Dimension images, classes, priors;
    /// Rows of the output.
    ov::Dimension rows;
};

/// Throws, naming the node and the input, when shapes or attributes contradict each other.
DetectionSizes infer_detection_sizes(const ov::Node* node,
                                     const ov::op::util::DetectionOutputBase::AttributesBase& attrs,
                                     const ov::Dimension& num_classes, const std::vector<ov::PartialShape>& shapes);

}  // namespace opsets
}  // namespace tenon
