#include "rt_info_reader.hpp"

#include <algorithm>
#include <optional>

#include "openvino/core/layout.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "read_error.hpp"

namespace tenon::ir {
namespace {

constexpr size_t deepest_section = 64;

bool is_layout(const pugi::xml_node& attribute) {
    return std::string_view(attribute.attribute("name").value()) == "layout" && attribute.attribute("layout");
}

ov::Any value_of(const pugi::xml_node& attribute) {
    ov::AnyMap fields;
    for (const auto& field : attribute.attributes()) {
        const std::string name = field.name();
        if (name != "name" && name != "version") fields[name] = std::string(field.value());
    }
    if (fields.size() == 1 && fields.begin()->first == "value") return fields.begin()->second;
    return fields;
}

void read_attributes(const pugi::xml_node& parent, ov::RTMap& rt_info) {
    for (const auto& attribute : parent.child("rt_info").children("attribute")) {
        const std::string name = attribute.attribute("name").value();
        if (name.empty() || !attribute.attribute("version") || is_layout(attribute)) continue;
        rt_info[name + "_" + attribute.attribute("version").value()] = value_of(attribute);
    }
}

std::optional<ov::Layout> layout_of(const pugi::xml_node& port) {
    for (const auto& attribute : port.child("rt_info").children("attribute")) {
        if (is_layout(attribute)) return ov::Layout(std::string(attribute.attribute("layout").value()));
    }
    return std::nullopt;
}

void set_layout(const ov::Output<ov::Node>& output, const ov::Layout& layout) {
    const auto& shape = output.get_partial_shape();
    if (shape.rank().is_static() && !layout.fits(shape.size())) return;
    ov::layout::set_layout(output, layout);
}

ov::Any read_section(const pugi::xml_node& section, size_t depth);

ov::AnyMap read_children(const pugi::xml_node& section, size_t depth) {
    ov::AnyMap values;
    for (const auto& child : section.children()) {
        if (child.type() != pugi::node_element) continue;
        const auto name = child.attribute("name");
        values[name ? name.value() : child.name()] = read_section(child, depth + 1);
    }
    return values;
}

ov::Any read_section(const pugi::xml_node& section, size_t depth) {
    if (const auto value = section.attribute("value")) return std::string(value.value());
    if (section.first_child() && depth < deepest_section) return read_children(section, depth);
    ov::AnyMap fields;
    for (const auto& field : section.attributes())
        fields[field.name()] = std::string(field.value());
    return fields;
}

}  // namespace

void read_rt_info(const Layer& layer, ov::Node& node) {
    for (const char* name : {"PrimitivesPriority", "alt_width"}) {
        if (const auto attribute = layer.data().attribute(name)) {
            node.get_rt_info()[name] = std::string(attribute.value());
        }
    }
    read_attributes(layer.xml, node.get_rt_info());
    const size_t inputs = std::min(layer.inputs.size(), node.get_input_size());
    for (size_t i = 0; i < inputs; ++i)
        read_attributes(layer.inputs.elements[i], node.input(i).get_rt_info());
    const size_t outputs = std::min(layer.outputs.size(), node.get_output_size());
    for (size_t i = 0; i < outputs; ++i) {
        read_attributes(layer.outputs.elements[i], node.output(i).get_rt_info());
        const auto layout = layout_of(layer.outputs.elements[i]);
        if (layout && ov::is_type<ov::op::v0::Parameter>(&node)) set_layout(node.output(i), *layout);
    }
    if (ov::is_type<ov::op::v0::Result>(&node) && inputs == 1) {
        if (const auto layout = layout_of(layer.inputs.elements[0])) set_layout(node.output(0), *layout);
    }
}

void read_result_layouts(const Layer& layer, ov::Node& node) {
    const size_t outputs = std::min(layer.outputs.size(), node.get_output_size());
    for (size_t i = 0; i < outputs; ++i) {
        const auto layout = layout_of(layer.outputs.elements[i]);
        if (!layout) continue;
        for (const auto& target : node.output(i).get_target_inputs()) {
            if (ov::is_type<ov::op::v0::Result>(target.get_node())) set_layout(target.get_node()->output(0), *layout);
        }
    }
}

void read_model_rt_info(const pugi::xml_node& net, ov::Model& model) {
    auto& rt_info = model.get_rt_info();
    for (const char* section : {"meta_data", "quantization_parameters", "rt_info"}) {
        for (auto& [name, value] : read_children(net.child(section), 0)) {
            rt_info[name == "cli_parameters" ? "conversion_parameters" : name] = value;
        }
    }
}

}  // namespace tenon::ir
