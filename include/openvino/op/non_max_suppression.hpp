#pragma once

#include "openvino/op/util/non_max_suppression_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Rows [image, class, box] of the picked boxes, as i64. Specification: NonMaxSuppression-1.
class OPENVINO_API NonMaxSuppression : public util::NonMaxSuppressionBase {
public:
    TENON_OP("NonMaxSuppression", "opset1", util::NonMaxSuppressionBase);
    using BoxEncodingType = util::NonMaxSuppressionBase::BoxEncodingType;

    NonMaxSuppression() = default;
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, BoxEncodingType box_encoding = BoxEncodingType::CORNER,
                      bool sort_result_descending = true);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v1

namespace v3 {

/// The same with a choice of the type of the indices. Specification: NonMaxSuppression-3.
class OPENVINO_API NonMaxSuppression : public util::NonMaxSuppressionBase {
public:
    TENON_OP("NonMaxSuppression", "opset3", util::NonMaxSuppressionBase);
    using BoxEncodingType = util::NonMaxSuppressionBase::BoxEncodingType;

    NonMaxSuppression() = default;
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, BoxEncodingType box_encoding = BoxEncodingType::CORNER,
                      bool sort_result_descending = true, const element::Type& output_type = element::i64);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const element::Type& get_output_type() const { return m_output_type; }
    void set_output_type(const element::Type& output_type) { m_output_type = output_type; }
    using Node::set_output_type;
};

}  // namespace v3

namespace v4 {

/// As in v3: every class of every image has room for its boxes. Specification: NonMaxSuppression-4.
class OPENVINO_API NonMaxSuppression : public v3::NonMaxSuppression {
public:
    TENON_OP("NonMaxSuppression", "opset4", v3::NonMaxSuppression);

    NonMaxSuppression() = default;
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, BoxEncodingType box_encoding = BoxEncodingType::CORNER,
                      bool sort_result_descending = true, const element::Type& output_type = element::i64);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v4

namespace v5 {

/// Rows [image, class, box], rows [image, class, score] as f32, and the number of rows. Specification:
/// NonMaxSuppression-5.
class OPENVINO_API NonMaxSuppression : public util::NonMaxSuppressionBase {
public:
    TENON_OP("NonMaxSuppression", "opset5", util::NonMaxSuppressionBase);
    using BoxEncodingType = util::NonMaxSuppressionBase::BoxEncodingType;

    NonMaxSuppression() = default;
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, BoxEncodingType box_encoding = BoxEncodingType::CORNER,
                      bool sort_result_descending = true, const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, const Output<Node>& soft_nms_sigma,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const element::Type& get_output_type() const { return m_output_type; }
    void set_output_type(const element::Type& output_type) { m_output_type = output_type; }
    using Node::set_output_type;
    /// As the values of the other optional inputs.
    float soft_nms_sigma_from_input() const { return number_from_input(5); }
    /// True when Soft-NMS is known to be off.
    bool is_soft_nms_sigma_constant_and_default() const;
};

}  // namespace v5

namespace v9 {

/// As in v5: outputs with as many rows as boxes are picked. Specification: NonMaxSuppression-9.
class OPENVINO_API NonMaxSuppression : public util::NonMaxSuppressionBase {
public:
    TENON_OP("NonMaxSuppression", "opset9", util::NonMaxSuppressionBase);
    using BoxEncodingType = util::NonMaxSuppressionBase::BoxEncodingType;

    NonMaxSuppression() = default;
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, BoxEncodingType box_encoding = BoxEncodingType::CORNER,
                      bool sort_result_descending = true, const element::Type& output_type = element::i64);
    NonMaxSuppression(const Output<Node>& boxes, const Output<Node>& scores,
                      const Output<Node>& max_output_boxes_per_class, const Output<Node>& iou_threshold,
                      const Output<Node>& score_threshold, const Output<Node>& soft_nms_sigma,
                      BoxEncodingType box_encoding = BoxEncodingType::CORNER, bool sort_result_descending = true,
                      const element::Type& output_type = element::i64);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;

    const element::Type& get_output_type() const { return m_output_type; }
    void set_output_type(const element::Type& output_type) { m_output_type = output_type; }
    using Node::set_output_type;
    /// As the values of the other optional inputs.
    float soft_nms_sigma_from_input() const { return number_from_input(5); }
    /// True when Soft-NMS is known to be off.
    bool is_soft_nms_sigma_constant_and_default() const;
};

}  // namespace v9

}  // namespace op
}  // namespace ov
