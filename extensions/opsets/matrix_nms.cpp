#include "openvino/op/matrix_nms.hpp"

#include <cmath>
#include <limits>

#include "box_inputs.hpp"
#include "class_boxes.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "ranking.hpp"

namespace ov {

template <>
EnumNames<op::v8::MatrixNms::DecayFunction>& EnumNames<op::v8::MatrixNms::DecayFunction>::get() {
    using Function = op::v8::MatrixNms::DecayFunction;
    static auto names = EnumNames<Function>("op::v8::MatrixNms::DecayFunction",
                                            {{"gaussian", Function::GAUSSIAN}, {"linear", Function::LINEAR}});
    return names;
}

template <>
EnumNames<op::v8::MatrixNms::SortResultType>& EnumNames<op::v8::MatrixNms::SortResultType>::get() {
    using Type = op::v8::MatrixNms::SortResultType;
    static auto names = EnumNames<Type>("op::v8::MatrixNms::SortResultType",
                                        {{"classid", Type::CLASSID}, {"score", Type::SCORE}, {"none", Type::NONE}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::v8::MatrixNms::DecayFunction& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const op::v8::MatrixNms::SortResultType& value) {
    return stream << as_string(value);
}

namespace op {
namespace v8 {

using namespace tenon::opsets;

namespace {

ClassBoxSizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 3, "boxes");
    check_rank(node, shapes[1], 3, "scores");
    ClassBoxSizes sizes;
    Dimension four = 4;
    merge_dimension(node, four, shapes[0], 2, "4 coordinates in boxes:");
    merge_dimension(node, sizes.images, shapes[0], 0, "images");
    merge_dimension(node, sizes.images, shapes[1], 0, "scores for as many images:");
    merge_dimension(node, sizes.classes, shapes[1], 1, "classes");
    merge_dimension(node, sizes.boxes, shapes[0], 1, "boxes");
    merge_dimension(node, sizes.boxes, shapes[1], 2, "scores for as many boxes:");
    return sizes;
}

// How much each box, by falling score, keeps of its score.
std::vector<float> decay_factors(const std::vector<Box>& boxes, const MatrixNms::Attributes& attrs) {
    const bool is_gaussian = attrs.decay_function == MatrixNms::DecayFunction::GAUSSIAN;
    const float pixel = attrs.normalized ? 0.0F : 1.0F;
    std::vector<float> factors, largest;
    for (size_t i = 0; i < boxes.size(); ++i) {
        float factor = 1, overlap_most = 0;
        for (size_t k = 0; k < i; ++k) {
            const float overlap = meet(boxes[i], boxes[k]) ? intersection_over_union(boxes[i], boxes[k], pixel) : 0;
            const float before = largest[k];
            overlap_most = std::max(overlap_most, overlap);
            const float decay = is_gaussian ? std::exp((before * before - overlap * overlap) * attrs.gaussian_sigma)
                                            : (1 - overlap) / (1 - before);
            factor = std::min(factor, decay);
        }
        factors.push_back(factor);
        largest.push_back(overlap_most);
    }
    return factors;
}

std::vector<ClassBox> pick(const float* corners, const float* scores, size_t count, size_t image, size_t label,
                           const MatrixNms::Attributes& attrs) {
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < count; ++i)
        if (scores[i] > attrs.score_threshold) ranked.push_back({scores[i], i});
    keep_best(ranked, as_limit(attrs.nms_top_k));
    std::vector<Box> boxes;
    for (const auto& item : ranked) {
        const float* corner = corners + item.index * 4;
        boxes.push_back({corner[0], corner[1], corner[2], corner[3]});
    }
    const auto factors = decay_factors(boxes, attrs);
    std::vector<ClassBox> picked;
    for (size_t i = 0; i < ranked.size(); ++i) {
        const float score = ranked[i].score * factors[i];
        if (score > attrs.post_threshold)
            picked.push_back({score, image, label, image * count + ranked[i].index, boxes[i]});
    }
    return picked;
}

}  // namespace

MatrixNms::MatrixNms(const Output<Node>& boxes, const Output<Node>& scores, const Attributes& attrs)
    : Op({boxes, scores}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool MatrixNms::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("sort_result_type", m_attrs.sort_result_type);
    visitor.on_attribute("output_type", m_attrs.output_type);
    visitor.on_attribute("nms_top_k", m_attrs.nms_top_k);
    visitor.on_attribute("keep_top_k", m_attrs.keep_top_k);
    visitor.on_attribute("sort_result_across_batch", m_attrs.sort_result_across_batch);
    visitor.on_attribute("score_threshold", m_attrs.score_threshold);
    visitor.on_attribute("background_class", m_attrs.background_class);
    visitor.on_attribute("decay_function", m_attrs.decay_function);
    visitor.on_attribute("gaussian_sigma", m_attrs.gaussian_sigma);
    visitor.on_attribute("post_threshold", m_attrs.post_threshold);
    visitor.on_attribute("normalized", m_attrs.normalized);
    return true;
}

void MatrixNms::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    check_class_box_limits(this, limits_of(m_attrs));
    const auto type = merge_real_inputs(this, 2);
    const auto sizes = infer_sizes(this, shapes_of_inputs(this));
    set_class_box_outputs(this, type, sizes, limits_of(m_attrs));
}

std::shared_ptr<Node> MatrixNms::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MatrixNms>(inputs[0], inputs[1], m_attrs);
}

bool MatrixNms::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const auto images = static_cast<size_t>(sizes.images.get_length());
    const auto classes = static_cast<size_t>(sizes.classes.get_length());
    const auto count = static_cast<size_t>(sizes.boxes.get_length());
    const FloatView boxes(inputs[0]), scores(inputs[1]);
    auto rows = pick_class_boxes(images, classes, limits_of(m_attrs), [&](size_t image, size_t label) {
        return pick(boxes.data() + image * count * 4, scores.data() + (image * classes + label) * count, count, image,
                    label, m_attrs);
    });
    if (m_attrs.sort_result_across_batch) sort_rows(rows, row_order(m_attrs.sort_result_type), true);
    write_class_boxes(outputs, rows, images);
    return true;
}

bool MatrixNms::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0)) && supports(IndexTypes(), m_attrs.output_type);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
