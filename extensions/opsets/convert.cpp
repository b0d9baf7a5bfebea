#include "openvino/op/convert.hpp"

#include <cmath>

#include "openvino/core/bound_evaluation_util.hpp"
#include "type_conversion.hpp"
#include "value_bounds.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

UnaryRange converted_range(const element::Type& type) {
    if (type == element::boolean)
        return [](const ValueRange& range) {
            return truth(range.least > 0 || range.most < 0, range.least != 0 || range.most != 0);
        };
    if (type.is_integral())
        return [](const ValueRange& range) { return ValueRange{std::trunc(range.least), std::trunc(range.most)}; };
    return [](const ValueRange& range) { return range; };
}

}  // namespace

Convert::Convert(const Output<Node>& arg, const element::Type& destination_type)
    : Op({arg}), m_destination_type(destination_type) {
    constructor_validate_and_infer_types();
}

bool Convert::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("destination_type", m_destination_type);
    return true;
}

void Convert::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected 1 input, found ", get_input_size());
    set_output_type(0, m_destination_type, get_input_partial_shape(0));
}

std::shared_ptr<Node> Convert::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Convert>(inputs[0], m_destination_type);
}

bool Convert::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return convert_tensor(inputs[0], outputs[0]);
}

bool Convert::has_evaluate() const {
    return can_convert(get_input_element_type(0), m_destination_type);
}

bool Convert::evaluate_lower(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::lower, converted_range(m_destination_type));
}

bool Convert::evaluate_upper(TensorVector& outputs) const {
    return evaluate_unary_bound(this, outputs, Bound::upper, converted_range(m_destination_type));
}

bool Convert::evaluate_symbol(TensorSymbolVector& symbols) const {
    return default_symbol_evaluator(this, symbols);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
