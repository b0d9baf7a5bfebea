#pragma once

#include "openvino/op/util/multiclass_nms_base.hpp"

namespace ov {
namespace op {
namespace v8 {

/// Inputs are boxes [images, boxes, 4] and scores [images, classes, boxes].
/// Specification: MulticlassNonMaxSuppression-8.
class OPENVINO_API MulticlassNms : public util::MulticlassNmsBase {
public:
    TENON_OP("MulticlassNms", "opset8", util::MulticlassNmsBase);

    MulticlassNms() = default;
    MulticlassNms(const Output<Node>& boxes, const Output<Node>& scores, const Attributes& attrs);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v8

namespace v9 {

/// Inputs are those of v8, or boxes [classes, boxes, 4] and scores [classes, boxes] of all images behind each other and
/// the number of boxes of each image. Specification: MulticlassNonMaxSuppression-9.
class OPENVINO_API MulticlassNms : public util::MulticlassNmsBase {
public:
    TENON_OP("MulticlassNms", "opset9", util::MulticlassNmsBase);

    MulticlassNms() = default;
    MulticlassNms(const Output<Node>& boxes, const Output<Node>& scores, const Attributes& attrs);
    MulticlassNms(const Output<Node>& boxes, const Output<Node>& scores, const Output<Node>& roisnum,
                  const Attributes& attrs);

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
};

}  // namespace v9
}  // namespace op
}  // namespace ov
