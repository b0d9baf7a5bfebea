#include <cmath>
#include <fstream>
#include <optional>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "chain.hpp"
#include "increment.hpp"
#include "openvino/core/op_extension.hpp"
#include "sample.hpp"

namespace {

using tenon::bench::Chain;
using tenon::bench::Sample;

constexpr size_t short_chain = 10, long_chain = 1000, warm_ups = 20;

/// One way in which a user may bring an operation.
struct Form {
    std::string name, meaning, type, opset;
    /// Without one, the operation is added as an object.
    std::string library;
    /// Nodes stay single steps, so that the slope is the time of one.
    bool counts = true;
};

struct Figures {
    Sample nanoseconds_per_node;
    double slope_of_medians = 0;
    Chain::Report report;
    float last = 0;
};

std::vector<Form> forms() {
    return {
        {"evaluate, object", "x + 1, ov::op::Op with evaluate() only", "Increment", "bench", ""},
        {"evaluate, library", "template_extension: Squareplus with evaluate() only", "Squareplus", "extension",
         TEMPLATE_EVALUATE},
        {"kernel, library", "template_kernel: Squareplus with a tenon::Kernel", "Squareplus", "extension",
         TEMPLATE_KERNEL},
        {"element-wise, library", "template_elementwise: Squareplus over runs of elements; nodes are fused",
         "Squareplus", "extension", TEMPLATE_ELEMENTWISE, false},
    };
}

Figures measure(const Form& form, size_t repetitions) {
    ov::Core core;
    if (form.library.empty())
        core.add_extension(std::make_shared<ov::OpExtension<tenon::bench::Increment>>());
    else
        core.add_extension(form.library);
    Chain shorter(core, form.type, form.opset, short_chain), longer(core, form.type, form.opset, long_chain);
    for (size_t i = 0; i < warm_ups; ++i) {
        shorter.run();
        longer.run();
    }
    Figures figures;
    Sample short_times, long_times;
    for (size_t i = 0; i < repetitions; ++i) {
        short_times.add(shorter.run());
        long_times.add(longer.run());
        figures.nanoseconds_per_node.add((long_times.last() - short_times.last()) / (long_chain - short_chain));
    }
    figures.slope_of_medians = (long_times.median() - short_times.median()) / (long_chain - short_chain);
    figures.report = longer.report();
    figures.last = longer.output().front();
    return figures;
}

/// What each element becomes when the operation is applied again and again to 0.
float expected(const Form& form) {
    float value = 0;
    for (size_t i = 0; i < long_chain; ++i)
        value = form.type == "Increment" ? value + 1 : (value + std::sqrt(value * value + 4)) / 2;
    return value;
}

struct Arguments {
    size_t repetitions = 200;
    std::string json;
    std::optional<double> limit;
};

int run(const Arguments& arguments) {
    nlohmann::json rows = nlohmann::json::array();
    bool good = true;
    fmt::print(
        "Time per custom node: slope between chains of {} and {} nodes on f32 [1,16], one thread, {} repetitions\n\n",
        short_chain, long_chain, arguments.repetitions);
    fmt::print("{:24}{:>10}{:>10}{:>10}{:>8}{:>10}{:>16}  {}\n", "form", "ns/node", "p10", "p90", "steps", "reorders",
               "bytes reordered", "kernel");
    for (const auto& form : forms()) {
        const auto figures = measure(form, arguments.repetitions);
        const auto& sample = figures.nanoseconds_per_node;
        fmt::print("{:24}{:10.1f}{:10.1f}{:10.1f}{:8}{:10}{:16}  {}\n", form.name, figures.slope_of_medians,
                   sample.quantile(0.1), sample.quantile(0.9), figures.report.steps, figures.report.reorders,
                   figures.report.reordered_bytes, figures.report.kernel);
        if (std::abs(figures.last - expected(form)) > 1e-3F * expected(form)) {
            fmt::print(stderr, "{}: computed {}, expected {}\n", form.name, figures.last, expected(form));
            good = false;
        }
        if (figures.report.reorders > 0 ||
            (form.counts && arguments.limit && figures.slope_of_medians > *arguments.limit))
            good = false;
        rows.push_back({{"form", form.name},
                        {"meaning", form.meaning},
                        {"ns_per_node", figures.slope_of_medians},
                        {"slopes", sample.json()},
                        {"steps", figures.report.steps},
                        {"kernel", figures.report.kernel},
                        {"reorders", figures.report.reorders},
                        {"reordered_bytes", figures.report.reordered_bytes}});
    }
    if (!arguments.json.empty())
        std::ofstream(arguments.json)
            << nlohmann::json{{"custom_nodes", rows}, {"repetitions", arguments.repetitions}}.dump(2) << '\n';
    return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App program("Measures what the engine adds to each node of a user's operation.");
    Arguments arguments;
    program.add_option("--repetitions", arguments.repetitions, "Inferences of each chain")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    program.add_option("--json", arguments.json, "Write the figures to this file");
    program.add_option("--limit", arguments.limit, "Exit with 1 when a node takes more nanoseconds");
    program.footer("Examples:\n  bench_custom_nodes\n  bench_custom_nodes --limit 200 --json custom_nodes.json");
    CLI11_PARSE(program, argc, argv);
    try {
        return run(arguments);
    } catch (const std::exception& error) {
        fmt::print(stderr, "bench_custom_nodes: {}\n", error.what());
        return 2;
    }
}
