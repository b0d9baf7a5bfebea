#include "body_ports.hpp"

#include <map>
#include <unordered_map>
#include <vector>

#include "document.hpp"
#include "read_error.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

using ov::op::util::MultiSubGraphOp;

/// Ids of a body's Parameters and Results → their index, which is their order in the file.
struct BodyIndex {
    std::unordered_map<uint64_t, size_t> parameters;
    std::unordered_map<uint64_t, size_t> results;
};

BodyIndex index_body(const pugi::xml_node& body, const std::string& where) {
    BodyIndex index;
    for (const auto& layer : body.child("layers").children("layer")) {
        const std::string_view type = layer.attribute("type").value();
        if (type == "Parameter") index.parameters.emplace(required_count(layer, "id", where), index.parameters.size());
        if (type == "Result") index.results.emplace(required_count(layer, "id", where), index.results.size());
    }
    return index;
}

size_t index_in_body(const std::unordered_map<uint64_t, size_t>& indices, const char* what,
                     const pugi::xml_node& element, const char* attribute, const std::string& where) {
    const uint64_t id = required_count(element, attribute, where);
    const auto found = indices.find(id);
    if (found == indices.end()) {
        fail(where, "expected ", attribute, " of <", element.name(), "> to be the id of a ", what,
             " of the body, found ", id, "; the body has ", indices.size(), " of them");
    }
    return found->second;
}

/// The entries of a port map that are connected to the outside (the others have an external_port_id below 0), by their
/// external_port_id.
std::multimap<uint64_t, pugi::xml_node> connected_entries(const pugi::xml_node& port_map, const char* side,
                                                          const std::string& where) {
    std::multimap<uint64_t, pugi::xml_node> entries;
    for (const auto& entry : port_map.children(side)) {
        required_text(entry, "external_port_id", where);
        const int64_t id = optional_number(entry, "external_port_id", -1, where);
        if (id >= 0) entries.emplace(static_cast<uint64_t>(id), entry);
    }
    return entries;
}

struct SliceAttributes {
    int64_t start, stride, part_size, end, axis;
};

SliceAttributes read_slice(const pugi::xml_node& entry, const std::string& where) {
    return {optional_number(entry, "start", 0, where), optional_number(entry, "stride", 1, where),
            optional_number(entry, "part_size", 1, where), optional_number(entry, "end", -1, where),
            optional_number(entry, "axis", 0, where)};
}

[[noreturn]] void fail_with_port(const Layer& layer, const char* side, uint64_t id, size_t ports,
                                 const std::string& where) {
    fail(where, "expected external_port_id of <", side, "> to be an ", side, " port of the layer, found ", id,
         "; the layer has ", ports, " of them, see <port_map> of '", layer.name, "'");
}

// Some writers number the outputs in the port map from 0 instead of using the ids of the ports.
bool uses_port_ids(const std::multimap<uint64_t, pugi::xml_node>& entries, const Layer& layer,
                   const std::string& where) {
    bool by_id = true;
    for (const auto& [id, entry] : entries) {
        if (layer.outputs.find(id)) continue;
        by_id = false;
        if (id >= layer.outputs.size()) fail_with_port(layer, "output", id, layer.outputs.size(), where);
    }
    return by_id;
}

}  // namespace

BodyElementNames body_element_names(const std::string& attribute) {
    for (const std::string ending : {"_inputs", "_outputs"}) {
        if (attribute.size() > ending.size() &&
            attribute.compare(attribute.size() - ending.size(), ending.size(), ending) == 0) {
            const std::string start = attribute.substr(0, attribute.size() - ending.size());
            return {start + "_body", start + "_port_map", start + "_back_edges"};
        }
    }
    const size_t letters = attribute.find_last_not_of("0123456789") + 1;
    const std::string number = attribute.substr(letters);
    return {"body" + number, "port_map" + number, "back_edges" + number};
}

