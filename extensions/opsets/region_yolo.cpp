#include "openvino/op/region_yolo.hpp"

#include <algorithm>
#include <cmath>

#include "axes.hpp"
#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

float logistic(float value) {
    return 1 / (1 + std::exp(-value));
}

// Of values that lie `stride` apart.
void softmax(float* values, size_t count, size_t stride) {
    float largest = values[0], sum = 0;
    for (size_t i = 1; i < count; ++i)
        largest = std::max(largest, values[i * stride]);
    for (size_t i = 0; i < count; ++i)
        sum += values[i * stride] = std::exp(values[i * stride] - largest);
    for (size_t i = 0; i < count; ++i)
        values[i * stride] /= sum;
}

}  // namespace

RegionYolo::RegionYolo(const Output<Node>& input, size_t coords, size_t classes, size_t regions, bool do_softmax,
                       const std::vector<int64_t>& mask, int axis, int end_axis, const std::vector<float>& anchors)
    : Op({input}),
      m_num_coords(coords),
      m_num_classes(classes),
      m_num_regions(regions),
      m_do_softmax(do_softmax),
      m_mask(mask),
      m_anchors(anchors),
      m_axis(axis),
      m_end_axis(end_axis) {
    constructor_validate_and_infer_types();
}

bool RegionYolo::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("anchors", m_anchors);
    visitor.on_attribute("axis", m_axis);
    visitor.on_attribute("coords", m_num_coords);
    visitor.on_attribute("classes", m_num_classes);
    visitor.on_attribute("end_axis", m_end_axis);
    visitor.on_attribute("num", m_num_regions);
    visitor.on_attribute("do_softmax", m_do_softmax);
    visitor.on_attribute("mask", m_mask);
    return true;
}

void RegionYolo::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected 1 input, found ", get_input_size());
    const auto type = merge_real_inputs(this, 1);
    const auto& shape = get_input_partial_shape(0);
    check_rank(this, shape, 4, "data");
    Dimension channels =
        Dimension(static_cast<int64_t>(m_do_softmax ? m_num_regions : m_mask.size())) *
        (Dimension(static_cast<int64_t>(m_num_classes)) + Dimension(static_cast<int64_t>(m_num_coords)) + 1);
    merge_dimension(this, channels, shape, 1, "(classes + coords + 1) channels for each region:");
    if (!m_do_softmax) {
        if (shape.rank().is_dynamic())
            set_output_type(0, type, {Dimension(), channels, Dimension(), Dimension()});
        else
            set_output_type(0, type, {shape[0], channels, shape[2], shape[3]});
        return;
    }
    const size_t first = normalize_axis(this, m_axis, 4), last = normalize_axis(this, m_end_axis, 4, "end_axis");
    NODE_VALIDATION_CHECK(this, first <= last, "expected end_axis behind axis, found ", m_end_axis, " and ", m_axis);
    PartialShape result;
    Dimension flat = 1;
    for (size_t i = 0; i < 4; ++i) {
        const auto dimension = shape.rank().is_static() ? shape[static_cast<std::ptrdiff_t>(i)] : Dimension();
        if (i >= first && i <= last) flat *= dimension;
        if (i == last) result.push_back(flat);
        if (i < first || i > last) result.push_back(dimension);
    }
    set_output_type(0, type, result);
}

std::shared_ptr<Node> RegionYolo::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<RegionYolo>(inputs[0], m_num_coords, m_num_classes, m_num_regions, m_do_softmax, m_mask,
                                        m_axis, m_end_axis, m_anchors);
}

bool RegionYolo::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const size_t regions = m_do_softmax ? m_num_regions : m_mask.size(), fields = m_num_classes + m_num_coords + 1;
    NODE_VALIDATION_CHECK(this, shape.size() == 4 && shape[1] == regions * fields, "expected data with ",
                          regions * fields, " channels, found the shape ", shape);
    Shape result = shape;
    if (m_do_softmax) {
        const size_t first = normalize_axis(this, m_axis, 4), last = normalize_axis(this, m_end_axis, 4, "end_axis");
        for (size_t i = first; i < last; ++i) {
            result[first] *= result[first + 1];
            result.erase(result.begin() + static_cast<std::ptrdiff_t>(first + 1));
        }
    }
    outputs[0].set_shape(result);

    const FloatView data(inputs[0]);
    std::vector<float> values(data.data(), data.data() + inputs[0].get_size());
    const size_t area = shape[2] * shape[3];
    const auto activate = [&](size_t first, size_t count) {
        std::transform(values.begin() + static_cast<std::ptrdiff_t>(first),
                       values.begin() + static_cast<std::ptrdiff_t>(first + count),
                       values.begin() + static_cast<std::ptrdiff_t>(first), logistic);
    };
    for (size_t region = 0; region < shape[0] * regions; ++region) {
        const size_t first = region * fields * area, score = first + m_num_coords * area;
        activate(first, std::min<size_t>(m_num_coords, 2) * area);
        activate(score, (m_do_softmax ? 1 : 1 + m_num_classes) * area);
        if (m_do_softmax && m_num_classes > 0)
            for (size_t cell = 0; cell < area; ++cell)
                softmax(values.data() + score + area + cell, m_num_classes, area);
    }
    write_floats(outputs[0], values);
    return true;
}

bool RegionYolo::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
