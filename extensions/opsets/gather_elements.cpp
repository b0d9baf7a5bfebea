#include "openvino/op/gather_elements.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

GatherElements::GatherElements(const Output<Node>& data, const Output<Node>& indices, int64_t axis)
    : Op({data, indices}), m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool GatherElements::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    return true;
}

void GatherElements::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_integer_input(this, 1, "indices");
    const auto &data = get_input_partial_shape(0), &indices = get_input_partial_shape(1);
    PartialShape output = indices.rank().is_static() ? indices : PartialShape::dynamic(data.rank());
    if (data.rank().is_static()) {
        const auto axis = static_cast<std::ptrdiff_t>(normalize_axis(this, m_axis, data.size()));
        const Dimension length = output[axis];
        PartialShape others = data;
        others[axis] = Dimension();
        NODE_VALIDATION_CHECK(this, PartialShape::merge_into(output, others), "indices have shape ", indices,
                              ", expected that of the data, ", data, ", except on axis ", m_axis);
        output[axis] = length;
    }
    set_output_type(0, get_input_element_type(0), output);
}

std::shared_ptr<Node> GatherElements::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GatherElements>(inputs[0], inputs[1], m_axis);
}

bool GatherElements::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape data = inputs[0].get_shape(), shape = inputs[1].get_shape();
    const size_t axis = normalize_axis(this, m_axis, data.size());
    Shape same = data;
    if (shape.size() == data.size()) same[axis] = shape[axis];
    NODE_VALIDATION_CHECK(this, same == shape, "indices have shape ", shape, ", expected that of the data, ", data,
                          ", except on axis ", axis);
    const auto indices = integer_values(inputs[1]);
    outputs[0].set_shape(shape);
    const AxisSplit split(shape, axis);
    const auto length = static_cast<int64_t>(data[axis]);
    const ElementCopy copy(inputs[0].get_element_type());
    for (size_t i = 0; i < indices.size(); ++i) {
        NODE_VALIDATION_CHECK(this, indices[i] >= -length && indices[i] < length, "index ", indices[i],
                              " is out of range for axis ", axis, " of data of shape ", data);
        const auto place = static_cast<size_t>(indices[i] < 0 ? indices[i] + length : indices[i]);
        const size_t outer = i / (split.size * split.inner), inner = i % split.inner;
        copy(inputs[0].data(), (outer * data[axis] + place) * split.inner + inner, outputs[0].data(), i);
    }
    return true;
}

bool GatherElements::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
