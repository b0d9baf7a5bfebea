#include "process_memory.hpp"

#include <sys/resource.h>

#include <array>

#include <fmt/format.h>

namespace tenon::command {

size_t peak_memory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    constexpr size_t kilobyte = 1024;
    return static_cast<size_t>(usage.ru_maxrss) * kilobyte;
}

std::string bytes_text(size_t bytes) {
    constexpr std::array<const char*, 4> units{"B", "KiB", "MiB", "GiB"};
    constexpr double step = 1024;
    auto value = static_cast<double>(bytes);
    size_t unit = 0;
    for (; value >= step && unit + 1 < units.size(); ++unit)
        value /= step;
    return unit == 0 ? fmt::format("{} B", bytes) : fmt::format("{:.1f} {}", value, units[unit]);
}

}  // namespace tenon::command
