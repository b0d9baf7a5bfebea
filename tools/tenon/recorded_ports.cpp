#include "recorded_ports.hpp"

#include <filesystem>
#include <sstream>
#include <unordered_map>

#include <pugixml.hpp>

#include "openvino/op/parameter.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

ov::element::Type recorded_type(const pugi::xml_node& port) {
    const std::string precision = port.attribute("precision").value();
    if (precision.empty() || precision == "UNSPECIFIED") return ov::element::dynamic;
    return ov::element::Type(precision);
}

ov::PartialShape recorded_shape(const pugi::xml_node& port) {
    ov::PartialShape shape = std::vector<ov::Dimension>{};
    for (const auto& dimension : port.children("dim")) {
        const auto length = dimension.text().as_llong(-1);
        shape.push_back(length < 0 ? ov::Dimension::dynamic() : ov::Dimension(length));
    }
    return shape;
}

bool agrees(const ov::PartialShape& recorded, const ov::PartialShape& inferred) {
    if (inferred.rank().is_dynamic() || recorded.size() != inferred.size()) return false;
    for (size_t i = 0; i < recorded.size(); ++i)
        if (recorded[i].is_static() && recorded[i] != inferred[i]) return false;
    return true;
}

/// The layers of one graph of a file and the nodes that were made of them.
class LayerNodes {
public:
    LayerNodes(const pugi::xml_node& graph, const std::vector<std::shared_ptr<ov::Node>>& nodes) {
        std::unordered_map<std::string, ov::Node*> by_name;
        for (const auto& node : nodes)
            by_name.emplace(node->get_friendly_name(), node.get());
        for (const auto& layer : graph.child("layers").children("layer")) {
            const std::string name = layer.attribute("name").value();
            // IR v10 presents other types at the model's border: the layer's own node is then named after its type.
            const auto type = recorded_type(layer.child("output").child("port"));
            auto found = by_name.find(name + "/" + type.to_string());
            if (found == by_name.end()) found = by_name.find(name);
            if (found == by_name.end())
                not_found.push_back(name);
            else
                layers.emplace(found->second, layer);
        }
    }

    std::unordered_map<const ov::Node*, pugi::xml_node> layers;
    std::vector<std::string> not_found;
};

class PortComparer {
public:
    /// `steered`: what depends on unknown values is compared in part, and the nodes behind it get the recorded shape.
    explicit PortComparer(bool steered) : m_steered(steered) {}

    void compare_graph(const pugi::xml_node& graph, const ov::Model& model, const std::string& prefix) {
        const auto nodes = model.get_ordered_ops();
        const LayerNodes known(graph, nodes);
        for (const auto& name : known.not_found)
            result.not_found.push_back(prefix + name);
        for (const auto& node : nodes) {
            if (m_steered) node->validate_and_infer_types();
            const auto layer = known.layers.find(node.get());
            if (layer != known.layers.end()) compare_layer(layer->second, *node, prefix);
        }
    }

    PortComparison result;

private:
    void compare_layer(const pugi::xml_node& layer, ov::Node& node, const std::string& prefix) {
        size_t index = 0;
        for (const auto& port : layer.child("output").children("port"))
            compare_port(layer, port, node, index++, prefix);
        const auto* bodies = dynamic_cast<const ov::op::util::MultiSubGraphOp*>(&node);
        if (!bodies) return;
        size_t body_index = 0;
        for (const char* key : {"body", "then_body", "else_body"})
            if (const auto body = layer.child(key); body && body_index < bodies->get_functions().size())
                compare_graph(body, *bodies->get_function(body_index++),
                              prefix + layer.attribute("name").value() + "/");
    }

    void compare_port(const pugi::xml_node& layer, const pugi::xml_node& port, ov::Node& node, size_t index,
                      const std::string& prefix) {
        ++result.compared;
        const auto type = recorded_type(port);
        const auto shape = recorded_shape(port);
        const bool exists = index < node.get_output_size();
        if (exists && type.compatible(node.get_output_element_type(index)) && fits(shape, node, index)) return;
        std::string inferred = "no such output";
        if (exists)
            inferred =
                node.get_output_element_type(index).to_string() + node.get_output_partial_shape(index).to_string();
        result.differences.push_back({prefix + layer.attribute("name").value(), layer.attribute("type").value(), index,
                                      type.to_string() + shape.to_string(), inferred});
    }

    bool fits(const ov::PartialShape& recorded, ov::Node& node, size_t index) {
        const auto inferred = node.get_output_partial_shape(index);
        if (agrees(recorded, inferred)) return true;
        if (!m_steered || !recorded.compatible(inferred)) return false;
        ++result.in_part;
        const auto known = std::make_shared<ov::op::v0::Parameter>(node.get_output_element_type(index), recorded);
        for (auto& consumer : node.output(index).get_target_inputs())
            consumer.replace_source_output(known);
        return true;
    }

    bool m_steered;
};

pugi::xml_document load(const std::string& path) {
    pugi::xml_document document;
    const auto parsed = document.load_file(path.c_str());
    if (!parsed || !document.child("net"))
        throw UserError("{}: only IR files (.xml) record the shapes of their ports", path);
    return document;
}

std::vector<pugi::xml_node> constant_layers(const pugi::xml_document& document) {
    std::vector<pugi::xml_node> constants;
    for (const auto& found : document.select_nodes("//layer[@type='Const']"))
        constants.push_back(found.node());
    return constants;
}

}  // namespace

PortComparison compare_recorded_ports(const std::string& path, const ov::Model& model) {
    const auto document = load(path);
    PortComparer comparer(false);
    comparer.compare_graph(document.child("net"), model, "");
    return comparer.result;
}

bool lacks_weights(const std::string& path) {
    const auto weights = std::filesystem::path(path).replace_extension(".bin");
    if (std::filesystem::exists(weights) || std::filesystem::path(path).extension() != ".xml") return false;
    const auto document = load(path);
    for (const auto& constant : constant_layers(document))
        if (constant.child("data").attribute("size").as_ullong() > 0) return true;
    return false;
}

PortComparison compare_recorded_ports_without_weights(const std::string& path, ov::Core& core) {
    const auto document = load(path);
    for (auto constant : constant_layers(document)) {
        constant.attribute("type") = "Parameter";
        constant.child("data").remove_attribute("offset");
        constant.child("data").remove_attribute("size");
    }
    std::ostringstream text;
    document.save(text);
    const auto model = core.read_model(text.str(), ov::Tensor());
    PortComparer comparer(true);
    comparer.compare_graph(document.child("net"), *model, "");
    return comparer.result;
}

}  // namespace tenon::command
