#pragma once

#include <map>
#include <openvino/core/any.hpp>
#include <string>

/// Properties by device in a file: {"CPU": {"NUM_STREAMS": "2"}}.
/// Throws std::runtime_error with the path when the file cannot be read or has another form.
std::map<std::string, ov::AnyMap> load_config(const std::string& path);
void dump_config(const std::string& path, const std::string& device, const ov::AnyMap& properties);
