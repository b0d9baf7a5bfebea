#include "openvino/op/experimental_detectron_generate_proposals.hpp"

#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "region_proposals.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

namespace {

struct MapSizes {
    Dimension anchors, height, width;
};

MapSizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 1, "im_info");
    check_rank(node, shapes[1], 2, "anchors");
    check_rank(node, shapes[2], 3, "deltas");
    check_rank(node, shapes[3], 3, "scores");
    MapSizes sizes;
    Dimension three = 3, four = 4;
    merge_dimension(node, three, shapes[0], 0, "height, width and scale in im_info:");
    merge_dimension(node, four, shapes[1], 1, "4 coordinates in anchors:");
    merge_dimension(node, sizes.anchors, shapes[3], 0, "anchors");
    for (size_t i = 2; i < 4; ++i) {
        merge_dimension(node, sizes.height, shapes[i], 1, "one height");
        merge_dimension(node, sizes.width, shapes[i], 2, "one width");
    }
    Dimension offsets = sizes.anchors * four, all = sizes.anchors * sizes.height * sizes.width;
    merge_dimension(node, offsets, shapes[2], 0, "4 offsets per anchor in deltas:");
    merge_dimension(node, all, shapes[1], 0, "an anchor for every score:");
    return sizes;
}

}  // namespace

ExperimentalDetectronGenerateProposalsSingleImage::ExperimentalDetectronGenerateProposalsSingleImage(
    const Output<Node>& im_info, const Output<Node>& anchors, const Output<Node>& deltas, const Output<Node>& scores,
    const Attributes& attrs)
    : Op({im_info, anchors, deltas, scores}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool ExperimentalDetectronGenerateProposalsSingleImage::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("min_size", m_attrs.min_size);
    visitor.on_attribute("nms_threshold", m_attrs.nms_threshold);
    visitor.on_attribute("post_nms_count", m_attrs.post_nms_count);
    visitor.on_attribute("pre_nms_count", m_attrs.pre_nms_count);
    return true;
}

void ExperimentalDetectronGenerateProposalsSingleImage::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 4, "expected 4 inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_attrs.pre_nms_count >= 0 && m_attrs.post_nms_count >= 0,
                          "expected pre_nms_count and post_nms_count of 0 or more, found ", m_attrs.pre_nms_count,
                          " and ", m_attrs.post_nms_count);
    const auto type = merge_real_inputs(this, 4);
    infer_sizes(this, shapes_of_inputs(this));
    set_output_size(2);
    set_output_type(0, type, {m_attrs.post_nms_count, 4});
    set_output_type(1, type, PartialShape{m_attrs.post_nms_count});
}

std::shared_ptr<Node> ExperimentalDetectronGenerateProposalsSingleImage::clone_with_new_inputs(
    const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ExperimentalDetectronGenerateProposalsSingleImage>(inputs[0], inputs[1], inputs[2],
                                                                               inputs[3], m_attrs);
}

bool ExperimentalDetectronGenerateProposalsSingleImage::evaluate(TensorVector& outputs,
                                                                 const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const FloatView image(inputs[0]), anchors(inputs[1]), deltas(inputs[2]), scores(inputs[3]);
    ProposalRules rules{};
    rules.before_suppression = as_limit(m_attrs.pre_nms_count);
    rules.after_suppression = as_limit(m_attrs.post_nms_count);
    rules.image_height = image[0];
    rules.image_width = image[1];
    rules.min_width = rules.min_height = m_attrs.min_size;
    rules.overlap = {m_attrs.nms_threshold};
    rules.pixel = 1;
    rules.keeps_small_ones = true;
    const auto found =
        propose_regions(anchors.data(), deltas.data(), scores.data(), static_cast<size_t>(sizes.anchors.get_length()),
                        static_cast<size_t>((sizes.height * sizes.width).get_length()), rules);

    const auto rows = static_cast<size_t>(m_attrs.post_nms_count);
    outputs[0].set_shape({rows, 4});
    outputs[1].set_shape({rows});
    std::vector<float> corners;
    for (const auto& box : found.boxes)
        corners.insert(corners.end(), {box.x1, box.y1, box.x2, box.y2});
    corners.resize(rows * 4, 0.0F);
    auto confidences = found.scores;
    confidences.resize(rows, 0.0F);
    write_floats(outputs[0], corners);
    write_floats(outputs[1], confidences);
    return true;
}

bool ExperimentalDetectronGenerateProposalsSingleImage::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
