#pragma once

#include "openvino/core/node_output.hpp"

namespace tenon {
namespace opsets {

/// A constant with `count` zeros of the type of `like`, f32 while that is not known.
ov::Output<ov::Node> zero_bias(const ov::Output<ov::Node>& like, size_t count);

}  // namespace opsets
}  // namespace tenon
