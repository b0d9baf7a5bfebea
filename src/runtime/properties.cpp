#include "openvino/runtime/properties.hpp"

#include <charconv>
#include <string>

#include "openvino/runtime/enum_text.hpp"

namespace ov {
namespace {

const ov::detail::EnumTable<hint::PerformanceMode>& performance_modes() {
    static const ov::detail::EnumTable<hint::PerformanceMode> names(
        "ov::hint::PerformanceMode", {{"UNDEFINED", hint::PerformanceMode::UNDEFINED},
                                      {"LATENCY", hint::PerformanceMode::LATENCY},
                                      {"THROUGHPUT", hint::PerformanceMode::THROUGHPUT},
                                      {"CUMULATIVE_THROUGHPUT", hint::PerformanceMode::CUMULATIVE_THROUGHPUT}});
    return names;
}
const ov::detail::EnumTable<hint::ExecutionMode>& execution_modes() {
    static const ov::detail::EnumTable<hint::ExecutionMode> names(
        "ov::hint::ExecutionMode",
        {{"PERFORMANCE", hint::ExecutionMode::PERFORMANCE}, {"ACCURACY", hint::ExecutionMode::ACCURACY}});
    return names;
}
const ov::detail::EnumTable<hint::Priority>& priorities() {
    static const ov::detail::EnumTable<hint::Priority> names(
        "ov::hint::Priority",
        {{"LOW", hint::Priority::LOW}, {"MEDIUM", hint::Priority::MEDIUM}, {"HIGH", hint::Priority::HIGH}});
    return names;
}
const ov::detail::EnumTable<log::Level>& levels() {
    static const ov::detail::EnumTable<log::Level> names("ov::log::Level", {{"LOG_NONE", log::Level::NO},
                                                                            {"LOG_ERROR", log::Level::ERR},
                                                                            {"LOG_WARNING", log::Level::WARNING},
                                                                            {"LOG_INFO", log::Level::INFO},
                                                                            {"LOG_DEBUG", log::Level::DEBUG},
                                                                            {"LOG_TRACE", log::Level::TRACE}});
    return names;
}
const ov::detail::EnumTable<Affinity>& affinities() {
    static const ov::detail::EnumTable<Affinity> names("ov::Affinity", {{"NO", Affinity::NONE},
                                                                        {"YES", Affinity::CORE},
                                                                        {"NUMA", Affinity::NUMA},
                                                                        {"HYBRID_AWARE", Affinity::HYBRID_AWARE}});
    return names;
}
const ov::detail::EnumTable<CacheMode>& cache_modes() {
    static const ov::detail::EnumTable<CacheMode> names(
        "ov::CacheMode", {{"OPTIMIZE_SIZE", CacheMode::OPTIMIZE_SIZE}, {"OPTIMIZE_SPEED", CacheMode::OPTIMIZE_SPEED}});
    return names;
}

}  // namespace

namespace hint {
std::ostream& operator<<(std::ostream& out, const PerformanceMode& mode) {
    return ov::detail::write_name(out, mode, performance_modes());
}
std::istream& operator>>(std::istream& in, PerformanceMode& mode) {
    return ov::detail::read_name(in, mode, performance_modes());
}
std::ostream& operator<<(std::ostream& out, const ExecutionMode& mode) {
    return ov::detail::write_name(out, mode, execution_modes());
}
std::istream& operator>>(std::istream& in, ExecutionMode& mode) {
    return ov::detail::read_name(in, mode, execution_modes());
}
std::ostream& operator<<(std::ostream& out, const Priority& priority) {
    return ov::detail::write_name(out, priority, priorities());
}
std::istream& operator>>(std::istream& in, Priority& priority) {
    return ov::detail::read_name(in, priority, priorities());
}
}  // namespace hint

namespace log {
std::ostream& operator<<(std::ostream& out, const Level& level) {
    return ov::detail::write_name(out, level, levels());
}
std::istream& operator>>(std::istream& in, Level& level) {
    return ov::detail::read_name(in, level, levels());
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
    return ov::detail::write_name(out, affinity, affinities());
}
std::istream& operator>>(std::istream& in, Affinity& affinity) {
    return ov::detail::read_name(in, affinity, affinities());
}
std::ostream& operator<<(std::ostream& out, const CacheMode& mode) {
    return ov::detail::write_name(out, mode, cache_modes());
}
std::istream& operator>>(std::istream& in, CacheMode& mode) {
    return ov::detail::read_name(in, mode, cache_modes());
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
