#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extension/registry.hpp"
#include "openvino/core/any.hpp"

namespace tenon {

/// The model that a front end's variants name: a path or an input stream, and then perhaps a path or a tensor of
/// weights. Throws `ov::frontend::InitializationFailure` for others. A stream stands where it stood before.
ModelSource source_of(const std::vector<ov::Any>& variants);

/// The reader for that model of that framework. Throws `ov::frontend::InitializationFailure` naming the frameworks that
/// there are readers for, or what the file is not.
const Reader& expect_reader(const Registry& registry, const std::string& framework, const ModelSource& source);

/// Reads with that reader.
std::shared_ptr<ov::Model> read_model_of(const Registry& registry, const std::string& framework,
                                         const ModelSource& source);

/// "ir, onnx".
std::string list_of_names(const std::vector<std::string>& names);

}  // namespace tenon
