#pragma once

#include <string>

#include "openvino/core/model.hpp"

namespace tests {

/// The first difference between two models, or nothing: operations and their opset ids, attributes (bodies too), bytes
/// of constants, edges, element types, shapes, tensor names, layouts, and names of nodes that were given one.
std::string difference(const ov::Model& a, const ov::Model& b);

/// The attributes that a node visits, as text, one per line; bodies are left out.
std::string attributes_text(const ov::Node& node);

}  // namespace tests
