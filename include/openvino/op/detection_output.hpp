#pragma once

#include "openvino/op/util/detection_output_base.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Rows [image, label, score, x1, y1, x2, y2] of the detected objects, ended by an image of -1 where there are fewer
/// than the output holds. Specification: DetectionOutput-1.
class OPENVINO_API DetectionOutput : public util::DetectionOutputBase {
public:
    struct Attributes : public util::DetectionOutputBase::AttributesBase {
        int num_classes = 0;
    };
    TENON_OP("DetectionOutput", "opset1", util::DetectionOutputBase);

    DetectionOutput() = default;
    DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds, const Output<Node>& proposals,
                    const Output<Node>& aux_class_preds, const Output<Node>& aux_box_preds, const Attributes& attrs);
    DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds, const Output<Node>& proposals,
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

}  // namespace v0

namespace v8 {

/// The same; the number of classes follows from the shapes. Specification: DetectionOutput-8.
class OPENVINO_API DetectionOutput : public util::DetectionOutputBase {
public:
    using Attributes = util::DetectionOutputBase::AttributesBase;
    TENON_OP("DetectionOutput", "opset8", util::DetectionOutputBase);

    DetectionOutput() = default;
    DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds, const Output<Node>& proposals,
                    const Output<Node>& aux_class_preds, const Output<Node>& aux_box_preds, const Attributes& attrs);
    DetectionOutput(const Output<Node>& box_logits, const Output<Node>& class_preds, const Output<Node>& proposals,
                    const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(const Attributes& attrs) { m_attrs = attrs; }

private:
    Attributes m_attrs;
};

}  // namespace v8
}  // namespace op
}  // namespace ov
