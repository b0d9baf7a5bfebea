#include "openvino/op/one_hot.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

OneHot::OneHot(const Output<Node>& indices, const Output<Node>& depth, const Output<Node>& on_value,
               const Output<Node>& off_value, int64_t axis)
    : Op({indices, depth, on_value, off_value}), m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool OneHot::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    return true;
}

void OneHot::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 4);
    check_integer_input(this, 0, "indices");
    check_integer_input(this, 1, "depth");
    for (const size_t input : {1, 2, 3})
        check_input_rank(this, input, input == 1 ? "depth" : input == 2 ? "on_value" : "off_value", 0, 1);
    element::Type type;
    NODE_VALIDATION_CHECK(this, element::Type::merge(type, get_input_element_type(2), get_input_element_type(3)),
                          "on_value has type ", get_input_element_type(2), " and off_value ", get_input_element_type(3),
                          ", expected the same; insert a Convert");
    const auto& indices = get_input_partial_shape(0);
    PartialShape output = PartialShape::dynamic();
    if (indices.rank().is_static()) {
        Dimension length;
        if (const auto depth = known_ranges(this, 1)) {
            NODE_VALIDATION_CHECK(this, depth->size() == 1, "expected one depth, found ", depth->size());
            NODE_VALIDATION_CHECK(this, (*depth)[0].upper >= 0, "depth is ", (*depth)[0].upper, ", expected 0 or more");
            length = (*depth)[0].as_dimension();
        }
        const size_t axis = normalize_axis(this, m_axis, indices.size() + 1);
        output = indices;
        output.insert(output.begin() + static_cast<std::ptrdiff_t>(axis), length);
    }
    set_output_type(0, type, output);
}

std::shared_ptr<Node> OneHot::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<OneHot>(inputs[0], inputs[1], inputs[2], inputs[3], m_axis);
}

bool OneHot::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto indices = integer_values(inputs[0]), depths = integer_values(inputs[1]);
    NODE_VALIDATION_CHECK(this, depths.size() == 1 && depths[0] >= 0, "expected one depth of 0 or more");
    for (const size_t input : {2, 3})
        NODE_VALIDATION_CHECK(this, inputs[input].get_size() == 1, "input ", input, " has shape ",
                              inputs[input].get_shape(), ", expected one element");
    Shape shape = inputs[0].get_shape();
    const size_t axis = normalize_axis(this, m_axis, shape.size() + 1);
    shape.insert(shape.begin() + static_cast<std::ptrdiff_t>(axis), static_cast<size_t>(depths[0]));
    outputs[0].set_shape(shape);
    const AxisSplit split(shape, axis);
    const ElementCopy copy(outputs[0].get_element_type());
    copy.fill(inputs[3].data(), outputs[0].data(), 0, outputs[0].get_size());
    for (size_t i = 0; i < indices.size(); ++i) {
        if (indices[i] < 0 || indices[i] >= depths[0]) continue;
        const size_t outer = i / split.inner, inner = i % split.inner;
        const size_t row = outer * split.size + static_cast<size_t>(indices[i]);
        copy(inputs[2].data(), 0, outputs[0].data(), row * split.inner + inner);
    }
    return true;
}

bool OneHot::has_evaluate() const {
    return is_movable(get_output_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
