#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "model_text.hpp"

namespace tenon::bench {

struct Workload {
    /// Of the operation; none where it is the engine's own.
    std::string library;
    Operation operation;
    size_t threads = 1;
    size_t repetitions = 200;
};

/// Slope between chains of 10 and of 1000 nodes that run in turns, ns per node; and for the operation itself, called
/// without an engine.
nlohmann::json measure_chains(const Workload& workload, bool dynamic);

/// Eight convolutions with the operation behind each, in turns with the same network with ReLU, ms; the operation's own
/// steps as the engine's profile has them.
nlohmann::json measure_convolutions(const Workload& workload);

/// A network in turns with itself with copies in the place of ReLU, Add and Convolution (`with_copies`), ms.
nlohmann::json measure_network(const Workload& workload, const std::string& path);

}  // namespace tenon::bench
