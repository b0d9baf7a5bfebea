#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "openvino/core/extension.hpp"

namespace ov {
namespace detail {

/// An extension together with the library that it came from, which stays loaded as long as this object.
class OPENVINO_API SOExtension : public Extension {
public:
    SOExtension(Extension::Ptr extension, std::shared_ptr<void> library)
        : m_library(std::move(library)), m_extension(std::move(extension)) {}
    ~SOExtension() override;

    const Extension::Ptr& extension() const { return m_extension; }
    std::shared_ptr<void> shared_object() const { return m_library; }

private:
    std::shared_ptr<void> m_library;
    Extension::Ptr m_extension;
};

/// What a library of 2022 and later brings, each extension as an SOExtension. Throws ov::Exception when the library
/// cannot be loaded or has no `create_extensions`.
OPENVINO_API std::vector<Extension::Ptr> load_extensions(const std::string& path);

}  // namespace detail
}  // namespace ov
