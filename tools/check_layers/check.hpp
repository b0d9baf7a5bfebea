#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace check_layers {

/// One broken rule: where, which, and what to do about it.
struct Violation {
    std::string file;
    int line;
    std::string rule;
    std::string advice;
};

/// Types of all operations: the first argument of OPENVINO_OP and TENON_OP in the headers of `include/openvino/op` and
/// of the extensions, without the graph's own node kinds.
std::set<std::string> find_operation_types(const std::filesystem::path& root);

/// Checks every C++ file of the project at `root` against the layer rules. Sorted by file and line.
std::vector<Violation> check(const std::filesystem::path& root);

}  // namespace check_layers
