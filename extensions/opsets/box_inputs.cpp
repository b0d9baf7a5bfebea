#include "box_inputs.hpp"

namespace tenon {
namespace opsets {

ov::element::Type merge_real_inputs(const ov::Node* node, size_t count) {
    ov::element::Type type = ov::element::dynamic;
    for (size_t i = 0; i < count; ++i) {
        const auto& found = node->get_input_element_type(i);
        NODE_VALIDATION_CHECK(node, found.is_dynamic() || found.is_real(), "expected floating-point inputs, found ",
                              found, " at input ", i);
        NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, type, found), "expected inputs of one type, found ",
                              type, " and, at input ", i, ", ", found, "; insert a Convert");
    }
    return type;
}

void merge_dimension(const ov::Node* node, ov::Dimension& known, const ov::PartialShape& shape, size_t axis,
                     const char* what) {
    if (shape.rank().is_dynamic()) return;
    const auto& found = shape[static_cast<std::ptrdiff_t>(axis)];
    const auto expected = known;
    NODE_VALIDATION_CHECK(node, ov::Dimension::merge(known, known, found), "expected ", what, " of ", expected,
                          ", found the shape ", shape, " with ", found, " at axis ", axis);
    if (found.has_symbol() && !known.has_symbol()) known.set_symbol(found.get_symbol());
}

void check_rank(const ov::Node* node, const ov::PartialShape& shape, size_t rank, const char* what) {
    NODE_VALIDATION_CHECK(node, shape.rank().is_dynamic() || shape.size() == rank, "expected ", what, " of rank ", rank,
                          ", found the shape ", shape);
}

std::vector<ov::PartialShape> shapes_of_inputs(const ov::Node* node) {
    std::vector<ov::PartialShape> shapes;
    for (size_t i = 0; i < node->get_input_size(); ++i)
        shapes.push_back(node->get_input_partial_shape(i));
    return shapes;
}

std::vector<ov::PartialShape> shapes_of(const ov::TensorVector& tensors) {
    std::vector<ov::PartialShape> shapes;
    for (const auto& tensor : tensors)
        shapes.emplace_back(tensor.get_shape());
    return shapes;
}

}  // namespace opsets
}  // namespace tenon
