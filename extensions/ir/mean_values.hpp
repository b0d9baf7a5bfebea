#pragma once

#include <pugixml.hpp>

#include "openvino/core/model.hpp"
#include "read_context.hpp"

namespace tenon::ir {

/// Turns `net/pre-process` into nodes behind the input that it names: the mean value or mean image of each channel is
/// subtracted, and the result divided by the scale where there is one.
void add_mean_values(const pugi::xml_node& net, ov::Model& model, ReadContext& context);

}  // namespace tenon::ir
