#pragma once

#include <pugixml.hpp>
#include <string>

#include "layer.hpp"
#include "openvino/core/model.hpp"
#include "openvino/core/node.hpp"

namespace tenon::ir {

/// Puts the `rt_info` of a layer and of its ports, and the runtime attributes among its `data`, on the node. The
/// attribute "fused_names" of version "0" becomes "fused_names_0": text where its only field is `value`, otherwise a
/// map of its fields.
void read_rt_info(const Layer& layer, ov::Node& node);

/// Layouts of the model's outputs stand at the ports that the Results are connected to.
void read_result_layouts(const Layer& layer, ov::Node& node);

/// Puts `rt_info` of the network, or what older files have instead, on the model.
void read_model_rt_info(const pugi::xml_node& net, ov::Model& model);

}  // namespace tenon::ir
