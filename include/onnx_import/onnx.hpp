#pragma once

#include <cstdint>
#include <istream>
#include <memory>
#include <set>
#include <string>

#include "ngraph/function.hpp"
#include "onnx_import/onnx_importer_visibility.hpp"

/// Version of the standard ONNX operation set up to which operations are known by default.
#define ONNX_OPSET_VERSION 13

namespace ngraph {
namespace onnx_import {

/// Types of the operations that can be converted, built-in and registered for the process.
ONNX_IMPORTER_API std::set<std::string> get_supported_operators(std::int64_t version, const std::string& domain);
ONNX_IMPORTER_API bool is_operator_supported(const std::string& op_name, std::int64_t version,
                                             const std::string& domain = "ai.onnx");

/// The model of an ONNX file. `model_path` is where files with its weights are looked for. Throws ov::Exception, also
/// where the engine has no reader for ONNX.
ONNX_IMPORTER_API std::shared_ptr<Function> import_onnx_model(std::istream& stream, const std::string& model_path = "");
ONNX_IMPORTER_API std::shared_ptr<Function> import_onnx_model(const std::string& file_path);

}  // namespace onnx_import
}  // namespace ngraph
