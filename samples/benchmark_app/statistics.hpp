#pragma once

#include <string>
#include <vector>

#include "input_data.hpp"
#include "measurement.hpp"

/// Times of inferences in ms.
struct Latency {
    double percentile = 0, average = 0, least = 0, most = 0;
};

struct ShapeStatistics {
    std::string shapes;
    size_t count = 0;
    Latency latency;
};

/// What a measurement says.
struct Statistics {
    size_t count = 0, percentile = 50;
    /// ms, and frames per second.
    double duration = 0, throughput = 0;
    Latency latency;
    std::vector<ShapeStatistics> groups;
};

/// Throws std::runtime_error when there was no inference.
Statistics statistics_of(const Measurement& measurement, const std::vector<DataGroup>& groups, const Options& options);

void print(const Statistics& statistics, const Options& options);
