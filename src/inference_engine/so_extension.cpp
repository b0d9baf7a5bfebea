#include "ie/so_extension.hpp"

#include "extension/library.hpp"
#include "openvino/core/except.hpp"

namespace ov {
namespace detail {

SOExtension::~SOExtension() {
    // Its code lies in the library, which is a member declared before it.
    m_extension.reset();
}

std::vector<Extension::Ptr> load_extensions(const std::string& path) {
    const auto library = tenon::Library::open(path);
    auto* create = library->find_function<void(std::vector<Extension::Ptr>&)>("create_extensions");
    OPENVINO_ASSERT(create, path,
                    ": expected the entry point create_extensions, found none; libraries of 2020 and 2021 are added "
                    "with InferenceEngine::Extension, others with ov::Core::add_extension");
    std::vector<Extension::Ptr> made;
    create(made);
    const auto handle = std::const_pointer_cast<tenon::Library>(library);
    for (auto& extension : made)
        extension = std::make_shared<SOExtension>(extension, handle);
    return made;
}

}  // namespace detail
}  // namespace ov
