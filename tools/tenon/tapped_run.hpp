#pragma once

#include <string>
#include <vector>

#include "model_input.hpp"
#include "openvino/runtime/core.hpp"

namespace tenon::command {

/// The name under which the operations' own definitions (`evaluate`) stand among the devices.
inline constexpr const char* reference_device = "reference";

/// One way to run a model.
struct RunVariant {
    std::string label;
    std::string device;
    ov::AnyMap properties;
};

/// An output of a node, by the node's place in the model's order.
struct Tap {
    size_t node = 0;
    size_t port = 0;
    std::string name;
    std::string type;
};

struct TappedResult {
    std::vector<ov::Tensor> outputs;
    std::vector<ov::Tensor> taps;
};

/// Everything that the model computes on the way, in its order; not what depends on constants alone.
std::vector<Tap> find_taps(const ov::Model& model);

/// Runs a copy of the model in which the taps are outputs as well.
TappedResult run_tapped(ov::Core& core, const ov::Model& model, const std::vector<Tap>& taps, const RunVariant& variant,
                        const InputSet& inputs);

}  // namespace tenon::command
