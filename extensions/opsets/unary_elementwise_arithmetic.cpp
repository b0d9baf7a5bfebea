#include "openvino/op/util/unary_elementwise_arithmetic.hpp"

namespace ov {
namespace op {
namespace util {

bool UnaryElementwiseArithmetic::visit_attributes(AttributeVisitor&) {
    return true;
}

void UnaryElementwiseArithmetic::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected 1 input, found ", get_input_size());
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type != element::boolean, "expected a numeric input, found ",
                          type);
    set_output_type(0, type, get_input_partial_shape(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
