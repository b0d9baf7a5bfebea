#pragma once

#include <string>
#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {

using Ports = std::vector<ov::Output<const ov::Node>>;

/// Index of the only port; of port `index`; of the port with a tensor name. `what` is "input" or "output" for the
/// text of the exception that is thrown where there is none.
size_t find_port(const Ports& ports, const char* what);
size_t find_port(const Ports& ports, const char* what, size_t index);
size_t find_port(const Ports& ports, const char* what, const std::string& tensor_name);

}  // namespace tenon
