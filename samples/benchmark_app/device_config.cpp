#include "device_config.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

std::map<std::string, ov::AnyMap> load_config(const std::string& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("cannot read the file '" + path + "' of -load_config");
    std::map<std::string, ov::AnyMap> devices;
    try {
        const auto json = nlohmann::json::parse(file);
        if (!json.is_object()) throw std::runtime_error("there are no devices in { }");
        for (const auto& [device, properties] : json.items()) {
            if (!properties.is_object()) throw std::runtime_error("device '" + device + "' has no properties in { }");
            for (const auto& [name, value] : properties.items())
                devices[device][name] = value.is_string() ? value.get<std::string>() : value.dump();
        }
    } catch (const std::exception& error) {
        throw std::runtime_error("the file '" + path + "' of -load_config does not have the form " +
                                 R"({"CPU": {"NUM_STREAMS": "2"}}: )" + error.what());
    }
    return devices;
}

void dump_config(const std::string& path, const std::string& device, const ov::AnyMap& properties) {
    auto values = nlohmann::json::object();
    for (const auto& [name, value] : properties)
        values[name] = value.as<std::string>();
    std::ofstream file(path);
    file << nlohmann::json{{device, values}}.dump(2) << std::endl;
    if (!file) throw std::runtime_error("cannot write the file '" + path + "' of -dump_config");
}
