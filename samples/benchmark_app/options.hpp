#pragma once

#include <cstddef>
#include <openvino/core/any.hpp>
#include <optional>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "port_values.hpp"

/// What happens to the model before it is compiled.
struct ModelOptions {
    size_t batch = 0;
    PortValues<ov::PartialShape> shapes;
    PortValues<ov::Layout> layouts;
    std::optional<ov::element::Type> input_type, output_type;
    PortValues<ov::element::Type> port_types;
};

/// What the inputs are filled with.
struct DataOptions {
    std::vector<std::string> files;
    PortValues<std::vector<ov::Shape>> shapes;
    PortValues<std::vector<float>> means, scales;
};

/// What is written besides the last lines.
struct ReportOptions {
    std::string type, folder = ".", graph_path, config_path;
    size_t percentile = 50;
    bool json = false, per_node = false, per_shape = false;
    bool progress = false, progress_lines = false;
};

/// What the command line asks for.
struct Options {
    std::string model, device, library, kernels, cache;
    /// Compiled from its file, or exported before; there is no model to change then.
    bool from_file = false, exported = false;
    bool asynchronous = true, inference_only = true;
    /// 0: not limited, or chosen by the device.
    size_t iterations = 0, requests = 0, seconds = 0;
    /// What the model is compiled with.
    ov::AnyMap properties;
    ModelOptions changes;
    DataOptions data;
    ReportOptions report;
    std::vector<std::string> warnings;

    /// Throws std::invalid_argument naming the option.
    explicit Options(const CommandLine& line);

private:
    void read_properties(const CommandLine& line);
    void read_changes(const CommandLine& line);
    void read_data(const CommandLine& line);
    void read_report(const CommandLine& line);
};
