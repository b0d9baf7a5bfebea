#pragma once

#include <functional>
#include <memory>

#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

/// A convolution with a kernel of random numbers, of this odd length along each axis, that keeps the places.
inline std::shared_ptr<ov::Node> mix_channels(const ov::Output<ov::Node>& value, size_t channels, size_t length = 3) {
    const ov::Shape shape = value.get_shape();
    ov::Shape weights(shape.size(), length);
    weights[0] = channels;
    weights[1] = shape[1];
    const ov::Strides ones(shape.size() - 2, 1);
    const ov::CoordinateDiff pads(ones.size(), static_cast<std::ptrdiff_t>(length / 2));
    return std::make_shared<ov::op::v1::Convolution>(
        value, std::make_shared<ov::op::v0::Constant>(AgainstEvaluate::random(weights, 2)), ones, pads, pads, ones);
}

/// A model of a node between two convolutions, which want another layout than the planar one. The node's output has
/// the rank of `shape`.
inline std::shared_ptr<ov::Model> between_convolutions(
    const ov::Shape& shape, const std::function<std::shared_ptr<ov::Node>(const ov::Output<ov::Node>&)>& make) {
    const auto data = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, shape);
    const auto inside = make(mix_channels(data, shape[1]));
    return std::make_shared<ov::Model>(ov::OutputVector{mix_channels(inside, 16, 1)}, ov::ParameterVector{data});
}
