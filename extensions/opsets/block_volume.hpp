#pragma once

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// The number of elements of a block that DepthToSpace and SpaceToDepth move between the channels and the axes behind
/// them, of data of that rank. Throws, naming the node, when rank or size do not make a block.
int64_t block_volume(const ov::Node* node, size_t block_size, size_t rank);

}  // namespace opsets
}  // namespace tenon
