#pragma once

#include <string>
#include <vector>

namespace check_layers {

/// A folder of the project and what its files may include. Paths are relative to the root of the project; a path stands
/// for itself and everything below it.
struct Layer {
    std::string folder;
    std::vector<std::string> may_include;
    /// Says in words what the layer may include, for messages.
    std::string in_words;
};

/// A header that is not ours and the only folders that may include it.
struct ThirdParty {
    /// The include path begins with this.
    std::string prefix;
    std::vector<std::string> folders;
};

/// The layer that a file belongs to: the one with the longest folder that holds it; nullptr where no rule applies.
/// In `extensions`, `tools` and `samples` every folder of the first level is a layer of its own.
const Layer* find_layer(const std::string& file);

/// The third party that an include path names, or nullptr.
const ThirdParty* find_third_party(const std::string& include);

/// True for headers of the C++17 and C standard libraries, and for the compiler's own of processor intrinsics.
bool is_standard_header(const std::string& include);

/// True when `path` is `folder` or lies below it.
bool lies_in(const std::string& path, const std::string& folder);

/// `folder` of a layer with `*` replaced by the folder of the first level that holds `file`.
std::string own_folder(const std::string& pattern, const std::string& file);

}  // namespace check_layers
