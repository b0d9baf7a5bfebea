#include "openvino/op/generate_proposals.hpp"

#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "region_proposals.hpp"

namespace ov {
namespace op {
namespace v9 {

using namespace tenon::opsets;

namespace {

struct MapSizes {
    Dimension images, anchors, height, width;
};

MapSizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 2, "im_info");
    for (size_t i = 1; i < 4; ++i)
        check_rank(node, shapes[i], 4, i == 1 ? "anchors" : i == 2 ? "deltas" : "scores");
    MapSizes sizes;
    Dimension info(3, 4), four = 4;
    merge_dimension(node, info, shapes[0], 1, "height, width and one or two scales in im_info:");
    for (const size_t i : {0, 2, 3})
        merge_dimension(node, sizes.images, shapes[i], 0, "one number of images");
    merge_dimension(node, sizes.height, shapes[1], 0, "one height");
    merge_dimension(node, sizes.width, shapes[1], 1, "one width");
    for (size_t i = 2; i < 4; ++i) {
        merge_dimension(node, sizes.height, shapes[i], 2, "one height");
        merge_dimension(node, sizes.width, shapes[i], 3, "one width");
    }
    merge_dimension(node, sizes.anchors, shapes[1], 2, "anchors");
    merge_dimension(node, sizes.anchors, shapes[3], 1, "a score for every anchor:");
    merge_dimension(node, four, shapes[1], 3, "4 coordinates in anchors:");
    Dimension offsets = sizes.anchors * four;
    merge_dimension(node, offsets, shapes[2], 1, "4 offsets per anchor in deltas:");
    return sizes;
}

}  // namespace

GenerateProposals::GenerateProposals(const Output<Node>& im_info, const Output<Node>& anchors,
                                     const Output<Node>& deltas, const Output<Node>& scores, const Attributes& attrs,
                                     const element::Type& roi_num_type)
    : Op({im_info, anchors, deltas, scores}), m_attrs(attrs), m_roi_num_type(roi_num_type) {
    constructor_validate_and_infer_types();
}

bool GenerateProposals::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("min_size", m_attrs.min_size);
    visitor.on_attribute("nms_threshold", m_attrs.nms_threshold);
    visitor.on_attribute("post_nms_count", m_attrs.post_nms_count);
    visitor.on_attribute("pre_nms_count", m_attrs.pre_nms_count);
    visitor.on_attribute("normalized", m_attrs.normalized);
    visitor.on_attribute("nms_eta", m_attrs.nms_eta);
    visitor.on_attribute("roi_num_type", m_roi_num_type);
    return true;
}

void GenerateProposals::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 4, "expected 4 inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_attrs.pre_nms_count > 0 && m_attrs.post_nms_count > 0,
                          "expected a positive pre_nms_count and post_nms_count, found ", m_attrs.pre_nms_count,
                          " and ", m_attrs.post_nms_count);
    NODE_VALIDATION_CHECK(this, m_attrs.nms_eta >= 0 && m_attrs.nms_eta <= 1, "expected nms_eta from 0 to 1, found ",
                          m_attrs.nms_eta);
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_roi_num_type), "expected roi_num_type i32 or i64, found ",
                          m_roi_num_type);
    const auto type = merge_real_inputs(this, 4);
    const auto sizes = infer_sizes(this, shapes_of_inputs(this));
    const Dimension rows(0, (sizes.images * m_attrs.post_nms_count).get_max_length());
    set_output_size(3);
    set_output_type(0, type, {rows, 4});
    set_output_type(1, type, PartialShape{rows});
    set_output_type(2, m_roi_num_type, PartialShape{sizes.images});
}

std::shared_ptr<Node> GenerateProposals::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GenerateProposals>(inputs[0], inputs[1], inputs[2], inputs[3], m_attrs, m_roi_num_type);
}

bool GenerateProposals::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const FloatView info(inputs[0]), anchors(inputs[1]), deltas(inputs[2]), scores(inputs[3]);
    const size_t info_size = inputs[0].get_shape()[1];
    const auto count = static_cast<size_t>(sizes.anchors.get_length());
    const auto area = static_cast<size_t>((sizes.height * sizes.width).get_length());
    std::vector<float> corners, confidences;
    std::vector<int64_t> counts;
    for (size_t i = 0; i < static_cast<size_t>(sizes.images.get_length()); ++i) {
        const float* image = info.data() + i * info_size;
        ProposalRules rules{};
        rules.before_suppression = as_limit(m_attrs.pre_nms_count);
        rules.after_suppression = as_limit(m_attrs.post_nms_count);
        rules.image_height = image[0];
        rules.image_width = image[1];
        rules.min_height = m_attrs.min_size * image[2];
        rules.min_width = m_attrs.min_size * image[info_size - 1];
        rules.pixel = m_attrs.normalized ? 0.0F : 1.0F;
        rules.overlap = {m_attrs.nms_threshold, rules.pixel, m_attrs.nms_eta};
        const auto found = propose_regions(anchors.data(), deltas.data() + i * count * 4 * area,
                                           scores.data() + i * count * area, count, area, rules);
        for (const auto& box : found.boxes)
            corners.insert(corners.end(), {box.x1, box.y1, box.x2, box.y2});
        confidences.insert(confidences.end(), found.scores.begin(), found.scores.end());
        counts.push_back(static_cast<int64_t>(found.boxes.size()));
    }
    outputs[0].set_shape({confidences.size(), 4});
    write_floats(outputs[0], corners);
    outputs[1].set_shape({confidences.size()});
    write_floats(outputs[1], confidences);
    outputs[2].set_shape({counts.size()});
    write_indices(outputs[2], counts);
    return true;
}

bool GenerateProposals::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0)) && supports(IndexTypes(), m_roi_num_type);
}

}  // namespace v9
}  // namespace op
}  // namespace ov
