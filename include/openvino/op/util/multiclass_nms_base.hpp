#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the versions of MulticlassNms: non-maximum suppression per class, then the best boxes of every image.
/// Outputs are rows [class, score, x1, y1, x2, y2], the rows' indices into the boxes, and the rows per image.
class OPENVINO_API MulticlassNmsBase : public Op {
public:
    OPENVINO_RTTI("MulticlassNmsBase", "util", Op);

    enum class SortResultType { CLASSID, SCORE, NONE };

    struct Attributes {
        SortResultType sort_result_type = SortResultType::NONE;
        /// Rows of all images in one order, instead of image by image.
        bool sort_result_across_batch = false;
        element::Type output_type = element::i64;
        float iou_threshold = 0;
        float score_threshold = 0;
        /// Most boxes per class that are looked at, and per image that are kept; -1: all.
        int nms_top_k = -1;
        int keep_top_k = -1;
        int background_class = -1;
        /// Below 1, thresholds above 0.5 shrink by this factor with every box that is kept.
        float nms_eta = 1;
        /// Corners are real coordinates, not the first and the last pixel.
        bool normalized = true;
    };

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(const Attributes& attrs) { m_attrs = attrs; }
    const element::Type& get_output_type() const { return m_attrs.output_type; }
    void set_output_type(const element::Type& output_type) { m_attrs.output_type = output_type; }
    using Node::set_output_type;

protected:
    MulticlassNmsBase() = default;
    MulticlassNmsBase(const OutputVector& arguments, const Attributes& attrs) : Op(arguments), m_attrs(attrs) {}

    Attributes m_attrs;
};

}  // namespace util
}  // namespace op

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::util::MulticlassNmsBase::SortResultType& type);

template <>
OPENVINO_API EnumNames<op::util::MulticlassNmsBase::SortResultType>&
EnumNames<op::util::MulticlassNmsBase::SortResultType>::get();

template <>
class OPENVINO_API AttributeAdapter<op::util::MulticlassNmsBase::SortResultType>
    : public EnumAttributeAdapterBase<op::util::MulticlassNmsBase::SortResultType> {
public:
    AttributeAdapter(op::util::MulticlassNmsBase::SortResultType& value)
        : EnumAttributeAdapterBase<op::util::MulticlassNmsBase::SortResultType>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::util::MulticlassNmsBase::SortResultType>");
};

}  // namespace ov
