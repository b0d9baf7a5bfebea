#pragma once

#include <string>

#include "layer.hpp"
#include "openvino/op/util/sub_graph_base.hpp"

namespace tenon::ir {

/// How a layer's ports are connected to those of a body, from its port map and back edges. The attribute's name says
/// which body: "input_descriptions" and "output_descriptions" belong to "body" and "port_map", "then_inputs" to
/// "then_body" and "then_port_map". `where` names the layer.
ov::op::util::MultiSubgraphInputDescriptionVector read_input_descriptions(const Layer& layer,
                                                                          const std::string& attribute,
                                                                          const std::string& where);
ov::op::util::MultiSubgraphOutputDescriptionVector read_output_descriptions(const Layer& layer,
                                                                            const std::string& attribute,
                                                                            const std::string& where);
/// From the `purpose` of the entries of "port_map".
ov::op::util::SpecialBodyPorts read_special_body_ports(const Layer& layer, const std::string& where);

/// The elements that belong to an attribute with descriptions.
struct BodyElementNames {
    std::string body;
    std::string port_map;
    std::string back_edges;
};
BodyElementNames body_element_names(const std::string& attribute);

}  // namespace tenon::ir
