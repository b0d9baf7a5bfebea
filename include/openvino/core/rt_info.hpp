#pragma once

#include <memory>

#include "openvino/core/node.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/core/runtime_attribute.hpp"

namespace ov {

/// Copies the copyable rt_info of the sources to the targets. Of a runtime attribute that several sources hold, the
/// targets get what its `merge` makes of them (nothing if that is empty); of a plain value, the first.
OPENVINO_API void copy_runtime_info(const std::shared_ptr<Node>& from, const std::shared_ptr<Node>& to);
OPENVINO_API void copy_runtime_info(const std::shared_ptr<Node>& from, NodeVector to);
OPENVINO_API void copy_runtime_info(const NodeVector& from, const std::shared_ptr<Node>& to);
OPENVINO_API void copy_runtime_info(const NodeVector& from, NodeVector to);
OPENVINO_API void copy_output_runtime_info(const OutputVector& from, OutputVector to);

}  // namespace ov
