#include "openvino/core/rt_info.hpp"

#include <vector>

namespace ov {
namespace {

bool may_copy(const Any& value, const std::shared_ptr<Node>& target) {
    const auto* attribute = value.runtime_attribute();
    return !attribute || (attribute->is_copyable() && attribute->is_copyable(target));
}

Any merge_attribute(const std::string& name, const NodeVector& sources) {
    Any first;
    size_t holders = 0;
    for (const auto& source : sources)
        holders += source->get_rt_info().count(name);
    for (const auto& source : sources) {
        const auto found = source->get_rt_info().find(name);
        if (found == source->get_rt_info().end()) continue;
        if (first.empty()) first = found->second;
        const auto* attribute = found->second.runtime_attribute();
        if (attribute && holders > 1) return attribute->merge(sources);
    }
    return first;
}

}  // namespace

void copy_runtime_info(const std::shared_ptr<Node>& from, const std::shared_ptr<Node>& to) {
    copy_runtime_info(NodeVector{from}, NodeVector{to});
}

void copy_runtime_info(const std::shared_ptr<Node>& from, NodeVector to) {
    copy_runtime_info(NodeVector{from}, std::move(to));
}

void copy_runtime_info(const NodeVector& from, const std::shared_ptr<Node>& to) {
    copy_runtime_info(from, NodeVector{to});
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
void copy_runtime_info(const NodeVector& from, NodeVector to) {
    RTMap merged;
    for (const auto& source : from)
        for (const auto& [name, value] : source->get_rt_info())
            if (!merged.count(name)) merged[name] = merge_attribute(name, from);
    for (const auto& target : to) {
        auto& info = target->get_rt_info();
        for (const auto& [name, value] : merged)
            if (!value.empty() && may_copy(value, target)) info[name] = value;
    }
}

void copy_output_runtime_info(const OutputVector& from, OutputVector to) {
    for (auto& target : to)
        for (const auto& source : from)
            for (const auto& [name, value] : source.get_rt_info())
                if (may_copy(value, target.get_node_shared_ptr())) target.get_rt_info().emplace(name, value);
}

}  // namespace ov
