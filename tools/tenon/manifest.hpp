#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "comparison.hpp"
#include "openvino/core/type/element_type.hpp"
#include "tensor_elements.hpp"

namespace tenon::command {

/// A tensor of a case: stored in a .npy file, to be converted to `type` where it is stored as something else.
struct ManifestTensor {
    std::string name;
    std::filesystem::path file;
    ov::element::Type type = ov::element::dynamic;
    std::optional<double> atol;
    std::vector<AxisSlice> slice;

    ov::Tensor read() const;
};

/// A stored tensor from inside the model.
struct ManifestTap {
    std::string layer;
    size_t port = 0;
    ManifestTensor tensor;
};

struct ManifestRun {
    std::vector<ManifestTensor> inputs;
    std::vector<ManifestTensor> outputs;
};

enum class Outcome { result, error, any };

struct ManifestCase {
    std::string id;
    std::vector<std::string> tags;
    std::filesystem::path model;
    std::vector<ManifestRun> runs;
    std::vector<ManifestTap> taps;
    bool stateful = false;
    Outcome outcome = Outcome::result;
    ComparisonRule rule;
    /// Names of libraries that bring operations of this model.
    std::vector<std::string> extensions;
    /// Why the case cannot be compared at all; empty where it can.
    std::string not_comparable;

    bool has_tag(const std::string& tag) const;
};

/// Reads a manifest of format 1; paths are made relative to its folder. Throws UserError with the file and the case.
std::vector<ManifestCase> read_manifest(const std::filesystem::path& path);

}  // namespace tenon::command
