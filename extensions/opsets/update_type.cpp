#include "update_type.hpp"

namespace tenon {
namespace opsets {

ov::element::Type merge_update_type(const ov::Node* node) {
    const auto &data = node->get_input_element_type(0), &updates = node->get_input_element_type(2);
    ov::element::Type type;
    NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, data, updates), "updates have type ", updates,
                          ", expected that of the data, ", data, "; insert a Convert");
    return type;
}

}  // namespace opsets
}  // namespace tenon
