#include "body_ports_writer.hpp"

#include "body_ports.hpp"
#include "openvino/core/model.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

using ov::op::util::MultiSubGraphOp;

const ov::Model& find_body(const std::string& name, const WrittenBodies& bodies) {
    for (const auto& [known, body] : bodies) {
        if (known == name) return *body;
    }
    OPENVINO_THROW("an operation visits the ports of '", name, "' before the body itself; visit the body first");
}

/// Parameters are the first layers of a body and Results the last.
size_t parameter_id(const ov::Model& body, uint64_t index) {
    OPENVINO_ASSERT(index < body.get_parameters().size(), "a body has ", body.get_parameters().size(),
                    " Parameters, but Parameter ", index, " is described");
    return index;
}

size_t result_id(const ov::Model& body, uint64_t index) {
    const size_t results = body.get_results().size();
    OPENVINO_ASSERT(index < results, "a body has ", results, " Results, but Result ", index, " is described");
    return body.get_ordered_ops().size() - results + index;
}

pugi::xml_node child(pugi::xml_node& layer, const std::string& name) {
    auto found = layer.child(name.c_str());
    return found ? found : layer.append_child(name.c_str());
}

template <typename T>
void set(pugi::xml_node& element, const char* attribute, T value) {
    element.append_attribute(attribute) = number_text(value).c_str();
}

template <typename Description>
void set_slice(pugi::xml_node& element, const Description& description) {
    set(element, "axis", description.m_axis);
    set(element, "start", description.m_start);
    set(element, "end", description.m_end);
    set(element, "stride", description.m_stride);
    set(element, "part_size", description.m_part_size);
}

}  // namespace

void write_input_descriptions(const ov::op::util::MultiSubgraphInputDescriptionVector& inputs,
                              const std::string& attribute, const WrittenBodies& bodies, pugi::xml_node layer) {
    const auto names = body_element_names(attribute);
    const auto& body = find_body(names.body, bodies);
    auto port_map = child(layer, names.port_map);
    for (const auto& description : inputs) {
        const size_t parameter = parameter_id(body, description->m_body_parameter_index);
        auto element = port_map.append_child("input");
        set(element, "external_port_id", description->m_input_index);
        set(element, "internal_layer_id", parameter);
        if (const auto slice = ov::as_type_ptr<MultiSubGraphOp::SliceInputDescription>(description)) {
            set_slice(element, *slice);
        } else if (const auto merged = ov::as_type_ptr<MultiSubGraphOp::MergedInputDescription>(description)) {
            auto edge = child(layer, names.back_edges).append_child("edge");
            set(edge, "from-layer", result_id(body, merged->m_body_value_index));
            set(edge, "from-port", 0);
            set(edge, "to-layer", parameter);
            set(edge, "to-port", 0);
        }
    }
}

void write_output_descriptions(const ov::op::util::MultiSubgraphOutputDescriptionVector& outputs,
                               const std::string& attribute, const WrittenBodies& bodies, size_t input_count,
                               pugi::xml_node layer) {
    const auto names = body_element_names(attribute);
    const auto& body = find_body(names.body, bodies);
    auto port_map = child(layer, names.port_map);
    for (const auto& description : outputs) {
        auto element = port_map.append_child("output");
        set(element, "external_port_id", input_count + description->m_output_index);
        set(element, "internal_layer_id", result_id(body, description->m_body_value_index));
        if (const auto concat = ov::as_type_ptr<MultiSubGraphOp::ConcatOutputDescription>(description)) {
            set_slice(element, *concat);
        }
    }
}

void write_special_body_ports(const ov::op::util::SpecialBodyPorts& ports, const WrittenBodies& bodies,
                              pugi::xml_node layer) {
    const auto& body = find_body("body", bodies);
    auto port_map = child(layer, "port_map");
    const auto append = [&](const char* side, size_t id, const char* purpose) {
        auto element = port_map.append_child(side);
        set(element, "external_port_id", -1);
        set(element, "internal_layer_id", id);
        element.append_attribute("purpose") = purpose;
    };
    if (ports.current_iteration_input_idx >= 0) {
        append("input", parameter_id(body, static_cast<uint64_t>(ports.current_iteration_input_idx)),
               "current_iteration");
    }
    if (ports.body_condition_output_idx >= 0) {
        append("output", result_id(body, static_cast<uint64_t>(ports.body_condition_output_idx)),
               "execution_condition");
    }
}

}  // namespace tenon::ir
