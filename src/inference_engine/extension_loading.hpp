#pragma once

#include <memory>
#include <string>

#include "extension/frontend/registered_conversions.hpp"
#include "ie/ie_iextension.h"

namespace InferenceEngine {
namespace details {

struct LoadedExtension {
    IExtensionPtr object;
    /// What it registered while it was made.
    std::shared_ptr<const tenon::CapturedConversions> conversions;
};

/// Opens an extension library of 2020-21 and makes its extension, which keeps the library open: by
/// `CreateExtensionShared`, else by `CreateExtension` (then released by `Release`). `path` is UTF-8.
/// Throws `GeneralError` when the library cannot be opened, `NotFound` when it has neither entry point, and what the
/// library's status says, with its text, when that is not OK.
LoadedExtension load_extension(const std::string& path);

}  // namespace details
}  // namespace InferenceEngine
