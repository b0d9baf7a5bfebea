#pragma once

#include <cstdint>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// What SpaceToBatch and BatchToSpace have beside their data: for every axis the length of a block, and what is added
/// or cut off at both ends.
struct BatchBlocks {
    std::vector<int64_t> lengths, begin, end;

    /// Throws, naming the node, unless there is one value per axis and all are in range.
    void check(const ov::Node* node, size_t rank) const;
    /// The number of elements of a block.
    int64_t volume() const;
};

/// The inputs 1 to 3 as tensors.
BatchBlocks read_batch_blocks(const ov::Node* node, const ov::TensorVector& inputs);

using InferBlockedShape = ov::PartialShape (*)(const ov::Node* node, const ov::PartialShape& data,
                                               const BatchBlocks& blocks);
/// Checks the inputs and sets the output: `infer`, where the inputs 1 to 3 are known, a shape of the same rank else.
void infer_blocked_output(ov::Node* node, InferBlockedShape infer);

/// A length that grows, or shrinks to 0 at least.
ov::Dimension grown(const ov::Dimension& length, int64_t by);

}  // namespace opsets
}  // namespace tenon
