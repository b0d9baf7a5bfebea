#pragma once

#include <string>
#include <vector>

#include "command_line.hpp"
#include "node_times.hpp"
#include "statistics.hpp"

/// What the report of -report_type holds.
struct Report {
    const CommandLine& line;
    const Options& options;
    const Statistics& statistics;
    const std::vector<NodeTimes>& nodes;
    size_t requests = 0;
};

/// Writes benchmark_report, benchmark_average_counters_report or benchmark_detailed_counters_report, .csv with ';' or
/// .json, and returns its path. Throws std::runtime_error with the path when it cannot be written.
std::string write_report(const Report& report);
