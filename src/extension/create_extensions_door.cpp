#include "doors.hpp"

namespace tenon {
namespace {

/// The entry point of 2022 and later: it fills a vector of extension objects.
class CreateExtensionsDoor : public Door {
public:
    const char* symbol() const override { return "create_extensions"; }

    bool enter(const Library& library, ExtensionRecord& record) const override {
        auto* create = library.find_function<void(std::vector<std::shared_ptr<ov::Extension>>&)>(symbol());
        if (!create) return false;
        std::vector<std::shared_ptr<ov::Extension>> extensions;
        create(extensions);
        OPENVINO_ASSERT(!extensions.empty(), "the library brings no extension: its list is empty");
        RecordingRegistrar registrar(record);
        for (auto& extension : extensions)
            registrar.add_extension(std::move(extension));
        return true;
    }
};

}  // namespace

std::unique_ptr<const Door> make_create_extensions_door() {
    return std::make_unique<CreateExtensionsDoor>();
}

}  // namespace tenon
