#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v9 {

/// Regions of interest of every image, their scores, and how many each image has; from anchors, offsets to them and
/// scores. Specification: GenerateProposals-9.
class OPENVINO_API GenerateProposals : public Op {
public:
    TENON_OP("GenerateProposals", "opset9");

    struct Attributes {
        float min_size = 0;
        float nms_threshold = 0;
        int64_t pre_nms_count = 0;
        int64_t post_nms_count = 0;
        bool normalized = true;
        float nms_eta = 1;
    };

    GenerateProposals() = default;
    GenerateProposals(const Output<Node>& im_info, const Output<Node>& anchors, const Output<Node>& deltas,
                      const Output<Node>& scores, const Attributes& attrs,
                      const element::Type& roi_num_type = element::i64);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = attrs; }
    const element::Type& get_roi_num_type() const { return m_roi_num_type; }
    void set_roi_num_type(const element::Type& roi_num_type) { m_roi_num_type = roi_num_type; }

private:
    Attributes m_attrs;
    element::Type m_roi_num_type = element::i64;
};

}  // namespace v9
}  // namespace op
}  // namespace ov
