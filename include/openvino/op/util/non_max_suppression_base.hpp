#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the versions of NonMaxSuppression: picks, per image and class, the boxes with the highest scores that do not
/// overlap a picked one. Inputs are boxes [images, boxes, 4], scores [images, classes, boxes] and, each with one
/// element and each optional, the largest number of boxes per class (default 0), the overlap from which on a box is
/// dropped (0), the score that a box must exceed (0) and the sigma of Soft-NMS (0: none), which lowers scores instead
/// of dropping boxes. The number of rows of the outputs is that of the picked boxes.
class OPENVINO_API NonMaxSuppressionBase : public Op {
public:
    OPENVINO_RTTI("NonMaxSuppressionBase", "util", Op);

    /// Two opposite corners [y1, x1, y2, x2], or [x_center, y_center, width, height].
    enum class BoxEncodingType { CORNER, CENTER };

    bool visit_attributes(AttributeVisitor& visitor) override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    BoxEncodingType get_box_encoding() const { return m_box_encoding; }
    void set_box_encoding(BoxEncodingType box_encoding) { m_box_encoding = box_encoding; }
    bool get_sort_result_descending() const { return m_sort_result_descending; }
    void set_sort_result_descending(bool sort_result_descending) { m_sort_result_descending = sort_result_descending; }

    /// The values of the optional inputs where they are constants, otherwise the defaults.
    int64_t max_boxes_output_from_input() const;
    float iou_threshold_from_input() const;
    float score_threshold_from_input() const;

protected:
    NonMaxSuppressionBase() = default;
    NonMaxSuppressionBase(const OutputVector& arguments, BoxEncodingType box_encoding, bool sort_result_descending,
                          const element::Type& output_type)
        : Op(arguments),
          m_box_encoding(box_encoding),
          m_sort_result_descending(sort_result_descending),
          m_output_type(output_type) {}

    /// Checks the inputs, of which there may be `most`, and sets one output (the indices) or three.
    void validate_base(size_t most, size_t outputs);
    float number_from_input(size_t input) const;

    BoxEncodingType m_box_encoding = BoxEncodingType::CORNER;
    bool m_sort_result_descending = true;
    element::Type m_output_type = element::i64;
};

}  // namespace util
}  // namespace op

OPENVINO_API std::ostream& operator<<(std::ostream& stream,
                                      const op::util::NonMaxSuppressionBase::BoxEncodingType& encoding);

template <>
OPENVINO_API EnumNames<op::util::NonMaxSuppressionBase::BoxEncodingType>&
EnumNames<op::util::NonMaxSuppressionBase::BoxEncodingType>::get();

template <>
class OPENVINO_API AttributeAdapter<op::util::NonMaxSuppressionBase::BoxEncodingType>
    : public EnumAttributeAdapterBase<op::util::NonMaxSuppressionBase::BoxEncodingType> {
public:
    AttributeAdapter(op::util::NonMaxSuppressionBase::BoxEncodingType& value)
        : EnumAttributeAdapterBase<op::util::NonMaxSuppressionBase::BoxEncodingType>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::util::NonMaxSuppressionBase::BoxEncodingType>");
};

}  // namespace ov
