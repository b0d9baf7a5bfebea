#include "node_times.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "shortened.hpp"

namespace tenon::command {
namespace {

constexpr size_t name_width = 40;
constexpr size_t type_width = 20;
constexpr size_t kernel_width = 22;

}  // namespace

void NodeTimes::add(const std::vector<ov::ProfilingInfo>& inference) {
    ++m_inferences;
    std::map<std::string, size_t> occurrences;
    for (const auto& info : inference) {
        if (info.status != ov::ProfilingInfo::Status::EXECUTED) continue;
        const std::string key = fmt::format("{}\n{}", info.node_name, occurrences[info.node_name]++);
        auto& entry = m_entries[key];
        if (entry.name.empty()) entry = {info.node_name, info.node_type, info.exec_type, 0, m_entries.size()};
        entry.microseconds += static_cast<double>(info.real_time.count());
    }
}

std::vector<NodeTimes::Entry> NodeTimes::means() const {
    std::vector<Entry> entries;
    for (const auto& [key, entry] : m_entries) {
        entries.push_back(entry);
        entries.back().microseconds /= static_cast<double>(std::max<size_t>(m_inferences, 1));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.order < b.order; });
    return entries;
}

void NodeTimes::print(size_t nodes) const {
    auto entries = means();
    double total = 0;
    std::map<std::string, std::pair<double, size_t>> by_type;
    for (const auto& entry : entries) {
        total += entry.microseconds;
        auto& [time, count] = by_type[entry.type];
        time += entry.microseconds;
        ++count;
    }
    const auto share = [&](double time) { return total > 0 ? 100 * time / total : 0; };
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.microseconds > b.microseconds; });
    fmt::print("\nSlowest nodes ({} of {}, mean of {} inferences)\n", std::min(nodes, entries.size()), entries.size(),
               m_inferences);
    fmt::print("{:>10} {:>6}  {:<{}} {:<{}} {}\n", "us", "%", "node", name_width, "type", type_width, "kernel");
    for (size_t i = 0; i < std::min(nodes, entries.size()); ++i)
        fmt::print("{:>10.1f} {:>6.1f}  {:<{}} {:<{}} {}\n", entries[i].microseconds, share(entries[i].microseconds),
                   shortened(entries[i].name, name_width), name_width, shortened(entries[i].type, type_width),
                   type_width, shortened(entries[i].kernel, kernel_width));
    std::vector<std::pair<std::string, std::pair<double, size_t>>> types(by_type.begin(), by_type.end());
    std::stable_sort(types.begin(), types.end(),
                     [](const auto& a, const auto& b) { return a.second.first > b.second.first; });
    fmt::print("\nBy type\n{:>10} {:>6} {:>6}  {}\n", "us", "%", "nodes", "type");
    for (const auto& [type, sum] : types)
        fmt::print("{:>10.1f} {:>6.1f} {:>6}  {}\n", sum.first, share(sum.first), sum.second, type);
    fmt::print("{:>10.1f} {:>6} {:>6}  all\n", total, "", entries.size());
}

nlohmann::json NodeTimes::describe() const {
    auto list = nlohmann::json::array();
    for (const auto& entry : means())
        list.push_back(
            {{"node", entry.name}, {"type", entry.type}, {"kernel", entry.kernel}, {"us", entry.microseconds}});
    return list;
}

}  // namespace tenon::command
