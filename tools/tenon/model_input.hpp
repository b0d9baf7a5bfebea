#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "image_input.hpp"
#include "openvino/runtime/infer_request.hpp"

namespace tenon::command {

/// A value for one input of the model and where it comes from.
struct InputValue {
    ov::Tensor tensor;
    std::string source;
};

/// The values of all inputs for one inference, in the model's order.
using InputSet = std::vector<InputValue>;

/// Which files the inputs are read from, and how.
struct InputArguments {
    std::vector<std::string> files;
    ImageOptions image;
    bool red_first = false;

    void add_to(CLI::App& command);
    /// One set per inference, at least one. A file without a name is taken for the next input in turn; when all inputs
    /// have one, the next inference begins. Inputs without a file are generated.
    std::vector<InputSet> read(const ov::Model& model) const;
};

void set_inputs(ov::InferRequest& request, const InputSet& inputs);

}  // namespace tenon::command
