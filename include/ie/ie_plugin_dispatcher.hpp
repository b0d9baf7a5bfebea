#pragma once

#include <string>
#include <vector>

#include "cpp/ie_plugin_cpp.hpp"
#include "ie_plugin_ptr.hpp"
#include "ie_unicode.hpp"

namespace InferenceEngine {

/// Finds devices by their name or by their library (2019 and 2020).
class INFERENCE_ENGINE_API_CLASS(PluginDispatcher) {
public:
    /// The folders in which `getPluginByName` looks; none and "" stand for the loader's own search.
    explicit PluginDispatcher(const std::vector<file_name_t>& folders = {file_name_t()});

    /// The device of that name. Throws when the engine has none.
    InferencePlugin getPluginByDevice(const std::string& device) const;
    /// The device that the library "lib<name>.so" or "<name>" brings. Throws when no folder has one.
    InferencePlugin getPluginByName(const file_name_t& name) const;

private:
    std::vector<file_name_t> m_folders;
};

}  // namespace InferenceEngine
