#include "openvino/op/prior_box_clustered.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "prior_grid.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

PriorBoxClustered::PriorBoxClustered(const Output<Node>& layer_shape, const Output<Node>& image_shape,
                                     const Attributes& attrs)
    : Op({layer_shape, image_shape}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool PriorBoxClustered::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("step", m_attrs.step);
    visitor.on_attribute("step_w", m_attrs.step_widths);
    visitor.on_attribute("step_h", m_attrs.step_heights);
    visitor.on_attribute("width", m_attrs.widths);
    visitor.on_attribute("height", m_attrs.heights);
    visitor.on_attribute("clip", m_attrs.clip);
    visitor.on_attribute("offset", m_attrs.offset);
    visitor.on_attribute("variance", m_attrs.variances);
    return true;
}

void PriorBoxClustered::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_attrs.widths.size() == m_attrs.heights.size(),
                          "expected as many numbers in width as in height, found ", m_attrs.widths.size(), " and ",
                          m_attrs.heights.size());
    NODE_VALIDATION_CHECK(this, m_attrs.variances.size() <= 1 || m_attrs.variances.size() == 4,
                          "expected 0, 1 or 4 numbers in variance, found ", m_attrs.variances.size());
    set_output_type(0, element::f32, infer_prior_shape(this, static_cast<int64_t>(m_attrs.widths.size())));
}

std::shared_ptr<Node> PriorBoxClustered::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<PriorBoxClustered>(inputs[0], inputs[1], m_attrs);
}

bool PriorBoxClustered::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto grid = read_prior_grid(this, inputs);
    float step_x = m_attrs.step_widths != 0 ? m_attrs.step_widths : m_attrs.step;
    float step_y = m_attrs.step_heights != 0 ? m_attrs.step_heights : m_attrs.step;
    if (step_x == 0 && step_y == 0) {
        step_x = grid.image_width / static_cast<float>(grid.columns);
        step_y = grid.image_height / static_cast<float>(grid.rows);
    }
    std::vector<float> boxes;
    for (size_t row = 0; row < grid.rows; ++row)
        for (size_t column = 0; column < grid.columns; ++column)
            for (size_t i = 0; i < m_attrs.widths.size(); ++i) {
                const float x = (static_cast<float>(column) + m_attrs.offset) * step_x;
                const float y = (static_cast<float>(row) + m_attrs.offset) * step_y;
                const float half_width = m_attrs.widths[i] / 2, half_height = m_attrs.heights[i] / 2;
                for (const float value : {(x - half_width) / grid.image_width, (y - half_height) / grid.image_height,
                                          (x + half_width) / grid.image_width, (y + half_height) / grid.image_height})
                    boxes.push_back(m_attrs.clip ? std::min(std::max(value, 0.0F), 1.0F) : value);
            }
    write_priors(this, outputs[0], grid, static_cast<int64_t>(m_attrs.widths.size()), boxes, m_attrs.variances);
    return true;
}

bool PriorBoxClustered::has_evaluate() const {
    return supports(IntegerTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
