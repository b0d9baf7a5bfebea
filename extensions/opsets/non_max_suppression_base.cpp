#include "openvino/op/util/non_max_suppression_base.hpp"

#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "integer_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"
#include "picked_boxes.hpp"
#include "single_value.hpp"

namespace ov {

template <>
EnumNames<op::util::NonMaxSuppressionBase::BoxEncodingType>&
EnumNames<op::util::NonMaxSuppressionBase::BoxEncodingType>::get() {
    using Encoding = op::util::NonMaxSuppressionBase::BoxEncodingType;
    static auto names = EnumNames<Encoding>("op::util::NonMaxSuppressionBase::BoxEncodingType",
                                            {{"corner", Encoding::CORNER}, {"center", Encoding::CENTER}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::util::NonMaxSuppressionBase::BoxEncodingType& encoding) {
    return stream << as_string(encoding);
}

namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

const char* const names[] = {"boxes",         "scores",          "max_output_boxes_per_class",
                             "iou_threshold", "score_threshold", "soft_nms_sigma"};

struct Sizes {
    Dimension images, classes, boxes;
};

Sizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 3, names[0]);
    check_rank(node, shapes[1], 3, names[1]);
    Sizes sizes;
    for (size_t i = 0; i < 2; ++i)
        merge_dimension(node, sizes.images, shapes[i], 0, "one number of images");
    merge_dimension(node, sizes.boxes, shapes[0], 1, "boxes");
    merge_dimension(node, sizes.boxes, shapes[1], 2, "scores of as many boxes:");
    merge_dimension(node, sizes.classes, shapes[1], 1, "classes");
    Dimension coordinates = 4;
    merge_dimension(node, coordinates, shapes[0], 2, "boxes");
    return sizes;
}

void check_optional_input(const Node* node, size_t input) {
    const auto& type = node->get_input_element_type(input);
    if (input == 2)
        check_integer_input(node, input, names[input]);
    else
        NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected ", names[input],
                              " of a floating-point type, found ", type);
    merge_with_single_value(node, type, input, names[input]);
}

}  // namespace

bool NonMaxSuppressionBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("box_encoding", m_box_encoding);
    visitor.on_attribute("sort_result_descending", m_sort_result_descending);
    return true;
}

void NonMaxSuppressionBase::validate_base(size_t most, size_t outputs) {
    NODE_VALIDATION_CHECK(this, get_input_size() >= 2 && get_input_size() <= most, "expected 2 to ", most,
                          " inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_output_type), "expected output_type i32 or i64, found ",
                          m_output_type);
    merge_real_inputs(this, 2);
    for (size_t i = 2; i < get_input_size(); ++i)
        check_optional_input(this, i);

    const auto sizes = infer_sizes(this, shapes_of_inputs(this));
    Dimension per_class = 0;
    if (get_input_size() > 2) {
        const auto known = known_integers(this, 2);
        const bool is_known = known && known->size() == 1;
        const int64_t boxes = sizes.boxes.get_max_length();
        const int64_t most_boxes = is_known ? std::max<int64_t>(known->front(), 0) : -1;
        per_class = Dimension(0, boxes < 0 || (is_known && most_boxes < boxes) ? most_boxes : boxes);
    }
    const auto all = sizes.images * sizes.classes * per_class;
    const PartialShape rows{Dimension(0, all.get_max_length()), 3};
    set_output_size(outputs);
    set_output_type(0, m_output_type, rows);
    if (outputs == 1) return;
    set_output_type(1, element::f32, rows);
    set_output_type(2, m_output_type, PartialShape{1});
}

bool NonMaxSuppressionBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const auto number = [&](size_t input) {
        return input < inputs.size() ? single_value(this, inputs[input], names[input]) : 0.0;
    };
    PickRules rules;
    rules.centered = m_box_encoding == BoxEncodingType::CENTER;
    rules.most_per_class = number(2) > 0 ? static_cast<size_t>(integer_values(inputs[2]).front()) : 0;
    rules.overlap = static_cast<float>(number(3));
    rules.score = static_cast<float>(number(4));
    rules.sigma = static_cast<float>(number(5));

    const FloatView boxes(inputs[0]), scores(inputs[1]);
    const auto images = static_cast<size_t>(sizes.images.get_length());
    const auto classes = static_cast<size_t>(sizes.classes.get_length());
    const auto count = static_cast<size_t>(sizes.boxes.get_length());
    std::vector<PickedBox> picked;
    for (size_t image = 0; image < images; ++image)
        for (size_t label = 0; label < classes; ++label)
            for (const auto& box : pick_boxes(boxes.data() + image * count * 4,
                                              scores.data() + (image * classes + label) * count, count, rules))
                picked.push_back({box.score, image, label, box.index});
    if (m_sort_result_descending)
        std::stable_sort(picked.begin(), picked.end(),
                         [](const PickedBox& a, const PickedBox& b) { return a.score > b.score; });

    std::vector<int64_t> indices;
    std::vector<float> rows;
    for (const auto& box : picked) {
        for (const size_t index : {box.image, box.label, box.index})
            indices.push_back(static_cast<int64_t>(index));
        for (const float value : {static_cast<float>(box.image), static_cast<float>(box.label), box.score})
            rows.push_back(value);
    }
    outputs[0].set_shape({picked.size(), 3});
    write_indices(outputs[0], indices);
    if (outputs.size() == 1) return true;
    outputs[1].set_shape({picked.size(), 3});
    write_floats(outputs[1], rows);
    outputs[2].set_shape({1});
    write_indices(outputs[2], {static_cast<int64_t>(picked.size())});
    return true;
}

bool NonMaxSuppressionBase::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0)) && supports(IndexTypes(), m_output_type);
}

int64_t NonMaxSuppressionBase::max_boxes_output_from_input() const {
    const auto known = get_input_size() > 2 ? known_integers(this, 2) : std::nullopt;
    return known && known->size() == 1 ? known->front() : 0;
}

float NonMaxSuppressionBase::iou_threshold_from_input() const {
    return number_from_input(3);
}

float NonMaxSuppressionBase::score_threshold_from_input() const {
    return number_from_input(4);
}

float NonMaxSuppressionBase::number_from_input(size_t input) const {
    if (get_input_size() <= input) return 0;
    const auto constant = ov::util::get_constant_from_source(input_value(input));
    return constant ? static_cast<float>(single_value(this, constant->get_tensor_view(), names[input])) : 0;
}

}  // namespace util
}  // namespace op
}  // namespace ov
