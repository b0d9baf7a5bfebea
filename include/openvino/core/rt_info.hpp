#pragma once

#include <memory>

#include "openvino/core/node.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/core/runtime_attribute.hpp"

namespace ov {

/// Copies the copyable rt_info of the sources to the targets; attributes held by several sources are merged by their
/// own rule, or the first wins.
OPENVINO_API void copy_runtime_info(const std::shared_ptr<Node>& from, const std::shared_ptr<Node>& to);
OPENVINO_API void copy_runtime_info(const std::shared_ptr<Node>& from, NodeVector to);
OPENVINO_API void copy_runtime_info(const NodeVector& from, const std::shared_ptr<Node>& to);
OPENVINO_API void copy_runtime_info(const NodeVector& from, NodeVector to);
OPENVINO_API void copy_output_runtime_info(const OutputVector& from, OutputVector to);

}  // namespace ov
