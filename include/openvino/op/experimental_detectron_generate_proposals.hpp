#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// Regions of interest of one image and their scores, from anchors, offsets to them and scores; rows that are not used
/// hold zeros. Specification: ExperimentalDetectronGenerateProposalsSingleImage-6.
class OPENVINO_API ExperimentalDetectronGenerateProposalsSingleImage : public Op {
public:
    TENON_OP("ExperimentalDetectronGenerateProposalsSingleImage", "opset6");

    struct Attributes {
        float min_size = 0;
        float nms_threshold = 0;
        int64_t post_nms_count = 0;
        int64_t pre_nms_count = 0;
    };

    ExperimentalDetectronGenerateProposalsSingleImage() = default;
    ExperimentalDetectronGenerateProposalsSingleImage(const Output<Node>& im_info, const Output<Node>& anchors,
                                                      const Output<Node>& deltas, const Output<Node>& scores,
                                                      const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(Attributes attrs) { m_attrs = attrs; }

private:
    Attributes m_attrs;
};

}  // namespace v6
}  // namespace op
}  // namespace ov
