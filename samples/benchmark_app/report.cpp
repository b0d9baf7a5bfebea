#include "report.hpp"

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string in_two_digits(double number) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << number;
    return text.str();
}

Rows parameters(const CommandLine& line) {
    Rows rows;
    for (const auto& [name, values] : line.values()) {
        std::string all;
        for (const auto& value : values)
            all += (all.empty() ? "" : " ") + value;
        rows.emplace_back(name.substr(1), all);
    }
    return rows;
}

Rows configuration(const Report& report) {
    const auto& options = report.options;
    Rows rows{{"target device", options.device}, {"API", options.asynchronous ? "async" : "sync"}};
    rows.emplace_back("number of parallel infer requests", std::to_string(report.requests));
    for (const auto& [name, value] : options.properties)
        rows.emplace_back(name, value.as<std::string>());
    return rows;
}

Rows results(const Statistics& statistics) {
    const std::string median = statistics.percentile == 50
                                   ? "latency (ms)"
                                   : "latency (" + std::to_string(statistics.percentile) + " percentile) (ms)";
    Rows rows{{"total execution time (ms)", in_two_digits(statistics.duration)},
              {"total number of iterations", std::to_string(statistics.count)},
              {median, in_two_digits(statistics.latency.percentile)},
              {"average latency (ms)", in_two_digits(statistics.latency.average)},
              {"least latency (ms)", in_two_digits(statistics.latency.least)},
              {"most latency (ms)", in_two_digits(statistics.latency.most)},
              {"throughput (FPS)", in_two_digits(statistics.throughput)}};
    if (statistics.groups.size() > 1)
        for (const auto& group : statistics.groups)
            rows.emplace_back("latency of " + group.shapes + " (ms)", in_two_digits(group.latency.percentile));
    return rows;
}

std::vector<NodeTimes> counters(const Report& report) {
    if (report.options.report.type == "average_counters") return {average(report.nodes)};
    if (report.options.report.type == "detailed_counters") return report.nodes;
    return {};
}

std::string ms(std::chrono::microseconds time) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(3) << static_cast<double>(time.count()) / 1000;
    return text.str();
}

void write_csv(std::ostream& out, const Report& report) {
    const std::vector<std::pair<const char*, Rows>> sections{{"Command line parameters", parameters(report.line)},
                                                             {"Configuration setup", configuration(report)},
                                                             {"Execution results", results(report.statistics)}};
    for (const auto& [title, rows] : sections) {
        out << title << '\n';
        for (const auto& [name, value] : rows)
            out << name << ';' << value << '\n';
        out << '\n';
    }
    for (const auto& nodes : counters(report)) {
        out << "layerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms)\n";
        std::chrono::microseconds real{0}, cpu{0};
        for (const auto& node : nodes) {
            out << node.node_name << ';' << name_of(node.status) << ';' << node.node_type << ';' << node.exec_type
                << ';' << ms(node.real_time) << ';' << ms(node.cpu_time) << '\n';
            real += node.real_time;
            cpu += node.cpu_time;
        }
        out << "Total;;;;" << ms(real) << ';' << ms(cpu) << "\n\n";
    }
}

void write_json(std::ostream& out, const Report& report) {
    const auto object = [](const Rows& rows) {
        auto values = nlohmann::json::object();
        for (const auto& [name, value] : rows)
            values[name] = value;
        return values;
    };
    nlohmann::json json{{"cmd_options", object(parameters(report.line))},
                        {"configuration_setup", object(configuration(report))},
                        {"execution_results", object(results(report.statistics))}};
    for (const auto& nodes : counters(report)) {
        auto list = nlohmann::json::array();
        for (const auto& node : nodes)
            list.push_back({{"name", node.node_name},
                            {"status", name_of(node.status)},
                            {"node_type", node.node_type},
                            {"exec_type", node.exec_type},
                            {"real_time", node.real_time.count()},
                            {"cpu_time", node.cpu_time.count()}});
        json["counters"].push_back(list);
    }
    out << json.dump(2) << '\n';
}

}  // namespace

std::string write_report(const Report& report) {
    const auto& options = report.options.report;
    const std::filesystem::path folder(options.folder);
    std::filesystem::create_directories(folder);
    const std::string kind = options.type == "no_counters" ? "" : options.type + "_";
    std::string path = (folder / ("benchmark_" + kind + "report" + (options.json ? ".json" : ".csv"))).string();
    std::ofstream file(path);
    if (options.json)
        write_json(file, report);
    else
        write_csv(file, report);
    file.close();
    if (!file) throw std::runtime_error("cannot write the report '" + path + "'");
    return path;
}
