#pragma once

#include <memory>
#include <string>
#include <vector>

#include "openvino/core/model.hpp"

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
    /// Layers that have no node of their name in the model.
    std::vector<std::string> not_found;
    std::vector<PortDifference> differences;
};

/// Compares the element type and shape of every output port, those of bodies included, with what an IR file (.xml)
/// records for it. Dimensions that the file leaves open (-1) and unspecified types are not compared. The file is read
/// here once more, independently of the engine's reader. Throws UserError where it is no such file.
PortComparison compare_recorded_ports(const std::string& path, const ov::Model& model);

}  // namespace tenon::command
