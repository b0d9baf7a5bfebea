#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "openvino/runtime/core.hpp"

namespace tenon::command {

/// The options that every subcommand has which reads a model.
struct EngineArguments {
    std::string device = "CPU";
    std::vector<std::string> extensions;

    void add_to(CLI::App& command);
    /// Loads the extensions in the order in which they were given.
    void load_extensions(ov::Core& core) const;
};

}  // namespace tenon::command
