#include "model_ports.hpp"

#include <algorithm>

#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace tenon::command {
namespace {

std::string port_name(const ov::Output<const ov::Node>& port, const std::string& layer) {
    const auto& names = port.get_names();
    if (names.empty() || names.count(layer)) return layer;
    return *std::min_element(names.begin(), names.end());
}

}  // namespace

std::optional<size_t> find_input(const ov::Model& model, const std::string& name) {
    const auto inputs = model.inputs();
    for (size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].get_names().count(name)) return i;
    for (size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].get_node()->get_friendly_name() == name) return i;
    return std::nullopt;
}

std::optional<size_t> find_output(const ov::Model& model, const std::string& name) {
    const auto outputs = model.outputs();
    for (size_t i = 0; i < outputs.size(); ++i)
        if (outputs[i].get_names().count(name)) return i;
    for (size_t i = 0; i < outputs.size(); ++i)
        if (outputs[i].get_node()->get_friendly_name() == name) return i;
    for (size_t i = 0; i < outputs.size(); ++i)
        if (outputs[i].get_node()->get_input_node_ptr(0)->get_friendly_name() == name) return i;
    return std::nullopt;
}

std::string input_name(const ov::Model& model, size_t index) {
    const auto port = model.input(index);
    return port_name(port, port.get_node()->get_friendly_name());
}

std::string output_name(const ov::Model& model, size_t index) {
    const auto port = model.output(index);
    return port_name(port, port.get_node()->get_input_node_ptr(0)->get_friendly_name());
}

std::string input_names(const ov::Model& model) {
    std::string names;
    for (size_t i = 0; i < model.inputs().size(); ++i)
        names += (i ? ", " : "") + input_name(model, i);
    return names;
}

}  // namespace tenon::command
