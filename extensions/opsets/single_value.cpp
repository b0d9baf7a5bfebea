#include "single_value.hpp"

#include "openvino/op/constant.hpp"

namespace tenon {
namespace opsets {

ov::element::Type merge_with_single_value(const ov::Node* node, const ov::element::Type& type, size_t input,
                                          const char* name) {
    ov::element::Type merged;
    NODE_VALIDATION_CHECK(node, ov::element::Type::merge(merged, type, node->get_input_element_type(input)),
                          "expected ", name, " of the data's type ", type, ", found ",
                          node->get_input_element_type(input), "; insert a Convert");
    const auto& shape = node->get_input_partial_shape(input);
    bool may_be_single = true;
    if (shape.rank().is_static())
        for (const auto& dimension : shape)
            may_be_single = may_be_single && dimension.compatible(1);
    NODE_VALIDATION_CHECK(node, may_be_single, "expected ", name, " with one element, found the shape ", shape);
    return merged;
}

double single_value(const ov::Node* node, const ov::Tensor& tensor, const char* name) {
    NODE_VALIDATION_CHECK(node, tensor.get_size() == 1, "expected ", name, " with one element, found the shape ",
                          tensor.get_shape());
    return ov::op::v0::Constant(tensor).cast_vector<double>().front();
}

}  // namespace opsets
}  // namespace tenon
