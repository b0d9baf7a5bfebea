#pragma once

#include <memory>
#include <string>

#include "layer.hpp"
#include "openvino/core/node.hpp"
#include "read_context.hpp"

namespace tenon::ir {

/// Makes the node of a layer: an extension's operation of exactly this type and opset id, else the opset's, else a
/// placeholder where an extension allows it. The node has its name, tensor names and rt_info.
/// Throws an error that begins with `where`.
std::shared_ptr<ov::Node> create_node(const Layer& layer, const ov::OutputVector& inputs, ReadContext& context,
                                      const std::string& where, size_t depth);

}  // namespace tenon::ir
