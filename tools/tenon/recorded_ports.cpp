#include "recorded_ports.hpp"

#include <unordered_map>

#include <pugixml.hpp>

#include "openvino/op/util/multi_subgraph_base.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

class PortComparer {
public:
    void compare_graph(const pugi::xml_node& graph, const ov::Model& model, const std::string& prefix) {
        std::unordered_map<std::string, const ov::Node*> nodes;
        const auto ordered = model.get_ordered_ops();
        for (const auto& node : ordered)
            nodes.emplace(node->get_friendly_name(), node.get());
        for (const auto& layer : graph.child("layers").children("layer"))
            compare_layer(layer, nodes, prefix);
    }

    PortComparison result;

private:
    using Nodes = std::unordered_map<std::string, const ov::Node*>;

    // IR v10 presents other types at the model's border: the layer's own node is then named after its type.
    static const ov::Node* find(const Nodes& nodes, const std::string& name, const ov::element::Type& type) {
        auto found = nodes.find(name + "/" + type.to_string());
        if (found == nodes.end()) found = nodes.find(name);
        return found == nodes.end() ? nullptr : found->second;
    }

    void compare_layer(const pugi::xml_node& layer, const Nodes& nodes, const std::string& prefix) {
        const std::string name = layer.attribute("name").value();
        const auto first = layer.child("output").child("port");
        const auto* node = find(nodes, name, recorded_type(first));
        if (!node) {
            result.not_found.push_back(prefix + name);
            return;
        }
        size_t index = 0;
        for (const auto& port : layer.child("output").children("port")) {
            compare_port(layer, port, *node, index, prefix);
            ++index;
        }
        compare_bodies(layer, *node, prefix + name + "/");
    }

    void compare_bodies(const pugi::xml_node& layer, const ov::Node& node, const std::string& prefix) {
        const auto* bodies = dynamic_cast<const ov::op::util::MultiSubGraphOp*>(&node);
        if (!bodies) return;
        size_t index = 0;
        for (const char* key : {"body", "then_body", "else_body"})
            if (const auto body = layer.child(key); body && index < bodies->get_functions().size())
                compare_graph(body, *bodies->get_function(index++), prefix);
    }

    void compare_port(const pugi::xml_node& layer, const pugi::xml_node& port, const ov::Node& node, size_t index,
                      const std::string& prefix) {
        const auto report = [&](const std::string& recorded, const std::string& inferred) {
            result.differences.push_back(
                {prefix + layer.attribute("name").value(), layer.attribute("type").value(), index, recorded, inferred});
        };
        ++result.compared;
        const auto type = recorded_type(port);
        const auto shape = recorded_shape(port);
        const std::string recorded = type.to_string() + shape.to_string();
        if (index >= node.get_output_size()) return report(recorded, "no such output");
        const auto inferred_type = node.get_output_element_type(index);
        const auto& inferred_shape = node.get_output_partial_shape(index);
        if ((type.is_static() && type != inferred_type) || !agrees(shape, inferred_shape))
            report(recorded, inferred_type.to_string() + inferred_shape.to_string());
    }

    static bool agrees(const ov::PartialShape& recorded, const ov::PartialShape& inferred) {
        if (inferred.rank().is_dynamic() || recorded.size() != inferred.size()) return false;
        for (size_t i = 0; i < recorded.size(); ++i)
            if (recorded[i].is_static() && recorded[i] != inferred[i]) return false;
        return true;
    }

    static ov::element::Type recorded_type(const pugi::xml_node& port) {
        const std::string precision = port.attribute("precision").value();
        if (precision.empty() || precision == "UNSPECIFIED") return ov::element::dynamic;
        return ov::element::Type(precision);
    }

    static ov::PartialShape recorded_shape(const pugi::xml_node& port) {
        ov::PartialShape shape = std::vector<ov::Dimension>{};
        for (const auto& dimension : port.children("dim"))
            shape.push_back(dimension.text().as_llong(-1) < 0 ? ov::Dimension::dynamic()
                                                              : ov::Dimension(dimension.text().as_llong()));
        return shape;
    }
};

}  // namespace

PortComparison compare_recorded_ports(const std::string& path, const ov::Model& model) {
    pugi::xml_document document;
    const auto parsed = document.load_file(path.c_str());
    const auto net = document.child("net");
    if (!parsed || !net) throw UserError("{}: only IR files (.xml) record the shapes of their ports", path);
    PortComparer comparer;
    comparer.compare_graph(net, model, "");
    return comparer.result;
}

}  // namespace tenon::command
