#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openvino/runtime/core.hpp"

namespace tenon::bench {

/// A model of `count` nodes of one operation with one input, each on the output of the one before, on f32 [1,16].
class Chain {
public:
    /// What the engine made of the nodes.
    struct Report {
        std::string kernel;
        size_t steps = 0;
        size_t reorders = 0;
        size_t reordered_bytes = 0;
    };

    /// The operation is one that `core` knows under this type and opset. Runs on one thread.
    Chain(ov::Core& core, const std::string& type, const std::string& opset, size_t count);

    /// Nanoseconds of one inference.
    double run();
    /// The output for an input of zeros.
    std::vector<float> output() const;
    Report report() const;

private:
    ov::CompiledModel m_model;
    ov::InferRequest m_request;
};

}  // namespace tenon::bench
