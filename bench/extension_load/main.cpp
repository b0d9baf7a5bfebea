#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "openvino/runtime/core.hpp"
#include "sample.hpp"

namespace {

using tenon::bench::Sample;
using tenon::bench::Stopwatch;

struct Arguments {
    std::string library = TEMPLATE_LIBRARY;
    size_t repetitions = 20;
    bool once = false;
    std::string json;
    std::optional<double> cold_limit, warm_limit;
};

/// Milliseconds in one process.
struct Times {
    double core = 0, cold = 0, warm = 0;
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

int run(const Arguments& arguments) {
    Sample core, cold, warm;
    for (size_t i = 0; i < arguments.repetitions; ++i) {
        const auto times = measure_in_new_process(arguments.library);
        core.add(times.core);
        cold.add(times.cold);
        warm.add(times.warm);
    }
    fmt::print("Core::add_extension of {}, {} processes, ms\n\n{:28}{:>8}{:>8}{:>8}\n", arguments.library,
               arguments.repetitions, "", "median", "min", "p90");
    const auto show = [](const char* name, const Sample& sample) {
        fmt::print("{:28}{:8.3f}{:8.3f}{:8.3f}\n", name, sample.median(), sample.quantile(0), sample.quantile(0.9));
    };
    show("first Core of a process", core);
    show("first add_extension (cold)", cold);
    show("second Core's (warm)", warm);
    if (!arguments.json.empty())
        std::ofstream(arguments.json)
            << nlohmann::json{{"extension_load",
                               {{"core_ms", core.json()}, {"cold_ms", cold.json()}, {"warm_ms", warm.json()}}}}
                   .dump(2)
            << '\n';
    const auto beyond = [](const Sample& sample, const std::optional<double>& limit) {
        return limit && sample.median() > *limit;
    };
    return beyond(cold, arguments.cold_limit) || beyond(warm, arguments.warm_limit) ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App program("Measures how long Core::add_extension takes for a library, in new processes.");
    Arguments arguments;
    program.add_option("--library", arguments.library, "Extension library")->capture_default_str();
    program.add_option("--repetitions", arguments.repetitions, "Processes")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    program.add_flag("--once", arguments.once, "Measure in this process; print milliseconds: first Core, cold, warm");
    program.add_option("--json", arguments.json, "Write the figures to this file");
    program.add_option("--cold-limit", arguments.cold_limit, "Exit with 1 when the cold median is above, ms");
    program.add_option("--warm-limit", arguments.warm_limit, "Exit with 1 when the warm median is above, ms");
    program.footer("Examples:\n  bench_extension_load\n  bench_extension_load --cold-limit 5 --warm-limit 1");
    CLI11_PARSE(program, argc, argv);
    try {
        if (!arguments.once) return run(arguments);
        const auto times = measure(arguments.library);
        fmt::print("{} {} {}\n", times.core, times.cold, times.warm);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "bench_extension_load: {}\n", error.what());
        return 2;
    }
}
