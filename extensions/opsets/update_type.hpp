#pragma once

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// The one element type of the data (input 0) and the updates (input 2) of an operation that scatters.
ov::element::Type merge_update_type(const ov::Node* node);

}  // namespace opsets
}  // namespace tenon
