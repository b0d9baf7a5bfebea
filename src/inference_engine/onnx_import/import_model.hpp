#pragma once

#include <memory>

#include "extension/registry.hpp"

namespace ngraph {
namespace onnx_import {

/// Reads a model of ONNX with the registry's reader for it. Throws `ov::frontend::InitializationFailure` where it has
/// none.
std::shared_ptr<ov::Model> import_model(const tenon::Registry& registry, const tenon::ModelSource& source);

}  // namespace onnx_import
}  // namespace ngraph
