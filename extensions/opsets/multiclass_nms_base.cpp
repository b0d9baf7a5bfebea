#include "openvino/op/util/multiclass_nms_base.hpp"

#include "box_inputs.hpp"
#include "box_regression.hpp"
#include "class_boxes.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "integer_values.hpp"
#include "ranking.hpp"

namespace ov {

template <>
EnumNames<op::util::MulticlassNmsBase::SortResultType>& EnumNames<op::util::MulticlassNmsBase::SortResultType>::get() {
    using Type = op::util::MulticlassNmsBase::SortResultType;
    static auto names = EnumNames<Type>("op::util::MulticlassNmsBase::SortResultType",
                                        {{"classid", Type::CLASSID}, {"score", Type::SCORE}, {"none", Type::NONE}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::util::MulticlassNmsBase::SortResultType& type) {
    return stream << as_string(type);
}

namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

ClassBoxSizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    const bool is_shared = shapes.size() == 2;
    check_rank(node, shapes[0], 3, "boxes");
    check_rank(node, shapes[1], is_shared ? 3 : 2, "scores");
    ClassBoxSizes sizes;
    Dimension four = 4;
    merge_dimension(node, four, shapes[0], 2, "4 coordinates in boxes:");
    merge_dimension(node, sizes.boxes, shapes[0], 1, "boxes");
    if (is_shared) {
        merge_dimension(node, sizes.images, shapes[0], 0, "images");
        merge_dimension(node, sizes.images, shapes[1], 0, "scores for as many images:");
        merge_dimension(node, sizes.classes, shapes[1], 1, "classes");
        merge_dimension(node, sizes.boxes, shapes[1], 2, "scores for as many boxes:");
        return sizes;
    }
    check_rank(node, shapes[2], 1, "roisnum");
    merge_dimension(node, sizes.classes, shapes[0], 0, "classes");
    merge_dimension(node, sizes.classes, shapes[1], 0, "scores for as many classes:");
    merge_dimension(node, sizes.boxes, shapes[1], 1, "scores for as many boxes:");
    merge_dimension(node, sizes.images, shapes[2], 0, "images");
    return sizes;
}

// The boxes and scores of one class of one image.
struct ClassInput {
    const float *boxes, *scores;
    size_t count;
    /// The index of the first box and how much further the index of the next one is.
    size_t first, step;
};

std::vector<ClassBox> pick(const ClassInput& input, size_t image, size_t label,
                           const MulticlassNmsBase::Attributes& attrs) {
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < input.count; ++i)
        if (input.scores[i] >= attrs.score_threshold) ranked.push_back({input.scores[i], i});
    keep_best(ranked, as_limit(attrs.nms_top_k));
    std::vector<Box> boxes;
    for (const auto& item : ranked) {
        const float* corner = input.boxes + item.index * 4;
        boxes.push_back({corner[0], corner[1], corner[2], corner[3]});
    }
    std::vector<ClassBox> picked;
    const float pixel = attrs.normalized ? 0.0F : 1.0F;
    for (const size_t i : suppress_overlaps(boxes, {attrs.iou_threshold, pixel, attrs.nms_eta, true}, boxes.size()))
        picked.push_back({ranked[i].score, image, label, input.first + ranked[i].index * input.step, boxes[i]});
    return picked;
}

// Where the boxes of each image start among those of all images.
std::vector<size_t> image_starts(const Node* node, const Tensor& roisnum, size_t boxes) {
    std::vector<size_t> starts{0};
    for (const int64_t count : integer_values(roisnum)) {
        NODE_VALIDATION_CHECK(node, count >= 0 && static_cast<size_t>(count) <= boxes - starts.back(),
                              "expected numbers of boxes in roisnum that add up to at most ", boxes, ", found ", count,
                              " after ", starts.back());
        starts.push_back(starts.back() + static_cast<size_t>(count));
    }
    return starts;
}

}  // namespace

bool MulticlassNmsBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("sort_result_type", m_attrs.sort_result_type);
    visitor.on_attribute("output_type", m_attrs.output_type);
    visitor.on_attribute("nms_top_k", m_attrs.nms_top_k);
    visitor.on_attribute("keep_top_k", m_attrs.keep_top_k);
    visitor.on_attribute("sort_result_across_batch", m_attrs.sort_result_across_batch);
    visitor.on_attribute("iou_threshold", m_attrs.iou_threshold);
    visitor.on_attribute("score_threshold", m_attrs.score_threshold);
    visitor.on_attribute("background_class", m_attrs.background_class);
    visitor.on_attribute("nms_eta", m_attrs.nms_eta);
    visitor.on_attribute("normalized", m_attrs.normalized);
    return true;
}

void MulticlassNmsBase::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2 || get_input_size() == 3, "expected 2 or 3 inputs, found ",
                          get_input_size());
    check_class_box_limits(this, limits_of(m_attrs));
    NODE_VALIDATION_CHECK(this, m_attrs.nms_eta >= 0 && m_attrs.nms_eta <= 1, "expected nms_eta from 0 to 1, found ",
                          m_attrs.nms_eta);
    if (get_input_size() == 3) check_integer_input(this, 2, "roisnum");
    const auto type = merge_real_inputs(this, 2);
    const auto sizes = infer_sizes(this, shapes_of_inputs(this));
    set_class_box_outputs(this, type, sizes, limits_of(m_attrs));
}

bool MulticlassNmsBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const auto images = static_cast<size_t>(sizes.images.get_length());
    const auto classes = static_cast<size_t>(sizes.classes.get_length());
    const auto count = static_cast<size_t>(sizes.boxes.get_length());
    const bool is_shared = inputs.size() == 2;
    const auto starts = is_shared ? std::vector<size_t>() : image_starts(this, inputs[2], count);
    const FloatView boxes(inputs[0]), scores(inputs[1]);
    const auto input_of = [&](size_t image, size_t label) -> ClassInput {
        if (is_shared) {
            const size_t first = image * count;
            return {boxes.data() + first * 4, scores.data() + (image * classes + label) * count, count, first, 1};
        }
        // Without sharing, indices count the classes of one box before the next box.
        const size_t first = label * count + starts[image];
        return {boxes.data() + first * 4, scores.data() + first, starts[image + 1] - starts[image],
                starts[image] * classes + label, classes};
    };

    auto rows = pick_class_boxes(images, classes, limits_of(m_attrs), [&](size_t image, size_t label) {
        return pick(input_of(image, label), image, label, m_attrs);
    });
    sort_rows(rows, row_order(m_attrs.sort_result_type), m_attrs.sort_result_across_batch);
    write_class_boxes(outputs, rows, images);
    return true;
}

bool MulticlassNmsBase::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0)) && supports(IndexTypes(), m_attrs.output_type);
}

}  // namespace util
}  // namespace op
}  // namespace ov
