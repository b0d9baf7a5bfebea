#pragma once

#include <vector>

namespace tenon::command {

/// What a list of times says; all in milliseconds.
struct LatencySummary {
    double least = 0, median = 0, mean = 0, p90 = 0, p99 = 0, greatest = 0;
};

/// Percentiles are times that occur (nearest rank). An empty list gives zeros.
LatencySummary summarise(std::vector<double> milliseconds);

}  // namespace tenon::command
