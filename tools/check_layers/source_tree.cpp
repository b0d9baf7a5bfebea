#include "source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "layers.hpp"

namespace check_layers {
namespace fs = std::filesystem;
namespace {

bool is_source(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension == ".cpp" || extension == ".hpp" || extension == ".h" || extension == ".inc";
}

std::string read_text(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        throw std::runtime_error(path.string() + ": cannot be read");
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

std::vector<SourceFile> read_sources(const fs::path& root, const std::string& folder) {
    std::vector<SourceFile> files;
    if (!fs::is_directory(root / folder)) {
        return files;
    }
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        if (entry.is_regular_file() && is_source(entry.path())) {
            files.push_back(
                {entry.path().lexically_relative(root).generic_string(), tokenize(read_text(entry.path()))});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

std::optional<std::string> resolve_include(const fs::path& root, const std::string& file, const std::string& include) {
    std::vector<fs::path> bases = {fs::path(file).parent_path(), "include", "include/ie", "src"};
    for (const char* pattern : {"extensions/*", "tools/*", "samples/*"}) {
        const std::string own = own_folder(pattern, file);
        if (lies_in(file, own)) {
            bases.emplace_back(own);
        }
    }
    if (lies_in(file, "tests")) {
        bases.insert(bases.end(), {"tests", "extensions"});
        const fs::path mirrored = fs::path(file).lexically_relative("tests/unit");
        if (mirrored.begin() != mirrored.end() && *mirrored.begin() != "..") {
            bases.emplace_back(*mirrored.begin() / *std::next(mirrored.begin()));
        }
    }
    for (const fs::path& base : bases) {
        const fs::path candidate = (base / include).lexically_normal();
        if (fs::is_regular_file(root / candidate)) {
            return candidate.generic_string();
        }
    }
    return std::nullopt;
}

}  // namespace check_layers
