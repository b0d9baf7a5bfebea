#include "doors.hpp"
#include "frontend/registered_conversions.hpp"
#include "ie_iextension.h"

namespace tenon {
namespace {

using InferenceEngine::IExtension;
using InferenceEngine::ResponseDesc;
using InferenceEngine::StatusCode;

void add_kept(std::shared_ptr<IExtension> object, ExtensionRecord& record) {
    if (const auto* capture = EntryCapture::current()) object = capture->keep(std::move(object));
    add_legacy_extension(object, record);
}

/// The entry point of every release until 2021: it returns a status and a raw object.
class CreateExtensionDoor : public Door {
public:
    const char* symbol() const override { return "CreateExtension"; }

    bool enter(const Library& library, ExtensionRecord& record) const override {
        auto* create = library.find_function<StatusCode(IExtension*&, ResponseDesc*)>(symbol());
        if (!create) return false;
        IExtension* object = nullptr;
        ResponseDesc response{};
        const auto status = create(object, &response);
        response.msg[sizeof(response.msg) - 1] = '\0';
        OPENVINO_ASSERT(status == StatusCode::OK, "CreateExtension returned status ", static_cast<int>(status),
                        response.msg[0] ? std::string(": ") + response.msg : std::string(" without a message"));
        OPENVINO_ASSERT(object,
                        "CreateExtension returned OK and no object; assign the extension to its first argument");
        add_kept(std::shared_ptr<IExtension>(object, [](IExtension* own) { own->Release(); }), record);
        return true;
    }
};

/// The entry point since 2021.4: it fills a shared pointer.
class CreateExtensionSharedDoor : public Door {
public:
    const char* symbol() const override { return "CreateExtensionShared"; }

    bool enter(const Library& library, ExtensionRecord& record) const override {
        auto* create = library.find_function<void(std::shared_ptr<IExtension>&)>(symbol());
        if (!create) return false;
        std::shared_ptr<IExtension> object;
        create(object);
        OPENVINO_ASSERT(object, "CreateExtensionShared gave no object; assign the extension to its argument");
        add_kept(std::move(object), record);
        return true;
    }
};

}  // namespace

std::unique_ptr<const Door> make_create_extension_door() {
    return std::make_unique<CreateExtensionDoor>();
}
std::unique_ptr<const Door> make_create_extension_shared_door() {
    return std::make_unique<CreateExtensionSharedDoor>();
}

}  // namespace tenon
