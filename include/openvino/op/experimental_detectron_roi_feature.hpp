#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v6 {

/// Features of regions of interest, each taken by ROIAlign from the level of a pyramid that fits its size, and the
/// regions. Inputs are the regions and the levels. Specification: ExperimentalDetectronROIFeatureExtractor-6.
class OPENVINO_API ExperimentalDetectronROIFeatureExtractor : public Op {
public:
    TENON_OP("ExperimentalDetectronROIFeatureExtractor", "opset6");

    struct Attributes {
        int64_t output_size = 0;
        int64_t sampling_ratio = 0;
        std::vector<int64_t> pyramid_scales;
        bool aligned = false;
    };

    ExperimentalDetectronROIFeatureExtractor() = default;
    ExperimentalDetectronROIFeatureExtractor(const OutputVector& args, const Attributes& attrs);
    ExperimentalDetectronROIFeatureExtractor(const NodeVector& args, const Attributes& attrs);

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
