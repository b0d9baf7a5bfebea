#pragma once

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "openvino/runtime/profiling_info.hpp"

namespace tenon::command {

/// Per-node times of several inferences, as means.
class NodeTimes {
public:
    void add(const std::vector<ov::ProfilingInfo>& inference);

    /// The slowest nodes, then the sums by operation type.
    void print(size_t nodes) const;
    nlohmann::json describe() const;

private:
    struct Entry {
        std::string name, type, kernel;
        double microseconds = 0;
        size_t order = 0;
    };
    /// In the order of execution, with mean times.
    std::vector<Entry> means() const;

    std::map<std::string, Entry> m_entries;
    size_t m_inferences = 0;
};

}  // namespace tenon::command
