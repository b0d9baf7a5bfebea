#include "openvino/op/is_inf.hpp"

#include <cmath>

#include "float_test.hpp"

namespace ov {
namespace op {
namespace v10 {

using namespace tenon::opsets;

IsInf::IsInf(const Output<Node>& data) : IsInf(data, Attributes()) {}

IsInf::IsInf(const Output<Node>& data, const Attributes& attributes) : Op({data}), m_attributes(attributes) {
    constructor_validate_and_infer_types();
}

bool IsInf::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("detect_negative", m_attributes.detect_negative);
    visitor.on_attribute("detect_positive", m_attributes.detect_positive);
    return true;
}

void IsInf::validate_and_infer_types() {
    infer_float_test(this);
}

std::shared_ptr<Node> IsInf::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<IsInf>(inputs[0], m_attributes);
}

bool IsInf::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return run_float_test(outputs, inputs, [&](auto x) {
        return std::isinf(x) && (x < 0 ? m_attributes.detect_negative : m_attributes.detect_positive);
    });
}

bool IsInf::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v10
}  // namespace op
}  // namespace ov
