#include "doors.hpp"
#include "frontend/registered_conversions.hpp"
#include "ie_iextension.h"

namespace tenon {
namespace {

using InferenceEngine::IExtension;
using InferenceEngine::IShapeInferExtension;
using InferenceEngine::ResponseDesc;
using InferenceEngine::StatusCode;

/// What an entry point that returns a status made; given back with `Release`.
template <typename Object>
std::shared_ptr<Object> made_by(StatusCode (*create)(Object*&, ResponseDesc*), const char* symbol) {
    Object* object = nullptr;
    ResponseDesc response{};
    const auto status = create(object, &response);
    response.msg[sizeof(response.msg) - 1] = '\0';
    OPENVINO_ASSERT(status == StatusCode::OK, symbol, " returned status ", static_cast<int>(status),
                    response.msg[0] ? std::string(": ") + response.msg : std::string(" without a message"));
    OPENVINO_ASSERT(object, symbol, " returned OK and no object; assign the extension to its first argument");
    return std::shared_ptr<Object>(object, [](Object* own) { own->Release(); });
}

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
        add_kept(made_by(create, symbol()), record);
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

/// Of 2020.x: only infers shapes, which operations do themselves; an object that is a whole extension is taken as one.
class CreateShapeInferExtensionDoor : public Door {
public:
    const char* symbol() const override { return "CreateShapeInferExtension"; }

    bool enter(const Library& library, ExtensionRecord& record) const override {
        auto* create = library.find_function<StatusCode(IShapeInferExtension*&, ResponseDesc*)>(symbol());
        if (!create) return false;
        const auto object = made_by(create, symbol());
        if (auto whole = std::dynamic_pointer_cast<IExtension>(object)) add_kept(std::move(whole), record);
        return true;
    }
};

}  // namespace

std::unique_ptr<const Door> make_create_shape_infer_extension_door() {
    return std::make_unique<CreateShapeInferExtensionDoor>();
}
std::unique_ptr<const Door> make_create_extension_door() {
    return std::make_unique<CreateExtensionDoor>();
}
std::unique_ptr<const Door> make_create_extension_shared_door() {
    return std::make_unique<CreateExtensionSharedDoor>();
}

}  // namespace tenon
