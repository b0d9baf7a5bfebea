#pragma once

#include <pugixml.hpp>

#include "openvino/core/model.hpp"
#include "openvino/core/node.hpp"

namespace tenon::ir {

/// Appends an `rt_info` element when there is something to write: runtime attributes that can be visited, and entries
/// named "name_version" that hold text or a map of texts.
void write_rt_info(const ov::RTMap& rt_info, pugi::xml_node parent);

/// The same for an output port, where also the layout of a Result stands that the port is connected to.
void write_output_rt_info(const ov::Output<ov::Node>& output, pugi::xml_node port);

/// Appends the model's own information, sections within sections.
void write_model_rt_info(const ov::Model& model, pugi::xml_node net);

}  // namespace tenon::ir
