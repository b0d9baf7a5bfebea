#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v8 {

/// Lowers scores by overlaps with boxes of the same class instead of dropping boxes (arXiv 2003.10152), then picks the
/// best boxes of every image. Inputs are boxes [images, boxes, 4] and scores [images, classes, boxes]; outputs are rows
/// [class, score, x1, y1, x2, y2], the rows' indices into the boxes, and the rows per image.
/// Specification: MatrixNonMaxSuppression-8.
class OPENVINO_API MatrixNms : public Op {
public:
    TENON_OP("MatrixNms", "opset8");

    enum class DecayFunction { GAUSSIAN, LINEAR };
    enum class SortResultType { CLASSID, SCORE, NONE };

    struct Attributes {
        SortResultType sort_result_type = SortResultType::NONE;
        /// Rows of all images in one order, instead of image by image.
        bool sort_result_across_batch = false;
        element::Type output_type = element::i64;
        float score_threshold = 0;
        /// Most boxes per class that are looked at, and per image that are kept; -1: all.
        int nms_top_k = -1;
        int keep_top_k = -1;
        int background_class = -1;
        DecayFunction decay_function = DecayFunction::LINEAR;
        float gaussian_sigma = 2;
        float post_threshold = 0;
        /// Corners are real coordinates, not the first and the last pixel.
        bool normalized = true;
    };

    MatrixNms() = default;
    MatrixNms(const Output<Node>& boxes, const Output<Node>& scores, const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(const Attributes& attrs) { m_attrs = attrs; }
    const element::Type& get_output_type() const { return m_attrs.output_type; }
    void set_output_type(const element::Type& output_type) { m_attrs.output_type = output_type; }
    using Node::set_output_type;

private:
    Attributes m_attrs;
};

}  // namespace v8
}  // namespace op

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v8::MatrixNms::DecayFunction& value);
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v8::MatrixNms::SortResultType& value);

template <>
OPENVINO_API EnumNames<op::v8::MatrixNms::DecayFunction>& EnumNames<op::v8::MatrixNms::DecayFunction>::get();
template <>
OPENVINO_API EnumNames<op::v8::MatrixNms::SortResultType>& EnumNames<op::v8::MatrixNms::SortResultType>::get();

template <>
class OPENVINO_API AttributeAdapter<op::v8::MatrixNms::DecayFunction>
    : public EnumAttributeAdapterBase<op::v8::MatrixNms::DecayFunction> {
public:
    AttributeAdapter(op::v8::MatrixNms::DecayFunction& value)
        : EnumAttributeAdapterBase<op::v8::MatrixNms::DecayFunction>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v8::MatrixNms::DecayFunction>");
};

template <>
class OPENVINO_API AttributeAdapter<op::v8::MatrixNms::SortResultType>
    : public EnumAttributeAdapterBase<op::v8::MatrixNms::SortResultType> {
public:
    AttributeAdapter(op::v8::MatrixNms::SortResultType& value)
        : EnumAttributeAdapterBase<op::v8::MatrixNms::SortResultType>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v8::MatrixNms::SortResultType>");
};

}  // namespace ov
