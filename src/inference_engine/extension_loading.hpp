#pragma once

#include <string>

#include "ie/ie_iextension.h"

namespace InferenceEngine {
namespace details {

/// Opens an extension library of 2020-21 and makes its extension, which keeps the library open: by
/// `CreateExtensionShared`, else by `CreateExtension` (then released by `Release`). `path` is UTF-8.
/// Throws `GeneralError` when the library cannot be opened, `NotFound` when it has neither entry point, and what the
/// library's status says, with its text, when that is not OK.
IExtensionPtr load_extension(const std::string& path);

}  // namespace details
}  // namespace InferenceEngine
