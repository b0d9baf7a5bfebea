#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "examples.hpp"
#include "openvino/runtime/core.hpp"

namespace operations {

/// How an operation is run, seen at its examples.
struct Served {
    /// Types of data that the operation takes and `evaluate` knows.
    std::vector<ov::element::Type> types;
    /// Kernels of the CPU device, each with the types of data that it ran in at least one example.
    std::map<std::string, std::vector<ov::element::Type>> kernels;
    /// Why kernels that serve other examples left one to `evaluate`, with the example's own types.
    std::set<std::string> refusals;
    Openness openness = Openness::any_rank;
};

Served served(ov::Core& core, const ov::NodeVector& examples);

}  // namespace operations
