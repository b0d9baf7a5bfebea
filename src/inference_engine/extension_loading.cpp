#include "extension_loading.hpp"

#include "extension/library.hpp"
#include "status.hpp"

namespace InferenceEngine {
namespace details {
namespace {

std::shared_ptr<const tenon::Library> open(const std::string& path) {
    try {
        return tenon::Library::open(path);
    } catch (const std::exception& error) {
        THROW_IE_EXCEPTION << error.what();
    }
}

}  // namespace

LoadedExtension load_extension(const std::string& path) {
    const auto library = open(path);
    const tenon::EntryCapture capture;
    // The object keeps the library, whatever its own deleter does.
    if (auto* create = library->find_function<void(IExtensionPtr&)>("CreateExtensionShared")) {
        IExtensionPtr extension;
        create(extension);
        if (!extension) IE_THROW(NotFound) << "CreateExtensionShared of '" << path << "' gave no extension";
        const IExtensionPtr kept(extension.get(), [library, extension](IExtension*) mutable { extension.reset(); });
        return {capture.keep(kept), capture.conversions()};
    }
    auto* create = library->find_function<StatusCode(IExtension*&, ResponseDesc*)>("CreateExtension");
    if (!create)
        IE_THROW(NotFound) << "library '" << path << "' exports neither CreateExtensionShared nor CreateExtension";
    IExtension* extension = nullptr;
    ResponseDesc response{};
    const auto status = create(extension, &response);
    if (status != OK) throw_status(status, response.msg);
    if (!extension) IE_THROW(NotFound) << "CreateExtension of '" << path << "' gave no extension";
    const IExtensionPtr kept(extension, [library](IExtension* own) { own->Release(); });
    return {capture.keep(kept), capture.conversions()};
}

}  // namespace details
}  // namespace InferenceEngine
