#pragma once

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/library_identity.hpp"
#include "openvino/core/standard_headers.hpp"
#include "openvino/core/visibility.hpp"

#define OPENVINO_EXTENSION_C_API OPENVINO_EXTERN_C OPENVINO_CORE_EXPORTS
#define OPENVINO_EXTENSION_API OPENVINO_CORE_EXPORTS

/// Name of the function that a library of extensions exports.
#ifndef OV_CREATE_EXTENSION
#define OV_CREATE_EXTENSION create_extensions
#endif

namespace ov {

/// Base of everything that an extension library can bring through `create_extensions`.
class OPENVINO_API Extension {
public:
    using Ptr = std::shared_ptr<Extension>;

    virtual ~Extension();
};

/// The same function under the name that libraries of 2022 and 2023 define.
OPENVINO_EXTENSION_C_API void OV_CREATE_EXTENSION(std::vector<Extension::Ptr>& extensions);

}  // namespace ov

OPENVINO_EXTENSION_C_API void OV_CREATE_EXTENSION(std::vector<ov::Extension::Ptr>& extensions);

/// Defines the entry point of an extension library. The argument is evaluated when the library is added to a Core.
#define OPENVINO_CREATE_EXTENSIONS(...)                                                              \
    OPENVINO_EXTENSION_C_API void OV_CREATE_EXTENSION(std::vector<ov::Extension::Ptr>& extensions);  \
    OPENVINO_EXTENSION_C_API void OV_CREATE_EXTENSION(std::vector<ov::Extension::Ptr>& extensions) { \
        extensions = __VA_ARGS__;                                                                    \
    }
