#include "openvino/op/experimental_detectron_detection_output.hpp"

#include "box_inputs.hpp"
#include "box_regression.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "ranking.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

namespace {

using Attributes = ExperimentalDetectronDetectionOutput::Attributes;

// The number of regions of interest.
Dimension infer_rois(const Node* node, const Attributes& attrs, const std::vector<PartialShape>& shapes) {
    static const char* const names[] = {"input_rois", "input_deltas", "input_scores", "input_im_info"};
    for (size_t i = 0; i < 4; ++i)
        check_rank(node, shapes[i], 2, names[i]);
    Dimension rois, four = 4, classes = attrs.num_classes, three = 3, one = 1;
    for (size_t i = 0; i < 3; ++i)
        merge_dimension(node, rois, shapes[i], 0, "one number of regions of interest");
    Dimension deltas = classes * four;
    merge_dimension(node, four, shapes[0], 1, "4 coordinates in input_rois:");
    merge_dimension(node, deltas, shapes[1], 1, "4 offsets per class in input_deltas:");
    merge_dimension(node, classes, shapes[2], 1, "a score per class in input_scores:");
    merge_dimension(node, one, shapes[3], 0, "one image in input_im_info:");
    merge_dimension(node, three, shapes[3], 1, "height, width and scale in input_im_info:");
    return rois;
}

struct Found {
    Ranked score;
    size_t label;
    Box box;
};

}  // namespace

ExperimentalDetectronDetectionOutput::ExperimentalDetectronDetectionOutput(const Output<Node>& input_rois,
                                                                           const Output<Node>& input_deltas,
                                                                           const Output<Node>& input_scores,
                                                                           const Output<Node>& input_im_info,
                                                                           const Attributes& attrs)
    : Op({input_rois, input_deltas, input_scores, input_im_info}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool ExperimentalDetectronDetectionOutput::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("score_threshold", m_attrs.score_threshold);
    visitor.on_attribute("nms_threshold", m_attrs.nms_threshold);
    visitor.on_attribute("max_delta_log_wh", m_attrs.max_delta_log_wh);
    visitor.on_attribute("num_classes", m_attrs.num_classes);
    visitor.on_attribute("post_nms_count", m_attrs.post_nms_count);
    visitor.on_attribute("max_detections_per_image", m_attrs.max_detections_per_image);
    visitor.on_attribute("class_agnostic_box_regression", m_attrs.class_agnostic_box_regression);
    visitor.on_attribute("deltas_weights", m_attrs.deltas_weights);
    return true;
}

void ExperimentalDetectronDetectionOutput::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 4, "expected 4 inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_attrs.num_classes > 0, "expected a positive num_classes, found ",
                          m_attrs.num_classes);
    NODE_VALIDATION_CHECK(this, m_attrs.deltas_weights.size() == 4, "expected 4 numbers in deltas_weights, found ",
                          m_attrs.deltas_weights.size());
    const auto type = merge_real_inputs(this, 4);
    infer_rois(this, m_attrs, shapes_of_inputs(this));
    const Dimension rows = static_cast<int64_t>(m_attrs.max_detections_per_image);
    set_output_size(3);
    set_output_type(0, type, {rows, 4});
    set_output_type(1, element::i32, PartialShape{rows});
    set_output_type(2, type, PartialShape{rows});
}

std::shared_ptr<Node> ExperimentalDetectronDetectionOutput::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ExperimentalDetectronDetectionOutput>(inputs[0], inputs[1], inputs[2], inputs[3], m_attrs);
}

bool ExperimentalDetectronDetectionOutput::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto rois = static_cast<size_t>(infer_rois(this, m_attrs, shapes_of(inputs)).get_length());
    const auto classes = static_cast<size_t>(m_attrs.num_classes);
    const FloatView boxes(inputs[0]), deltas(inputs[1]), scores(inputs[2]);
    const auto refined = [&](size_t roi, size_t label) {
        const float* corner = boxes.data() + roi * 4;
        const float* offset = deltas.data() + (roi * classes + label) * 4;
        const auto& weights = m_attrs.deltas_weights;
        const BoxDelta delta{offset[0] / weights[0], offset[1] / weights[1],
                             std::min(offset[2] / weights[2], m_attrs.max_delta_log_wh),
                             std::min(offset[3] / weights[3], m_attrs.max_delta_log_wh)};
        const auto box = delta.apply({corner[0], corner[1], corner[2], corner[3]}, 1);
        return Box{std::max(box.x1, 0.0F), std::max(box.y1, 0.0F), std::max(box.x2 - 1, 0.0F),
                   std::max(box.y2 - 1, 0.0F)};
    };

    std::vector<Found> found;
    // Class 0 is the background.
    for (size_t label = 1; label < classes; ++label) {
        std::vector<Ranked> candidates;
        for (size_t roi = 0; roi < rois; ++roi)
            if (scores[roi * classes + label] > m_attrs.score_threshold)
                candidates.push_back({scores[roi * classes + label], roi});
        keep_best(candidates, candidates.size());
        std::vector<Box> places;
        for (const auto& candidate : candidates)
            places.push_back(refined(candidate.index, label));
        for (const size_t i : suppress_overlaps(places, {m_attrs.nms_threshold, 1}, as_limit(m_attrs.post_nms_count)))
            found.push_back({{candidates[i].score, found.size()}, label, places[i]});
    }
    const size_t rows = m_attrs.max_detections_per_image;
    if (found.size() > rows) {
        std::sort(found.begin(), found.end(),
                  [](const Found& a, const Found& b) { return ranks_before(a.score, b.score); });
        found.resize(rows);
    }

    outputs[0].set_shape({rows, 4});
    outputs[1].set_shape({rows});
    outputs[2].set_shape({rows});
    std::vector<float> corners(rows * 4, 0.0F), confidences(rows, 0.0F);
    std::vector<int64_t> labels(rows, 0);
    for (size_t i = 0; i < found.size(); ++i) {
        const auto& box = found[i].box;
        const float line[] = {box.x1, box.y1, box.x2, box.y2};
        std::copy_n(line, 4, corners.begin() + static_cast<std::ptrdiff_t>(i * 4));
        labels[i] = static_cast<int64_t>(found[i].label);
        confidences[i] = found[i].score.score;
    }
    write_floats(outputs[0], corners);
    write_indices(outputs[1], labels);
    write_floats(outputs[2], confidences);
    return true;
}

bool ExperimentalDetectronDetectionOutput::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
