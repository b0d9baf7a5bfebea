#include "shared_files.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace tests {

std::optional<std::filesystem::path> shared_folder() {
    const char* const named = std::getenv("TENON_SHARED");
    const auto folder = named ? std::filesystem::path(named) : std::filesystem::path(TENON_SOURCE_DIR) / "../shared";
    return std::filesystem::is_directory(folder) ? std::optional(folder) : std::nullopt;
}

std::vector<std::filesystem::path> shared_files(const std::string& folder, const std::string& ending) {
    std::vector<std::filesystem::path> files;
    const auto root = shared_folder();
    if (!root || !std::filesystem::is_directory(*root / folder)) return files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(*root / folder)) {
        if (entry.path().extension() == ending) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string file_text(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace tests
