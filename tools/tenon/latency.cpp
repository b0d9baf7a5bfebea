#include "latency.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenon::command {

LatencySummary summarise(std::vector<double> milliseconds) {
    if (milliseconds.empty()) return {};
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto count = static_cast<double>(milliseconds.size());
    const auto at = [&](double part) {
        const auto rank = static_cast<size_t>(std::ceil(part * count));
        return milliseconds[std::clamp<size_t>(rank, 1, milliseconds.size()) - 1];
    };
    LatencySummary summary;
    summary.least = milliseconds.front();
    summary.median = at(0.5);
    summary.mean = std::accumulate(milliseconds.begin(), milliseconds.end(), 0.0) / count;
    summary.p90 = at(0.9);
    summary.p99 = at(0.99);
    summary.greatest = milliseconds.back();
    return summary;
}

}  // namespace tenon::command
