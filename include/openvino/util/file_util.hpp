#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "openvino/core/core_visibility.hpp"

namespace ov {
namespace util {

/// The folder of a path, without the last separator: "a/b" of "a/b/c"; empty without any.
inline std::string get_directory(const std::string& path) {
    return std::filesystem::path(path).parent_path().string();
}

/// The last part of a path.
inline std::string get_file_name(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

/// The extension with its dot; empty without any.
inline std::string get_file_ext(const std::string& path) {
    return std::filesystem::path(path).extension().string();
}

inline std::string path_join(const std::vector<std::string>& parts) {
    std::filesystem::path path;
    for (const auto& part : parts)
        path /= part;
    return path.string();
}

/// True for a file that is there and can be asked about; false for a folder.
inline bool file_exists(const std::string& path) {
    std::error_code error;
    return std::filesystem::exists(path, error) && !std::filesystem::is_directory(path, error);
}

inline bool directory_exists(const std::string& path) {
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

/// The path from the root; throws std::filesystem::filesystem_error when the working folder is gone.
inline std::string get_absolute_file_path(const std::string& path) {
    return std::filesystem::absolute(path).lexically_normal().string();
}

}  // namespace util
}  // namespace ov
