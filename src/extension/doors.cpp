#include "doors.hpp"

#include "frontend/registered_conversions.hpp"
#include "guard.hpp"

namespace tenon {

Door::~Door() = default;

const std::vector<std::unique_ptr<const Door>>& doors() {
    static const auto all = [] {
        std::vector<std::unique_ptr<const Door>> list;
        list.push_back(make_registrar_door());
        list.push_back(make_create_extension_shared_door());
        list.push_back(make_create_extension_door());
        list.push_back(make_create_extensions_door());
        list.push_back(make_create_shape_infer_extension_door());
        return list;
    }();
    return all;
}

void take_conversions(const std::vector<Conversion>& conversions, ExtensionRecord& record) {
    RecordingRegistrar registrar(record);
    for (const auto& conversion : conversions)
        registrar.add_conversion(conversion);
}

std::shared_ptr<const ExtensionRecord> load_extension(const std::string& path) {
    auto record = std::make_shared<ExtensionRecord>();
    record->library = Library::open(path);
    record->name = path;
    std::string tried;
    const EntryCapture capture;
    for (const auto& door : doors()) {
        const bool entered = call_guarded("extension '" + path + "', entry point " + door->symbol(),
                                          [&] { return door->enter(*record->library, *record); });
        if (entered) {
            take_conversions(*capture.conversions(), *record);
            return record;
        }
        tried += (tried.empty() ? "" : ", ") + std::string(door->symbol());
    }
    OPENVINO_THROW("Cannot add extension. Cannot find entry point to the extension library '", path,
                   "': it exports none of ", tried,
                   ". Define one, for example with OPENVINO_CREATE_EXTENSIONS or IE_DEFINE_EXTENSION_CREATE_FUNCTION");
}

std::shared_ptr<const ExtensionRecord> record_of(const std::vector<std::shared_ptr<ov::Extension>>& extensions) {
    auto record = std::make_shared<ExtensionRecord>();
    record->name = "object";
    if (extensions.size() == 1)
        if (const auto operation = std::dynamic_pointer_cast<ov::BaseOpExtension>(extensions[0]))
            record->name = std::string("object for operation ") + operation->get_type_info().name;
    RecordingRegistrar registrar(*record);
    call_guarded("extension '" + record->name + "'", [&] {
        for (const auto& extension : extensions)
            registrar.add_extension(extension);
    });
    return record;
}

std::shared_ptr<const ExtensionRecord> record_of(const std::shared_ptr<InferenceEngine::IExtension>& extension,
                                                 const std::string& name) {
    auto record = std::make_shared<ExtensionRecord>();
    record->name = name;
    call_guarded("extension '" + name + "'", [&] { add_legacy_extension(extension, *record); });
    return record;
}

}  // namespace tenon
