#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <unordered_map>
#include <vector>

namespace tenon::ir {

/// The ports of one side of a layer: their index is their position, whatever their id.
struct Ports {
    std::vector<pugi::xml_node> elements;
    std::unordered_map<uint64_t, size_t> index_of_id;

    size_t size() const { return elements.size(); }
    std::optional<size_t> find(uint64_t id) const;
};

/// One `layer` element.
struct Layer {
    pugi::xml_node xml;
    uint64_t id;
    std::string name;
    /// As in the file, for messages.
    std::string type;
    std::string opset;
    Ports inputs;
    Ports outputs;

    /// The `data` element; empty when there is none.
    pugi::xml_node data() const { return xml.child("data"); }
    /// "layer 'name' (type T, id 3)".
    std::string description() const;
};

/// Reads a layer's head and ports. `where` names the file.
Layer read_layer(const pugi::xml_node& xml, const std::string& where);

}  // namespace tenon::ir
