#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Rows [image, x1, y1, x2, y2] (with TensorFlow y before x) of the best regions of every image, from scores and
/// offsets of the anchors at every point of a feature map. An image of -1 ends the rows of an image that has fewer than
/// the output holds. Specification: Proposal-1.
class OPENVINO_API Proposal : public Op {
public:
    TENON_OP("Proposal", "opset1");

    struct Attributes {
        size_t base_size = 0;
        size_t pre_nms_topn = 0;
        size_t post_nms_topn = 0;
        float nms_thresh = 0;
        size_t feat_stride = 1;
        size_t min_size = 1;
        std::vector<float> ratio;
        std::vector<float> scale;
        bool clip_before_nms = true;
        bool clip_after_nms = false;
        bool normalize = false;
        float box_size_scale = 1;
        float box_coordinate_scale = 1;
        std::string framework;
        /// Not in files: v4 has the scores as its second output.
        bool infer_probs = false;
    };

    Proposal() = default;
    Proposal(const Output<Node>& class_probs, const Output<Node>& bbox_deltas, const Output<Node>& image_shape,
             const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = std::move(attrs); }

protected:
    Attributes m_attrs;
};

}  // namespace v0

namespace v4 {

/// The same; the second output holds the scores. Specification: Proposal-4.
class OPENVINO_API Proposal : public v0::Proposal {
public:
    TENON_OP("Proposal", "opset4", v0::Proposal);

    Proposal() = default;
    Proposal(const Output<Node>& class_probs, const Output<Node>& bbox_deltas, const Output<Node>& image_shape,
             const Attributes& attrs);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v4
}  // namespace op
}  // namespace ov
