#include "openvino/op/softmax.hpp"

#include <cmath>

#include "axes.hpp"
#include "element_dispatch.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

bool evaluate_softmax(TensorVector& outputs, const TensorVector& inputs, size_t axis) {
    const auto& shape = inputs[0].get_shape();
    outputs[0].set_shape(shape);
    const AxisSplit split(shape, axis);
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const T* in = inputs[0].data<T>();
        T* out = outputs[0].data<T>();
        for (size_t outer = 0; outer < split.outer; ++outer)
            for (size_t inner = 0; inner < split.inner; ++inner) {
                const size_t first = outer * split.size * split.inner + inner;
                const auto at = [&](size_t i) { return first + i * split.inner; };
                Sum largest = static_cast<Sum>(in[at(0)]), sum = 0;
                for (size_t i = 1; i < split.size; ++i)
                    largest = std::max(largest, static_cast<Sum>(in[at(i)]));
                for (size_t i = 0; i < split.size; ++i)
                    sum += std::exp(static_cast<Sum>(in[at(i)]) - largest);
                for (size_t i = 0; i < split.size; ++i)
                    out[at(i)] = static_cast<T>(std::exp(static_cast<Sum>(in[at(i)]) - largest) / sum);
            }
    });
}

}  // namespace

namespace v1 {

Softmax::Softmax(const Output<Node>& value, size_t axis) : Op({value}), m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool Softmax::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    return true;
}

void Softmax::validate_and_infer_types() {
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_static())
        NODE_VALIDATION_CHECK(this, m_axis < static_cast<size_t>(shape.rank().get_length()), "axis is ", m_axis,
                              ", expected less than the rank ", shape.rank());
    set_output_type(0, get_input_element_type(0), shape);
}

std::shared_ptr<Node> Softmax::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Softmax>(inputs[0], m_axis);
}

bool Softmax::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_softmax(outputs, inputs, m_axis);
}

bool Softmax::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v1

namespace v8 {

Softmax::Softmax(const Output<Node>& value, int64_t axis) : Op({value}), m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool Softmax::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    return true;
}

void Softmax::validate_and_infer_types() {
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_static()) normalize_axis(this, m_axis, static_cast<size_t>(shape.rank().get_length()));
    set_output_type(0, get_input_element_type(0), shape);
}

std::shared_ptr<Node> Softmax::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Softmax>(inputs[0], m_axis);
}

bool Softmax::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_softmax(outputs, inputs, normalize_axis(this, m_axis, inputs[0].get_shape().size()));
}

bool Softmax::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v8
}  // namespace op
}  // namespace ov
