#pragma once

#include <vector>

#include "openvino/core/node.hpp"

namespace ov {
namespace pass {

/// The types of which the node at the root of a match must be. Appends them to `types`; false where any type may match.
bool find_root_types(const Output<Node>& pattern, std::vector<DiscreteTypeInfo>& types);

}  // namespace pass
}  // namespace ov
