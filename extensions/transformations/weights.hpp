#pragma once

#include "matching.hpp"

namespace tenon {
namespace transformations {

/// A convolution or matrix product with constant weights (its input 1): where its channels lie.
struct WeightedNode {
    NodePtr node;
    ConstantPtr weights;
    /// Shapes that a list of one constant per channel gets to go along the weights.
    ov::Shape along_outputs, along_inputs;
    size_t outputs = 0, inputs = 0;
    /// Axis of the channels and number of axes, in the data and in the result.
    size_t data_axis = 0, data_rank = 0, result_axis = 0, result_rank = 0;

    /// The same node with other data and weights.
    NodePtr with(const Value& data, const ConstantPtr& new_weights) const;
    /// The weights times constants per channel: `factors` has the shape {1} or {channels}.
    ConstantPtr scaled(const ConstantPtr& factors, const ov::Shape& along) const;
};

/// None for other nodes and where the weights are no constant or ranks are unknown.
std::optional<WeightedNode> describe_weights(const NodePtr& node);

}  // namespace transformations
}  // namespace tenon
