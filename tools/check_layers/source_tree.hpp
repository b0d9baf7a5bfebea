#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "source_text.hpp"

namespace check_layers {

/// A C++ file of the project; `path` is relative to the root and uses '/'.
struct SourceFile {
    std::string path;
    std::vector<Token> tokens;
};

/// Reads all C++ files below `folder` of the project at `root`, in order of their paths. A missing folder holds none.
std::vector<SourceFile> read_sources(const std::filesystem::path& root, const std::string& folder);

/// Where an include of `file` leads inside the project, relative to the root; nothing if it leads outside.
std::optional<std::string> resolve_include(const std::filesystem::path& root, const std::string& file,
                                           const std::string& include);

}  // namespace check_layers
