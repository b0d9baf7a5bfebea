#include "openvino/op/experimental_detectron_topkrois.hpp"

#include <cstring>

#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "ranking.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

namespace {

Dimension infer_rois(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 2, "input_rois");
    check_rank(node, shapes[1], 1, "rois_probs");
    Dimension rois, four = 4;
    merge_dimension(node, rois, shapes[0], 0, "regions of interest");
    merge_dimension(node, rois, shapes[1], 0, "as many scores as regions of interest:");
    merge_dimension(node, four, shapes[0], 1, "4 coordinates in input_rois:");
    return rois;
}

}  // namespace

ExperimentalDetectronTopKROIs::ExperimentalDetectronTopKROIs(const Output<Node>& input_rois,
                                                             const Output<Node>& rois_probs, size_t max_rois)
    : Op({input_rois, rois_probs}), m_max_rois(max_rois) {
    constructor_validate_and_infer_types();
}

bool ExperimentalDetectronTopKROIs::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("max_rois", m_max_rois);
    return true;
}

void ExperimentalDetectronTopKROIs::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    const auto type = merge_real_inputs(this, 2);
    infer_rois(this, shapes_of_inputs(this));
    set_output_type(0, type, {static_cast<int64_t>(m_max_rois), 4});
}

std::shared_ptr<Node> ExperimentalDetectronTopKROIs::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ExperimentalDetectronTopKROIs>(inputs[0], inputs[1], m_max_rois);
}

bool ExperimentalDetectronTopKROIs::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto rois = static_cast<size_t>(infer_rois(this, shapes_of(inputs)).get_length());
    const FloatView scores(inputs[1]);
    std::vector<Ranked> best;
    for (size_t i = 0; i < rois; ++i)
        best.push_back({scores[i], i});
    keep_best(best, m_max_rois);

    outputs[0].set_shape({m_max_rois, 4});
    const size_t row = 4 * inputs[0].get_element_type().size();
    const auto* from = static_cast<const char*>(inputs[0].data());
    auto* to = static_cast<char*>(outputs[0].data());
    if (outputs[0].get_byte_size() > 0) std::memset(to, 0, outputs[0].get_byte_size());
    for (size_t i = 0; i < best.size(); ++i)
        std::memcpy(to + i * row, from + best[i].index * row, row);
    return true;
}

bool ExperimentalDetectronTopKROIs::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
