#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tests {

/// The folder of models and golden data that lies beside the source tree or where TENON_SHARED says; empty where there
/// is none.
std::optional<std::filesystem::path> shared_folder();

/// All files below a folder of it that end so, in the order of their names.
std::vector<std::filesystem::path> shared_files(const std::string& folder, const std::string& ending);

/// The whole file.
std::string file_text(const std::filesystem::path& path);

}  // namespace tests
