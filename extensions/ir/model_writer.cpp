#include "model_writer.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "attribute_writer.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "rt_info_writer.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

using ov::op::v0::Constant;
using ov::op::v0::Parameter;
using ov::op::v0::Result;

std::string written_type(const std::string& type) {
    if (type == "Constant") return "Const";
    if (type == "Relu") return "ReLU";
    if (type == "PRelu") return "PReLU";
    if (type == "Softmax") return "SoftMax";
    return type;
}

std::string opset_of(const ov::Node& node, const OperationSet& operations) {
    const auto& type = node.get_type_info();
    const auto opsets = operations.opsets_of(type);
    if (!opsets.empty()) return opsets.front();
    const std::string own = type.get_version();
    if (ov::is_type<Parameter>(&node) || ov::is_type<Result>(&node) || ov::is_type<Constant>(&node)) return "opset1";
    return own.empty() ? "experimental" : own;
}

std::string written_precision(const ov::element::Type& type) {
    if (type.is_dynamic()) return "UNSPECIFIED";
    switch (type) {
        case ov::element::Type_t::f16:
            return "FP16";
        case ov::element::Type_t::f32:
            return "FP32";
        case ov::element::Type_t::f64:
            return "FP64";
        case ov::element::Type_t::u1:
            return "BIN";
        case ov::element::Type_t::boolean:
            return "BOOL";
        default:
            break;
    }
    std::string name = type.get_type_name();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return name;
}

/// A name per node, different for all but Results. A name that the process made up depends on how many nodes it has
/// made before, so the place in the file stands for it.
class LayerNames {
public:
    std::string name(const ov::Node& node, size_t id) {
        const bool made_up = node.get_friendly_name() == node.get_name();
        std::string wanted =
            made_up ? std::string(node.get_type_name()) + "_" + std::to_string(id) : node.get_friendly_name();
        if (ov::is_type<Result>(&node)) return wanted;
        std::string unique = wanted;
        for (size_t suffix = 1; !m_used.insert(unique).second; ++suffix)
            unique = wanted + "_" + std::to_string(suffix);
        return unique;
    }

private:
    std::unordered_set<std::string> m_used;
};

void write_dimensions(const ov::PartialShape& shape, pugi::xml_node& port) {
    if (shape.rank().is_dynamic()) return;
    for (const auto& dimension : shape) {
        const int64_t length = dimension.is_static() ? dimension.get_length() : -1;
        port.append_child("dim").text().set(std::to_string(length).c_str());
    }
}

pugi::xml_node write_port(pugi::xml_node& parent, size_t id, const ov::element::Type& type) {
    auto port = parent.append_child("port");
    port.append_attribute("id") = std::to_string(id).c_str();
    port.append_attribute("precision") = written_precision(type).c_str();
    return port;
}

void write_inputs(const std::shared_ptr<ov::Node>& node, pugi::xml_node& layer, const WriteContext& context) {
    if (node->get_input_size() == 0) return;
    auto parent = layer.append_child("input");
    for (const auto& input : node->inputs()) {
        auto port = write_port(parent, input.get_index(), input.get_element_type());
        if (context.version > 10) write_rt_info(input.get_rt_info(), port);
        write_dimensions(input.get_partial_shape(), port);
    }
}

void write_outputs(const std::shared_ptr<ov::Node>& node, pugi::xml_node& layer, const WriteContext& context) {
    if (node->get_output_size() == 0 || ov::is_type<Result>(node)) return;
    auto parent = layer.append_child("output");
    for (const auto& output : node->outputs()) {
        auto port = write_port(parent, node->get_input_size() + output.get_index(), output.get_element_type());
        const auto& names = output.get_names();
        if (!names.empty()) {
            std::vector<std::string> sorted(names.begin(), names.end());
            std::sort(sorted.begin(), sorted.end());
            port.append_attribute("names") = join_names(sorted, ",").c_str();
        }
        if (context.version > 10) write_output_rt_info(output, port);
        write_dimensions(output.get_partial_shape(), port);
    }
}

void write_data(const std::shared_ptr<ov::Node>& node, pugi::xml_node& layer, WriteContext& context) {
    auto data = layer.append_child("data");
    AttributeWriter writer(layer, data, *node, context);
    if (const auto constant = ov::as_type_ptr<Constant>(node)) {
        writer.write_constant(*constant);
    } else {
        node->visit_attributes(writer);
    }
    if (!data.first_attribute()) layer.remove_child(data);
}

void write_edges(const std::vector<std::shared_ptr<ov::Node>>& nodes, pugi::xml_node& parent) {
    std::unordered_map<const ov::Node*, size_t> ids;
    for (size_t id = 0; id < nodes.size(); ++id)
        ids.emplace(nodes[id].get(), id);
    auto edges = parent.append_child("edges");
    for (size_t id = 0; id < nodes.size(); ++id) {
        for (const auto& input : nodes[id]->inputs()) {
            const auto source = input.get_source_output();
            auto edge = edges.append_child("edge");
            edge.append_attribute("from-layer") = std::to_string(ids.at(source.get_node())).c_str();
            edge.append_attribute("from-port") =
                std::to_string(source.get_node()->get_input_size() + source.get_index()).c_str();
            edge.append_attribute("to-layer") = std::to_string(id).c_str();
            edge.append_attribute("to-port") = std::to_string(input.get_index()).c_str();
        }
    }
}

}  // namespace

std::vector<std::shared_ptr<ov::Node>> layer_order(const ov::Model& model) {
    std::unordered_set<const ov::Node*> placed;
    for (const auto& parameter : model.get_parameters())
        placed.insert(parameter.get());
    for (const auto& sink : model.get_sinks())
        placed.insert(sink.get());
    for (const auto& result : model.get_results())
        placed.insert(result.get());

    std::vector<std::shared_ptr<ov::Node>> nodes(model.get_parameters().begin(), model.get_parameters().end());
    for (const auto& node : model.get_ordered_ops()) {
        if (!placed.count(node.get())) nodes.push_back(node);
    }
    nodes.insert(nodes.end(), model.get_sinks().begin(), model.get_sinks().end());
    nodes.insert(nodes.end(), model.get_results().begin(), model.get_results().end());
    return nodes;
}

void write_model(const ov::Model& model, pugi::xml_node parent, WriteContext& context) {
    const auto nodes = layer_order(model);
    auto layers = parent.append_child("layers");
    LayerNames names;
    for (size_t id = 0; id < nodes.size(); ++id) {
        const auto& node = nodes[id];
        auto layer = layers.append_child("layer");
        layer.append_attribute("id") = std::to_string(id).c_str();
        layer.append_attribute("name") = names.name(*node, id).c_str();
        layer.append_attribute("type") = written_type(node->get_type_name()).c_str();
        layer.append_attribute("version") = opset_of(*node, context.operations).c_str();
        write_data(node, layer, context);
        if (context.version > 10) write_rt_info(node->get_rt_info(), layer);
        write_inputs(node, layer, context);
        write_outputs(node, layer, context);
    }
    write_edges(nodes, parent);
}

}  // namespace tenon::ir
