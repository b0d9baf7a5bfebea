#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "openvino/runtime/tensor.hpp"

namespace tenon::command {

/// How an output is shown.
struct SummaryOptions {
    size_t top = 5;
    std::vector<std::string> labels;
};

/// Prints an output so that a person sees what it says: rows of detections, the largest scores of a classification, or
/// else the first values with least, greatest and mean.
void print_output(const std::string& name, const ov::Tensor& tensor, const SummaryOptions& options);

/// The same as data.
nlohmann::json describe_output(const std::string& name, const ov::Tensor& tensor, const SummaryOptions& options);

/// One label per line.
std::vector<std::string> read_labels(const std::string& path);

}  // namespace tenon::command
