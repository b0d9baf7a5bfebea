// Lists the devices with their properties.
#include <exception>
#include <openvino/openvino.hpp>
#include <sstream>
#include <string>

#include "messages.hpp"

namespace {

std::string text_of(const ov::Any& value) {
    if (value.empty()) return "EMPTY VALUE";
    std::ostringstream text;
    value.print(text);
    return text.str().empty() ? "\"\"" : text.str();
}

void print_device(ov::Core& core, const std::string& device) {
    info(device);
    info("\tSUPPORTED_PROPERTIES: ");
    for (const auto& property : core.get_property(device, ov::supported_properties)) {
        if (property == ov::supported_properties.name()) continue;
        const char* kind = property.is_mutable() ? "Mutable: " : "Immutable: ";
        info(std::string("\t\t") + kind + property + " : " + text_of(core.get_property(device, property)));
    }
    info("");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 1) {
        std::cout << "Usage : " << argv[0] << std::endl;
        return 1;
    }
    try {
        const ov::Version version = ov::get_openvino_version();
        info(std::string(version.description) + " version ......... " + version.buildNumber);
        ov::Core core;
        info("Available devices: ");
        for (const auto& device : core.get_available_devices())
            print_device(core, device);
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
