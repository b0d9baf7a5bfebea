#pragma once

#include <cstddef>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/core/partial_shape.hpp"

namespace tenon {
namespace opsets {

/// The type that the first `count` inputs share. Throws unless it is one floating-point type (or not known yet).
ov::element::Type merge_real_inputs(const ov::Node* node, size_t count);

/// Narrows `known` by one dimension of a shape; nothing where the shape's rank is not known. Throws, saying what has
/// to agree, where both exclude each other.
void merge_dimension(const ov::Node* node, ov::Dimension& known, const ov::PartialShape& shape, size_t axis,
                     const char* what);

/// Throws, naming the shape, unless it has that rank (or none is known).
void check_rank(const ov::Node* node, const ov::PartialShape& shape, size_t rank, const char* what);

/// The shapes of a node's inputs, and those of tensors: what infers the shapes also checks the tensors.
std::vector<ov::PartialShape> shapes_of_inputs(const ov::Node* node);
std::vector<ov::PartialShape> shapes_of(const ov::TensorVector& tensors);

}  // namespace opsets
}  // namespace tenon
