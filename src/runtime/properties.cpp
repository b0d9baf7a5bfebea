#include "openvino/runtime/properties.hpp"

#include <array>
#include <charconv>
#include <string>

namespace ov {
namespace {

template <typename Enum, size_t count>
using Names = std::array<std::pair<const char*, Enum>, count>;

template <typename Enum, size_t count>
std::ostream& write_name(std::ostream& out, Enum value, const Names<Enum, count>& names) {
    for (const auto& [name, known] : names)
        if (known == value) return out << name;
    OPENVINO_THROW("a property holds the unknown value ", static_cast<int>(value));
}

template <typename Enum, size_t count>
std::istream& read_name(std::istream& in, Enum& value, const Names<Enum, count>& names) {
    std::string text, all;
    in >> text;
    for (const auto& [name, known] : names) {
        if (text == name) {
            value = known;
            return in;
        }
        all += std::string(all.empty() ? "" : ", ") + name;
    }
    OPENVINO_THROW("'", text, "' is none of the values ", all);
}

constexpr Names<hint::PerformanceMode, 4> performance_modes{
    {{"UNDEFINED", hint::PerformanceMode::UNDEFINED},
     {"LATENCY", hint::PerformanceMode::LATENCY},
     {"THROUGHPUT", hint::PerformanceMode::THROUGHPUT},
     {"CUMULATIVE_THROUGHPUT", hint::PerformanceMode::CUMULATIVE_THROUGHPUT}}};
constexpr Names<hint::ExecutionMode, 2> execution_modes{
    {{"PERFORMANCE", hint::ExecutionMode::PERFORMANCE}, {"ACCURACY", hint::ExecutionMode::ACCURACY}}};
constexpr Names<hint::Priority, 3> priorities{
    {{"LOW", hint::Priority::LOW}, {"MEDIUM", hint::Priority::MEDIUM}, {"HIGH", hint::Priority::HIGH}}};
constexpr Names<log::Level, 6> levels{{{"LOG_NONE", log::Level::NO},
                                       {"LOG_ERROR", log::Level::ERR},
                                       {"LOG_WARNING", log::Level::WARNING},
                                       {"LOG_INFO", log::Level::INFO},
                                       {"LOG_DEBUG", log::Level::DEBUG},
                                       {"LOG_TRACE", log::Level::TRACE}}};
constexpr Names<Affinity, 4> affinities{{{"NO", Affinity::NONE},
                                         {"YES", Affinity::CORE},
                                         {"NUMA", Affinity::NUMA},
                                         {"HYBRID_AWARE", Affinity::HYBRID_AWARE}}};
constexpr Names<CacheMode, 2> cache_modes{
    {{"OPTIMIZE_SIZE", CacheMode::OPTIMIZE_SIZE}, {"OPTIMIZE_SPEED", CacheMode::OPTIMIZE_SPEED}}};

}  // namespace

namespace hint {
std::ostream& operator<<(std::ostream& out, const PerformanceMode& mode) {
    return write_name(out, mode, performance_modes);
}
std::istream& operator>>(std::istream& in, PerformanceMode& mode) {
    return read_name(in, mode, performance_modes);
}
std::ostream& operator<<(std::ostream& out, const ExecutionMode& mode) {
    return write_name(out, mode, execution_modes);
}
std::istream& operator>>(std::istream& in, ExecutionMode& mode) {
    return read_name(in, mode, execution_modes);
}
std::ostream& operator<<(std::ostream& out, const Priority& priority) {
    return write_name(out, priority, priorities);
}
std::istream& operator>>(std::istream& in, Priority& priority) {
    return read_name(in, priority, priorities);
}
}  // namespace hint

namespace log {
std::ostream& operator<<(std::ostream& out, const Level& level) {
    return write_name(out, level, levels);
}
std::istream& operator>>(std::istream& in, Level& level) {
    return read_name(in, level, levels);
}
}  // namespace log

namespace streams {

std::ostream& operator<<(std::ostream& out, const Num& value) {
    if (value.num == AUTO.num) return out << "AUTO";
    if (value.num == NUMA.num) return out << "NUMA";
    return out << value.num;
}

std::istream& operator>>(std::istream& in, Num& value) {
    std::string text;
    in >> text;
    if (text == "AUTO") {
        value = AUTO;
    } else if (text == "NUMA") {
        value = NUMA;
    } else {
        size_t read = 0;
        try {
            value = Num(std::stoi(text, &read));
        } catch (const std::exception&) {
            read = 0;
        }
        OPENVINO_ASSERT(read > 0 && read == text.size(), "'", text,
                        "' is no number of streams; expected AUTO, NUMA or a number");
    }
    return in;
}

}  // namespace streams

std::ostream& operator<<(std::ostream& out, const Affinity& affinity) {
    return write_name(out, affinity, affinities);
}
std::istream& operator>>(std::istream& in, Affinity& affinity) {
    return read_name(in, affinity, affinities);
}
std::ostream& operator<<(std::ostream& out, const CacheMode& mode) {
    return write_name(out, mode, cache_modes);
}
std::istream& operator>>(std::istream& in, CacheMode& mode) {
    return read_name(in, mode, cache_modes);
}

}  // namespace ov

namespace tenon {

std::ostream& operator<<(std::ostream& out, const ExtensionPriorities& priorities) {
    const char* separator = "";
    for (const auto& [extension, number] : priorities) {
        out << separator << extension << ':' << number;
        separator = ",";
    }
    return out;
}

std::istream& operator>>(std::istream& in, ExtensionPriorities& priorities) {
    priorities.clear();
    std::string entry;
    while (std::getline(in, entry, ',')) {
        // Paths may hold colons, numbers do not.
        const size_t colon = entry.rfind(':');
        const std::string text = colon == std::string::npos ? "" : entry.substr(colon + 1);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        OPENVINO_ASSERT(colon > 0 && !text.empty() && error == std::errc() && end == text.data() + text.size(), "'",
                        entry, "' is no priority; expected extension:number, for example libmine.so:10");
        priorities[entry.substr(0, colon)] = number;
    }
    return in;
}

}  // namespace tenon
