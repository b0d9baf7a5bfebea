#pragma once

#include <memory>
#include <string>

#include "compiled_model_impl.hpp"
#include "core_impl.hpp"
#include "exported_model.hpp"

namespace tenon {

/// Compiles an exported model anew, for the device it was exported from. `device` may be empty or "AUTO": that of the
/// export. A property of the call wins over that of the export, and that over the Core's.
/// Throws for another device, an unknown one, and what reading and compiling throw.
std::shared_ptr<CompiledModelImpl> import_model(const CoreImpl& core, const ExportedModel& exported,
                                                const std::string& device, const ov::AnyMap& properties);

}  // namespace tenon
