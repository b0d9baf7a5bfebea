#pragma once

#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// Bounds of an operation that copies elements of its inputs `moved` and chooses their places by the others: its
/// `evaluate` on the bounds of the moved inputs, where the others are exactly known.
bool move_lower_bounds(const ov::Node* node, ov::TensorVector& outputs, const std::vector<size_t>& moved = {0});
bool move_upper_bounds(const ov::Node* node, ov::TensorVector& outputs, const std::vector<size_t>& moved = {0});
/// The same for the symbols of elements.
bool move_symbols(const ov::Node* node, ov::TensorSymbolVector& symbols, const std::vector<size_t>& moved = {0});

}  // namespace opsets
}  // namespace tenon
