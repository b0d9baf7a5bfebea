#pragma once

#include <memory>

#include "openvino/core/model.hpp"

namespace tenon {

/// Turns a model of 16-bit floats into the same model of 32-bit floats: parameters, constants and every attribute that
/// names an element type. Bodies of control-flow nodes included.
void widen_floats(const std::shared_ptr<ov::Model>& model);

}  // namespace tenon
