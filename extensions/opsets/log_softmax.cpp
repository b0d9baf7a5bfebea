#include "openvino/op/log_softmax.hpp"

#include <algorithm>
#include <cmath>

#include "axes.hpp"
#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace v5 {

using namespace tenon::opsets;

LogSoftmax::LogSoftmax(const Output<Node>& arg, int64_t axis) : Op({arg}), m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool LogSoftmax::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("axis", m_axis);
    return true;
}

void LogSoftmax::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_static()) normalize_axis(this, m_axis, shape.size());
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> LogSoftmax::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LogSoftmax>(inputs[0], m_axis);
}

bool LogSoftmax::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const AxisSplit split(shape, normalize_axis(this, m_axis, shape.size()));
    outputs[0].set_shape(shape);
    if (split.size == 0) return has_evaluate();
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        for (size_t outer = 0; outer < split.outer; ++outer)
            for (size_t inner = 0; inner < split.inner; ++inner) {
                const size_t first = outer * split.size * split.inner + inner;
                const auto at = [&](size_t i) { return first + i * split.inner; };
                Sum largest = static_cast<Sum>(in[at(0)]), sum = 0;
                for (size_t i = 1; i < split.size; ++i)
                    largest = std::max(largest, static_cast<Sum>(in[at(i)]));
                for (size_t i = 0; i < split.size; ++i)
                    sum += std::exp(static_cast<Sum>(in[at(i)]) - largest);
                const Sum log_sum = std::log(sum);
                for (size_t i = 0; i < split.size; ++i)
                    out[at(i)] = static_cast<T>(static_cast<Sum>(in[at(i)]) - largest - log_sum);
            }
    });
}

bool LogSoftmax::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v5
}  // namespace op
}  // namespace ov
