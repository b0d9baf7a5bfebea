#include "layer.hpp"

#include "document.hpp"
#include "read_error.hpp"

namespace tenon::ir {
namespace {

Ports read_ports(const pugi::xml_node& parent, const std::string& where) {
    Ports ports;
    for (const auto& port : parent.children("port")) {
        const uint64_t id = required_count(port, "id", where);
        if (!ports.index_of_id.emplace(id, ports.elements.size()).second) {
            fail(where, "expected different ids for the ports of <", parent.name(), ">, found id ", id, " twice");
        }
        ports.elements.push_back(port);
    }
    return ports;
}

}  // namespace

std::optional<size_t> Ports::find(uint64_t id) const {
    const auto found = index_of_id.find(id);
    return found == index_of_id.end() ? std::nullopt : std::optional<size_t>(found->second);
}

std::string Layer::description() const {
    return "layer '" + name + "' (type " + type + ", id " + std::to_string(id) + ")";
}

Layer read_layer(const pugi::xml_node& xml, const std::string& where) {
    const std::string name = xml.attribute("name").value();
    const std::string here = where + ", layer '" + name + "'";
    Layer layer{xml,
                required_count(xml, "id", here),
                required_text(xml, "name", here),
                required_text(xml, "type", here),
                required_text(xml, "version", here),
                {},
                {}};
    const std::string ports = where + ", " + layer.description();
    layer.inputs = read_ports(xml.child("input"), ports);
    layer.outputs = read_ports(xml.child("output"), ports);
    return layer;
}

}  // namespace tenon::ir
