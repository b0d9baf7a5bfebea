#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extension_record.hpp"

namespace InferenceEngine {  // NOLINT(readability-identifier-naming): as the API has it
class IExtension;
}

namespace tenon {

/// One kind of entry point that a library may export.
class Door {
public:
    virtual ~Door();

    /// Name of the entry point for messages.
    virtual const char* symbol() const = 0;
    /// Calls the library's entry point and fills the record; false when the library has no such entry point.
    virtual bool enter(const Library& library, ExtensionRecord& record) const = 0;
};

/// In the order in which they are tried.
const std::vector<std::unique_ptr<const Door>>& doors();

std::unique_ptr<const Door> make_registrar_door();
std::unique_ptr<const Door> make_create_extension_shared_door();
std::unique_ptr<const Door> make_create_extension_door();
std::unique_ptr<const Door> make_create_shape_infer_extension_door();
std::unique_ptr<const Door> make_create_extensions_door();

/// Loads a library and takes in what it brings. Throws `ov::Exception`; nothing is changed then.
std::shared_ptr<const ExtensionRecord> load_extension(const std::string& path);
/// Records for objects that were made in the process.
std::shared_ptr<const ExtensionRecord> record_of(const std::vector<std::shared_ptr<ov::Extension>>& extensions);
std::shared_ptr<const ExtensionRecord> record_of(const std::shared_ptr<InferenceEngine::IExtension>& extension,
                                                 const std::string& name);
/// Takes in conversions that were registered by calls.
void take_conversions(const std::vector<Conversion>& conversions, ExtensionRecord& record);
/// Takes in what an object of the 2020-21 API brings.
void add_legacy_extension(const std::shared_ptr<InferenceEngine::IExtension>& extension, ExtensionRecord& record);

}  // namespace tenon
