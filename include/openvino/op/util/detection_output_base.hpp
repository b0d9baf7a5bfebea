#pragma once

#include <string>
#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the versions of DetectionOutput: boxes from offsets to prior boxes, then non-maximum suppression per class.
/// Inputs are offsets, class scores and priors, and, for refined priors, objectness scores and their offsets.
class OPENVINO_API DetectionOutputBase : public Op {
public:
    OPENVINO_RTTI("DetectionOutputBase", "util", Op);

    struct AttributesBase {
        int background_label_id = 0;
        int top_k = -1;
        bool variance_encoded_in_target = false;
        std::vector<int> keep_top_k;
        std::string code_type = "caffe.PriorBoxParameter.CORNER";
        bool share_location = true;
        float nms_threshold = 0;
        float confidence_threshold = 0;
        bool clip_after_nms = false;
        bool clip_before_nms = false;
        bool decrease_label_id = false;
        bool normalized = false;
        size_t input_height = 1;
        size_t input_width = 1;
        float objectness_score = 0;
    };

protected:
    DetectionOutputBase() = default;
    explicit DetectionOutputBase(const OutputVector& arguments) : Op(arguments) {}

    bool visit_attributes_base(AttributeVisitor& visitor, AttributesBase& attrs);
    /// `num_classes` is dynamic where it follows from the shapes.
    void validate_base(const AttributesBase& attrs, const Dimension& num_classes);
    bool evaluate_base(TensorVector& outputs, const TensorVector& inputs, const AttributesBase& attrs,
                       const Dimension& num_classes) const;
};

}  // namespace util
}  // namespace op
}  // namespace ov
