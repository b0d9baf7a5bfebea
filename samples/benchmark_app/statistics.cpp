#include "statistics.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <stdexcept>

namespace {

Latency latency_of(std::vector<double> times, size_t percentile) {
    if (times.empty()) return {};
    std::sort(times.begin(), times.end());
    const size_t index = std::min(times.size() - 1, times.size() * percentile / 100);
    const double sum = std::accumulate(times.begin(), times.end(), 0.0);
    return {times[index], sum / static_cast<double>(times.size()), times.front(), times.back()};
}

}  // namespace

Statistics statistics_of(const Measurement& measurement, const std::vector<DataGroup>& groups, const Options& options) {
    if (measurement.inferences.empty()) throw std::runtime_error("no inference finished within the limits");
    Statistics result;
    result.count = measurement.inferences.size();
    result.percentile = options.report.percentile;
    result.duration = measurement.duration;
    std::vector<double> all;
    std::vector<std::vector<double>> by_group(groups.size());
    double frames = 0;
    for (const auto& inference : measurement.inferences) {
        const size_t group = inference.number % groups.size();
        all.push_back(inference.milliseconds);
        by_group[group].push_back(inference.milliseconds);
        frames += static_cast<double>(groups[group].batch);
    }
    result.latency = latency_of(all, result.percentile);
    for (size_t i = 0; i < groups.size(); ++i)
        result.groups.push_back({groups[i].shapes, by_group[i].size(), latency_of(by_group[i], result.percentile)});
    const double time = options.asynchronous ? result.duration : std::accumulate(all.begin(), all.end(), 0.0);
    result.throughput = 1000 * frames / time;
    return result;
}

void print(const Statistics& statistics, const Options& options) {
    if (options.report.per_shape)
        for (const auto& group : statistics.groups)
            std::printf("[ INFO ] Data %s: %zu iterations, latency %.2f ms (average %.2f, least %.2f, most %.2f)\n",
                        group.shapes.c_str(), group.count, group.latency.percentile, group.latency.average,
                        group.latency.least, group.latency.most);
    std::printf("Count:      %zu iterations\nDuration:   %.2f ms\n", statistics.count, statistics.duration);
    if (options.device.find("MULTI") == std::string::npos) {
        if (statistics.percentile == 50)
            std::printf("Latency:    %.2f ms\n", statistics.latency.percentile);
        else
            std::printf("Latency (%zu percentile):    %.2f ms\n", statistics.percentile, statistics.latency.percentile);
    }
    std::printf("Throughput: %.2f FPS\n", statistics.throughput);
}
