#include "openvino/op/experimental_detectron_prior_grid_generator.hpp"

#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

namespace {

struct GridSizes {
    Dimension priors, rows, columns, image_height, image_width;
};

GridSizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 2, "priors");
    check_rank(node, shapes[1], 4, "feature_map");
    check_rank(node, shapes[2], 4, "im_data");
    GridSizes sizes;
    Dimension four = 4, images;
    merge_dimension(node, four, shapes[0], 1, "4 coordinates in priors:");
    merge_dimension(node, images, shapes[1], 0, "one number of images");
    merge_dimension(node, images, shapes[2], 0, "one number of images");
    merge_dimension(node, sizes.priors, shapes[0], 0, "priors");
    merge_dimension(node, sizes.rows, shapes[1], 2, "rows");
    merge_dimension(node, sizes.columns, shapes[1], 3, "columns");
    merge_dimension(node, sizes.image_height, shapes[2], 2, "rows");
    merge_dimension(node, sizes.image_width, shapes[2], 3, "columns");
    return sizes;
}

}  // namespace

ExperimentalDetectronPriorGridGenerator::ExperimentalDetectronPriorGridGenerator(const Output<Node>& priors,
                                                                                 const Output<Node>& feature_map,
                                                                                 const Output<Node>& im_data,
                                                                                 const Attributes& attrs)
    : Op({priors, feature_map, im_data}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool ExperimentalDetectronPriorGridGenerator::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("flatten", m_attrs.flatten);
    visitor.on_attribute("h", m_attrs.h);
    visitor.on_attribute("w", m_attrs.w);
    visitor.on_attribute("stride_x", m_attrs.stride_x);
    visitor.on_attribute("stride_y", m_attrs.stride_y);
    return true;
}

void ExperimentalDetectronPriorGridGenerator::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3, "expected 3 inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_attrs.h >= 0 && m_attrs.w >= 0, "expected h and w of 0 or more, found ", m_attrs.h,
                          " and ", m_attrs.w);
    const auto type = merge_real_inputs(this, 3);
    const auto sizes = infer_sizes(this, shapes_of_inputs(this));
    if (m_attrs.flatten)
        set_output_type(0, type, {sizes.rows * sizes.columns * sizes.priors, 4});
    else
        set_output_type(0, type, {sizes.rows, sizes.columns, sizes.priors, 4});
}

std::shared_ptr<Node> ExperimentalDetectronPriorGridGenerator::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ExperimentalDetectronPriorGridGenerator>(inputs[0], inputs[1], inputs[2], m_attrs);
}

bool ExperimentalDetectronPriorGridGenerator::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const auto length = [](const Dimension& dimension) { return static_cast<size_t>(dimension.get_length()); };
    const size_t priors = length(sizes.priors), all_rows = length(sizes.rows), all_columns = length(sizes.columns);
    outputs[0].set_shape(m_attrs.flatten ? Shape{all_rows * all_columns * priors, 4}
                                         : Shape{all_rows, all_columns, priors, 4});
    const size_t rows = m_attrs.h > 0 ? static_cast<size_t>(m_attrs.h) : all_rows;
    const size_t columns = m_attrs.w > 0 ? static_cast<size_t>(m_attrs.w) : all_columns;
    NODE_VALIDATION_CHECK(this, rows <= all_rows && columns <= all_columns, "expected h and w of at most ", all_rows,
                          " and ", all_columns, ", the size of the feature map, found ", m_attrs.h, " and ", m_attrs.w);
    const float step_x = m_attrs.stride_x != 0
                             ? m_attrs.stride_x
                             : static_cast<float>(length(sizes.image_width)) / static_cast<float>(columns);
    const float step_y = m_attrs.stride_y != 0
                             ? m_attrs.stride_y
                             : static_cast<float>(length(sizes.image_height)) / static_cast<float>(rows);
    const FloatView boxes(inputs[0]);
    std::vector<float> values(outputs[0].get_size(), 0.0F);
    size_t next = 0;
    for (size_t row = 0; row < rows; ++row)
        for (size_t column = 0; column < columns; ++column)
            for (size_t i = 0; i < priors * 4; ++i)
                values[next++] = boxes[i] + (i % 2 == 0 ? step_x * (static_cast<float>(column) + 0.5F)
                                                        : step_y * (static_cast<float>(row) + 0.5F));
    write_floats(outputs[0], values);
    return true;
}

bool ExperimentalDetectronPriorGridGenerator::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
