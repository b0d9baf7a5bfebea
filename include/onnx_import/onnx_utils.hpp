#pragma once

#include <cstdint>
#include <string>

#include "onnx_import/core/node.hpp"
#include "onnx_import/core/operator_set.hpp"
#include "onnx_import/onnx_importer_visibility.hpp"

namespace ngraph {
namespace onnx_import {

/// Converts ONNX operations of that type and domain ("" and "ai.onnx": the standard one), in models of this version of
/// the domain's operation set and later ones, until a registration for a higher version takes over. Called while a
/// library's extension is made, it holds for the Core that loads the library; otherwise for the whole process. A second
/// registration of the same type, domain and version wins. Thread-safe.
ONNX_IMPORTER_API void register_operator(const std::string& name, std::int64_t version, const std::string& domain,
                                         Operator fn);
/// Takes the latest such registration for the process back. What came with a library goes with the library; for it, and
/// for what was never registered, nothing happens. Thread-safe.
ONNX_IMPORTER_API void unregister_operator(const std::string& name, std::int64_t version, const std::string& domain);

}  // namespace onnx_import
}  // namespace ngraph
