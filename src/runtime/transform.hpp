#pragma once

#include <memory>

#include "extension/registry.hpp"
#include "openvino/core/any.hpp"
#include "openvino/core/model.hpp"

namespace tenon {

/// Replaces by constants what does not depend on the inputs.
void fold_constants(const std::shared_ptr<ov::Model>& model);

/// Rewrites a private copy of a model for a device: constants are folded, the passes of extensions and of the device
/// run in their places, 16-bit floats are widened unless the device computes in them.
void transform(const std::shared_ptr<ov::Model>& model, const Registry& registry, const Device& device,
               const ov::AnyMap& properties);

}  // namespace tenon
