#include "openvino/op/util/detection_output_base.hpp"

#include <algorithm>

#include "box_inputs.hpp"
#include "detector.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

bool DetectionOutputBase::visit_attributes_base(AttributeVisitor& visitor, AttributesBase& attrs) {
    visitor.on_attribute("background_label_id", attrs.background_label_id);
    visitor.on_attribute("top_k", attrs.top_k);
    visitor.on_attribute("variance_encoded_in_target", attrs.variance_encoded_in_target);
    visitor.on_attribute("keep_top_k", attrs.keep_top_k);
    visitor.on_attribute("code_type", attrs.code_type);
    visitor.on_attribute("share_location", attrs.share_location);
    visitor.on_attribute("nms_threshold", attrs.nms_threshold);
    visitor.on_attribute("confidence_threshold", attrs.confidence_threshold);
    visitor.on_attribute("clip_after_nms", attrs.clip_after_nms);
    visitor.on_attribute("clip_before_nms", attrs.clip_before_nms);
    visitor.on_attribute("decrease_label_id", attrs.decrease_label_id);
    visitor.on_attribute("normalized", attrs.normalized);
    visitor.on_attribute("input_height", attrs.input_height);
    visitor.on_attribute("input_width", attrs.input_width);
    visitor.on_attribute("objectness_score", attrs.objectness_score);
    return true;
}

void DetectionOutputBase::validate_base(const AttributesBase& attrs, const Dimension& num_classes) {
    NODE_VALIDATION_CHECK(this, !attrs.keep_top_k.empty(), "expected keep_top_k with one number, found none");
    NODE_VALIDATION_CHECK(
        this,
        attrs.code_type == "caffe.PriorBoxParameter.CORNER" || attrs.code_type == "caffe.PriorBoxParameter.CENTER_SIZE",
        "expected code_type caffe.PriorBoxParameter.CORNER or caffe.PriorBoxParameter.CENTER_SIZE, "
        "found '",
        attrs.code_type, "'");
    NODE_VALIDATION_CHECK(this, attrs.normalized || (attrs.input_height > 0 && attrs.input_width > 0),
                          "expected positive input_height and input_width, found ", attrs.input_height, " and ",
                          attrs.input_width);
    auto type = element::dynamic;
    for (size_t i = 0; i < get_input_size(); ++i) {
        const auto& found = get_input_element_type(i);
        NODE_VALIDATION_CHECK(this, found.is_dynamic() || found.is_real(), "expected floating-point inputs, found ",
                              found, " at input ", i);
        // The proposals, input 2, may be of another type: networks stored in f16 keep their prior boxes in f32.
        NODE_VALIDATION_CHECK(this, i == 2 || element::Type::merge(type, type, found),
                              "expected offsets and predictions of one type, found ", type, " and, at input ", i, ", ",
                              found, "; insert a Convert");
    }
    const auto sizes = infer_detection_sizes(this, attrs, num_classes, shapes_of_inputs(this));
    set_output_type(0, type, {1, 1, sizes.rows, 7});
}

bool DetectionOutputBase::evaluate_base(TensorVector& outputs, const TensorVector& inputs, const AttributesBase& attrs,
                                        const Dimension& num_classes) const {
    const auto sizes = infer_detection_sizes(this, attrs, num_classes, shapes_of(inputs));
    NODE_VALIDATION_CHECK(this, sizes.rows.is_static() && sizes.priors.is_static(),
                          "expected shapes that tell the number of priors and classes, found proposals of shape ",
                          inputs[2].get_shape(), " and class_preds of shape ", inputs[1].get_shape());
    const auto rows = static_cast<size_t>(sizes.rows.get_length());
    outputs[0].set_shape({1, 1, rows, 7});
    std::vector<float> values(outputs[0].get_size(), 0.0F);

    const Detector detector(attrs, sizes, inputs);
    size_t row = 0;
    for (size_t image = 0; image < static_cast<size_t>(sizes.images.get_length()); ++image)
        for (const auto& found : detector.detect(image)) {
            if (row == rows) break;
            const float label = static_cast<float>(found.label) - (attrs.decrease_label_id ? 1.0F : 0.0F);
            const float line[] = {
                static_cast<float>(image), label, found.score, found.box.x1, found.box.y1, found.box.x2, found.box.y2};
            std::copy(std::begin(line), std::end(line), values.begin() + static_cast<std::ptrdiff_t>(row++ * 7));
        }
    if (row < rows) values[row * 7] = -1;
    write_floats(outputs[0], values);
    return true;
}

}  // namespace util
}  // namespace op
}  // namespace ov
