#include "float_test.hpp"

namespace tenon {
namespace opsets {

void infer_float_test(ov::Node* node) {
    const auto& type = node->get_input_element_type(0);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    node->set_output_type(0, ov::element::boolean, node->get_input_partial_shape(0));
}

}  // namespace opsets
}  // namespace tenon
