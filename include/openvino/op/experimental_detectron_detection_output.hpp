#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// Boxes, classes and scores of the detected objects of one image, from regions of interest, offsets to them and class
/// scores; rows that are not used hold zeros. Specification: ExperimentalDetectronDetectionOutput-6.
class OPENVINO_API ExperimentalDetectronDetectionOutput : public Op {
public:
    TENON_OP("ExperimentalDetectronDetectionOutput", "opset6");

    struct Attributes {
        float score_threshold = 0;
        float nms_threshold = 0;
        float max_delta_log_wh = 0;
        int64_t num_classes = 0;
        int64_t post_nms_count = 0;
        size_t max_detections_per_image = 0;
        bool class_agnostic_box_regression = false;
        std::vector<float> deltas_weights;
    };

    ExperimentalDetectronDetectionOutput() = default;
    ExperimentalDetectronDetectionOutput(const Output<Node>& input_rois, const Output<Node>& input_deltas,
                                         const Output<Node>& input_scores, const Output<Node>& input_im_info,
                                         const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = std::move(attrs); }

private:
    Attributes m_attrs;
};

}  // namespace v6
}  // namespace op
}  // namespace ov
