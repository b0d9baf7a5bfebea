#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

#include <nlohmann/json.hpp>

namespace tenon::bench {

/// Time since it was made.
class Stopwatch {
public:
    double nanoseconds() const {
        return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - m_begin).count();
    }
    double milliseconds() const { return nanoseconds() / 1e6; }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

/// Repeated measurements of one thing. Not empty when asked.
class Sample {
public:
    void add(double value) { m_values.push_back(value); }
    double last() const { return m_values.back(); }

    /// The value below which `part` (0 to 1) of the values lie.
    double quantile(double part) const {
        auto values = m_values;
        const auto index = static_cast<size_t>(std::lround(part * static_cast<double>(values.size() - 1)));
        std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(index), values.end());
        return values[index];
    }
    double median() const { return quantile(0.5); }

    const std::vector<double>& values() const { return m_values; }

    nlohmann::json json() const {
        return {{"min", quantile(0)},   {"p10", quantile(0.1)},  {"median", median()},
                {"p90", quantile(0.9)}, {"p99", quantile(0.99)}, {"count", m_values.size()}};
    }

private:
    std::vector<double> m_values;
};

}  // namespace tenon::bench
