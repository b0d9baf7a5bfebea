#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// The regions of interest with the highest scores, in their order. Specification: ExperimentalDetectronTopKROIs-6.
class OPENVINO_API ExperimentalDetectronTopKROIs : public Op {
public:
    TENON_OP("ExperimentalDetectronTopKROIs", "opset6");

    ExperimentalDetectronTopKROIs() = default;
    ExperimentalDetectronTopKROIs(const Output<Node>& input_rois, const Output<Node>& rois_probs, size_t max_rois = 0);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    size_t get_max_rois() const { return m_max_rois; }
    void set_max_rois(size_t max_rois) { m_max_rois = max_rois; }

private:
    size_t m_max_rois = 0;
};

}  // namespace v6
}  // namespace op
}  // namespace ov
