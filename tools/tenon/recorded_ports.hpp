#pragma once

#include <string>
#include <vector>

#include "openvino/runtime/core.hpp"

namespace tenon::command {

/// A port on which inference and file differ.
struct PortDifference {
    std::string layer;
    std::string type;
    size_t port = 0;
    std::string recorded;
    std::string inferred;
};

struct PortComparison {
    size_t compared = 0;
    /// Ports whose shape depends on values that are not there, so that it could only be compared in part.
    size_t in_part = 0;
    /// Layers that have no node of their name in the model.
    std::vector<std::string> not_found;
    std::vector<PortDifference> differences;
};

/// Compares the element type and shape of every output port, those of bodies included, with what an IR file (.xml)
/// records for it. Dimensions that the file leaves open (-1) and unspecified types are not compared. The file is read
/// here once more, independently of the engine's reader. Throws UserError where it is no such file.
PortComparison compare_recorded_ports(const std::string& path, const ov::Model& model);

/// The same for an IR file without its weights. Constants become inputs; each layer is inferred from what the file
/// records for the layers before it, and where its shape depends on values it has to be compatible.
PortComparison compare_recorded_ports_without_weights(const std::string& path, ov::Core& core);

/// True for an IR file whose constants need weights that are not beside it.
bool lacks_weights(const std::string& path);

}  // namespace tenon::command
