#pragma once

#include <vector>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Boxes of given widths and heights around the cells of a grid, in parts of the image, and their variances.
/// Inputs are [height, width] of the grid and of the image. Specification: PriorBoxClustered-1.
class OPENVINO_API PriorBoxClustered : public Op {
public:
    TENON_OP("PriorBoxClustered", "opset1");

    struct Attributes {
        std::vector<float> widths;
        std::vector<float> heights;
        bool clip = true;
        float step_widths = 0;
        float step_heights = 0;
        float step = 0;
        float offset = 0;
        std::vector<float> variances;
    };

    PriorBoxClustered() = default;
    PriorBoxClustered(const Output<Node>& layer_shape, const Output<Node>& image_shape, const Attributes& attrs);

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

}  // namespace v0
}  // namespace op
}  // namespace ov
