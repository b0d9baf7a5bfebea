#include "doors.hpp"

namespace tenon {
namespace {

/// The entry point through which the engine's own extensions come in when they are loaded from disk.
class RegistrarDoor : public Door {
public:
    const char* symbol() const override { return "tenon_extension_cpp"; }

    bool enter(const Library& library, ExtensionRecord& record) const override {
        auto* enter = library.find_function<void(Registrar&)>(symbol());
        if (!enter) return false;
        RecordingRegistrar registrar(record);
        enter(registrar);
        return true;
    }
};

}  // namespace

std::unique_ptr<const Door> make_registrar_door() {
    return std::make_unique<RegistrarDoor>();
}

}  // namespace tenon
