#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

#include "openvino/op/util/sub_graph_base.hpp"

namespace tenon::ir {

/// The bodies of a node that are written already, by the name of their element.
using WrittenBodies = std::vector<std::pair<std::string, std::shared_ptr<ov::Model>>>;

/// Append to the port map and back edges that belong to the attribute (see body_ports.hpp) of a layer with
/// `input_count` inputs.
void write_input_descriptions(const ov::op::util::MultiSubgraphInputDescriptionVector& inputs,
                              const std::string& attribute, const WrittenBodies& bodies, pugi::xml_node layer);
void write_output_descriptions(const ov::op::util::MultiSubgraphOutputDescriptionVector& outputs,
                               const std::string& attribute, const WrittenBodies& bodies, size_t input_count,
                               pugi::xml_node layer);
void write_special_body_ports(const ov::op::util::SpecialBodyPorts& ports, const WrittenBodies& bodies,
                              pugi::xml_node layer);

}  // namespace tenon::ir
