#include "openvino/op/cum_sum.hpp"

#include "axes.hpp"
#include "element_dispatch.hpp"
#include "openvino/op/constant.hpp"
#include "single_value.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

CumSum::CumSum(const Output<Node>& arg, const Output<Node>& axis, bool exclusive, bool reverse)
    : Op({arg, axis}), m_exclusive(exclusive), m_reverse(reverse) {
    constructor_validate_and_infer_types();
}

CumSum::CumSum(const Output<Node>& arg, bool exclusive, bool reverse)
    : CumSum(arg, Constant::create(element::i32, Shape{}, std::vector<int32_t>{0})->output(0), exclusive, reverse) {}

bool CumSum::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("exclusive", m_exclusive);
    visitor.on_attribute("reverse", m_reverse);
    return true;
}

void CumSum::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    const auto &type = get_input_element_type(0), &axis_type = get_input_element_type(1);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type != element::boolean, "expected a numeric input, found ",
                          type);
    NODE_VALIDATION_CHECK(this, axis_type.is_dynamic() || axis_type == element::i32 || axis_type == element::i64,
                          "expected an axis of type i32 or i64, found ", axis_type);
    merge_with_single_value(this, axis_type, 1, "axis");
    set_output_type(0, type, get_input_partial_shape(0));
}

std::shared_ptr<Node> CumSum::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<CumSum>(inputs[0], inputs[1], m_exclusive, m_reverse);
}

bool CumSum::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const auto axis = static_cast<int64_t>(single_value(this, inputs[1], "axis"));
    const AxisSplit split(shape, normalize_axis(this, axis, shape.size()));
    outputs[0].set_shape(shape);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        for (size_t outer = 0; outer < split.outer; ++outer)
            for (size_t inner = 0; inner < split.inner; ++inner) {
                Sum sum = 0;
                for (size_t step = 0; step < split.size; ++step) {
                    const size_t place = m_reverse ? split.size - 1 - step : step;
                    const size_t i = (outer * split.size + place) * split.inner + inner;
                    const Sum before = sum;
                    sum = wrapping_add(sum, static_cast<Sum>(in[i]));
                    out[i] = static_cast<T>(m_exclusive ? before : sum);
                }
            }
    });
}

bool CumSum::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
