#include "node_times.hpp"

#include <algorithm>
#include <cstdio>

const char* name_of(ov::ProfilingInfo::Status status) {
    switch (status) {
        case ov::ProfilingInfo::Status::EXECUTED:
            return "EXECUTED";
        case ov::ProfilingInfo::Status::OPTIMIZED_OUT:
            return "OPTIMIZED_OUT";
        default:
            return "NOT_RUN";
    }
}

std::vector<NodeTimes> node_times(const std::vector<ov::InferRequest>& requests) {
    std::vector<NodeTimes> all;
    for (const auto& request : requests)
        all.push_back(request.get_profiling_info());
    return all;
}

NodeTimes average(const std::vector<NodeTimes>& requests) {
    if (requests.empty()) return {};
    NodeTimes sum = requests[0];
    const auto count = static_cast<int64_t>(requests.size());
    for (size_t i = 0; i < sum.size(); ++i) {
        for (size_t request = 1; request < requests.size(); ++request) {
            if (i >= requests[request].size()) continue;
            sum[i].real_time += requests[request][i].real_time;
            sum[i].cpu_time += requests[request][i].cpu_time;
        }
        sum[i].real_time /= count;
        sum[i].cpu_time /= count;
    }
    return sum;
}

void print(const std::vector<NodeTimes>& requests, const std::string& device_name) {
    for (size_t request = 0; request < requests.size(); ++request) {
        std::printf("Performance counts for %zu-th infer request:\n", request);
        std::chrono::microseconds total{0};
        for (const auto& node : requests[request]) {
            const auto name = node.node_name.size() > 29 ? node.node_name.substr(0, 26) + "..." : node.node_name;
            std::printf("%-30s%-15slayerType: %-30srealTime: %-10lld cpu: %-10lld execType: %s\n", name.c_str(),
                        name_of(node.status), node.node_type.c_str(), static_cast<long long>(node.real_time.count()),
                        static_cast<long long>(node.cpu_time.count()), node.exec_type.c_str());
            total += node.real_time;
        }
        std::printf("Total time: %lld microseconds\nFull device name: %s\n\n", static_cast<long long>(total.count()),
                    device_name.c_str());
    }
}
