#include "process_memory.hpp"

#include <sys/resource.h>

#include <array>
#include <fstream>

#include <fmt/format.h>

namespace tenon::command {
namespace {

constexpr size_t kilobyte = 1024;

}  // namespace

size_t peak_memory() {
    // What getrusage says counts the program that started this one, from before it became this one.
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        size_t kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes) return kilobytes * kilobyte;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
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