ov::op::util::MultiSubgraphInputDescriptionVector read_input_descriptions(const Layer& layer,
                                                                          const std::string& attribute,
                                                                          const std::string& where) {
    const auto names = body_element_names(attribute);
    const auto body = index_body(layer.xml.child(names.body.c_str()), where + ", " + names.body);
    std::unordered_map<size_t, size_t> result_of_parameter;
    for (const auto& edge : layer.xml.child(names.back_edges.c_str()).children("edge")) {
        const std::string here = where + ", " + names.back_edges;
        const size_t parameter = index_in_body(body.parameters, "Parameter", edge, "to-layer", here);
        result_of_parameter.emplace(parameter, index_in_body(body.results, "Result", edge, "from-layer", here));
    }

    const std::string here = where + ", " + names.port_map;
    ov::op::util::MultiSubgraphInputDescriptionVector descriptions;
    std::vector<bool> connected(body.parameters.size());
    for (const auto& [id, entry] : connected_entries(layer.xml.child(names.port_map.c_str()), "input", here)) {
        const auto input = layer.inputs.find(id);
        if (!input) fail_with_port(layer, "input", id, layer.inputs.size(), here);
        const size_t parameter = index_in_body(body.parameters, "Parameter", entry, "internal_layer_id", here);
        if (connected[parameter]) fail(here, "expected each Parameter of the body once, found two inputs for one");
        connected[parameter] = true;
        const auto back_edge = result_of_parameter.find(parameter);
        if (entry.attribute("axis")) {
            const auto slice = read_slice(entry, here);
            descriptions.push_back(std::make_shared<MultiSubGraphOp::SliceInputDescription>(
                *input, parameter, slice.start, slice.stride, slice.part_size, slice.end, slice.axis));
        } else if (back_edge != result_of_parameter.end()) {
            descriptions.push_back(
                std::make_shared<MultiSubGraphOp::MergedInputDescription>(*input, parameter, back_edge->second));
        } else {
            descriptions.push_back(std::make_shared<MultiSubGraphOp::InvariantInputDescription>(*input, parameter));
        }
    }
    return descriptions;
}

ov::op::util::MultiSubgraphOutputDescriptionVector read_output_descriptions(const Layer& layer,
                                                                            const std::string& attribute,
                                                                            const std::string& where) {
    const auto names = body_element_names(attribute);
    const auto body = index_body(layer.xml.child(names.body.c_str()), where + ", " + names.body);
    const std::string here = where + ", " + names.port_map;
    const auto entries = connected_entries(layer.xml.child(names.port_map.c_str()), "output", here);
    const bool by_id = uses_port_ids(entries, layer, here);

    ov::op::util::MultiSubgraphOutputDescriptionVector descriptions;
    std::vector<bool> described(layer.outputs.size());
    for (const auto& [id, entry] : entries) {
        const auto output = by_id ? layer.outputs.find(id) : std::optional<size_t>(id);
        if (*output >= layer.outputs.size()) fail_with_port(layer, "output", id, layer.outputs.size(), here);
        if (described[*output]) fail(here, "expected each output port once, found external_port_id ", id, " twice");
        described[*output] = true;
        const size_t result = index_in_body(body.results, "Result", entry, "internal_layer_id", here);
        if (entry.attribute("axis")) {
            const auto slice = read_slice(entry, here);
            descriptions.push_back(std::make_shared<MultiSubGraphOp::ConcatOutputDescription>(
                result, *output, slice.start, slice.stride, slice.part_size, slice.end, slice.axis));
        } else {
            descriptions.push_back(std::make_shared<MultiSubGraphOp::BodyOutputDescription>(result, *output, -1));
        }
    }
    return descriptions;
}

ov::op::util::SpecialBodyPorts read_special_body_ports(const Layer& layer, const std::string& where) {
    const auto body = index_body(layer.xml.child("body"), where + ", body");
    const std::string here = where + ", port_map";
    ov::op::util::SpecialBodyPorts ports;
    const auto port_map = layer.xml.child("port_map");
    for (const auto& entry : port_map.children("input")) {
        if (std::string_view(entry.attribute("purpose").value()) != "current_iteration") continue;
        ports.current_iteration_input_idx =
            static_cast<int64_t>(index_in_body(body.parameters, "Parameter", entry, "internal_layer_id", here));
    }
    for (const auto& entry : port_map.children("output")) {
        if (std::string_view(entry.attribute("purpose").value()) != "execution_condition") continue;
        ports.body_condition_output_idx =
            static_cast<int64_t>(index_in_body(body.results, "Result", entry, "internal_layer_id", here));
    }
    return ports;
}

}  // namespace tenon::ir
