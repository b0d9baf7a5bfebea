#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "openvino/runtime/core.hpp"
#include "sample.hpp"

namespace {

using tenon::bench::Sample;
using tenon::bench::Stopwatch;

struct Arguments {
    std::vector<std::string> libraries{TEMPLATE_LIBRARIES};
    size_t repetitions = 20;
    bool once = false;
    std::string json;
    std::optional<double> cold_limit, warm_limit;
};

/// Milliseconds in one process.
struct Times {
    double core = 0, cold = 0, warm = 0;
};

/// The same of all processes.
struct Samples {
    Sample core, cold, warm;
};

Times measure(const std::string& library) {
    Times times;
    const Stopwatch first_core;
    ov::Core core;
    times.core = first_core.milliseconds();
    const Stopwatch cold;
    core.add_extension(library);
    times.cold = cold.milliseconds();
    ov::Core second;
    const Stopwatch warm;
    second.add_extension(library);
    times.warm = warm.milliseconds();
    return times;
}

std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

Times measure_in_new_process(const std::string& library) {
    const auto self = std::filesystem::read_symlink("/proc/self/exe").string();
    const auto command = quoted(self) + " --once --library " + quoted(library);
    const std::unique_ptr<FILE, int (*)(FILE*)> output(popen(command.c_str(), "r"), pclose);
    Times times;
    if (!output || std::fscanf(output.get(), "%lf %lf %lf", &times.core, &times.cold, &times.warm) != 3)
        throw std::runtime_error("this command failed: " + command);
    return times;
}

void show(const std::string& library, const Samples& samples) {
    fmt::print("\n{:28}{:>8}{:>8}{:>8}\n", library, "median", "min", "p90");
    const auto line = [](const char* name, const Sample& sample) {
        fmt::print("{:28}{:8.3f}{:8.3f}{:8.3f}\n", name, sample.median(), sample.quantile(0), sample.quantile(0.9));
    };
    line("first Core of a process", samples.core);
    line("first add_extension (cold)", samples.cold);
    line("second Core's (warm)", samples.warm);
}

int run(const Arguments& arguments) {
    // Processes of one library and of the next take turns.
    std::vector<Samples> samples(arguments.libraries.size());
    for (size_t i = 0; i < arguments.repetitions; ++i) {
        for (size_t library = 0; library < samples.size(); ++library) {
            const auto times = measure_in_new_process(arguments.libraries[library]);
            samples[library].core.add(times.core);
            samples[library].cold.add(times.cold);
            samples[library].warm.add(times.warm);
        }
    }
    const auto beyond = [](const Sample& sample, const std::optional<double>& limit) {
        return limit && sample.median() > *limit;
    };
    fmt::print("Core::add_extension, {} processes each, ms\n", arguments.repetitions);
    bool all_within = true;
    nlohmann::ordered_json report;
    for (size_t library = 0; library < samples.size(); ++library) {
        const auto& [core, cold, warm] = samples[library];
        const auto name = std::filesystem::path(arguments.libraries[library]).stem().string();
        show(name, samples[library]);
        report[name] = {{"core_ms", core.json()}, {"cold_ms", cold.json()}, {"warm_ms", warm.json()}};
        all_within &= !beyond(cold, arguments.cold_limit) && !beyond(warm, arguments.warm_limit);
    }
    if (!arguments.json.empty())
        std::ofstream(arguments.json) << nlohmann::ordered_json{{"extension_load", report}}.dump(2) << '\n';
    return all_within ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App program("Measures how long Core::add_extension takes for libraries, in new processes.");
    Arguments arguments;
    program.add_option("--library", arguments.libraries, "Extension libraries")->capture_default_str();
    program.add_option("--repetitions", arguments.repetitions, "Processes")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    program.add_flag("--once", arguments.once, "Measure in this process; print milliseconds: first Core, cold, warm");
    program.add_option("--json", arguments.json, "Write the figures to this file");
    program.add_option("--cold-limit", arguments.cold_limit, "Exit with 1 when the cold median of one is above, ms");
    program.add_option("--warm-limit", arguments.warm_limit, "Exit with 1 when the warm median of one is above, ms");
    program.footer(
        "Examples:\n  bench_extension_load\n  bench_extension_load --cold-limit 5 --warm-limit 1"
        "\n  bench_extension_load --library build/libmine.so build/libother.so");
    CLI11_PARSE(program, argc, argv);
    try {
        if (!arguments.once) return run(arguments);
        const auto times = measure(arguments.libraries.at(0));
        fmt::print("{} {} {}\n", times.core, times.cold, times.warm);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "bench_extension_load: {}\n", error.what());
        return 2;
    }
}
