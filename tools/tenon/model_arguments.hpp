#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "openvino/runtime/core.hpp"

namespace tenon::command {

/// The options of every subcommand that runs something.
struct EngineArguments {
    std::string device = "CPU";
    std::vector<std::string> extensions;

    /// `repeated_device`: the subcommand takes several devices and adds that option itself.
    void add_to(CLI::App& command, bool repeated_device = false);
    /// Loads the extensions in the order in which they were given.
    void load_extensions(ov::Core& core) const;
};

/// Prints how extension libraries were built: lines of `tenon::loaded_extensions`.
void print_extensions(const std::vector<std::string>& lines);

/// Which model, in which shapes.
struct ModelArguments {
    std::string model;
    std::string shapes;
    int64_t batch = 0;

    void add_to(CLI::App& command);
    /// Reads the model and gives it the shapes that were asked for.
    std::shared_ptr<ov::Model> read(ov::Core& core) const;
};

/// How the model is compiled.
struct CompileArguments {
    std::string hint;
    int32_t threads = 0;
    int32_t streams = 0;
    std::string precision;

    void add_to(CLI::App& command);
    ov::AnyMap properties() const;
};

/// A list of repeated values after one option: `-d A -d B`.
CLI::Option* add_repeated(CLI::App& command, const std::string& names, std::vector<std::string>& values,
                          const std::string& description, const std::string& type_name);

/// Gives inputs the shapes of a text such as "[1,3,224,224]" or "data[1,3,224,224],mask[1,128]".
void reshape(ov::Model& model, const std::string& shapes);
/// Sets the first dimension of every input.
void set_batch(ov::Model& model, int64_t batch);

}  // namespace tenon::command
