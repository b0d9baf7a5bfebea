#include <algorithm>
#include <cmath>
#include <memory>

#include <fmt/format.h>

#include "commands.hpp"
#include "comparison.hpp"
#include "model_arguments.hpp"
#include "model_input.hpp"
#include "model_ports.hpp"
#include "progress.hpp"
#include "tapped_run.hpp"
#include "tensor_elements.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

struct DiffArguments {
    ModelArguments model;
    EngineArguments engine;
    InputArguments input;
    std::vector<std::string> devices, precisions, threads, hints;
    double tolerance = 1e-3;
    bool inner = false;
};

template <typename T>
const T& side_of(const std::vector<T>& values, bool second, const T& otherwise) {
    if (values.empty()) return otherwise;
    return second ? values.back() : values.front();
}

RunVariant variant_of(const DiffArguments& arguments, bool second) {
    CompileArguments compile;
    compile.precision = side_of(arguments.precisions, second, std::string());
    compile.hint = side_of(arguments.hints, second, std::string());
    const auto threads = side_of(arguments.threads, second, std::string());
    if (!threads.empty()) compile.threads = std::stoi(threads);
    RunVariant variant;
    variant.device = side_of(arguments.devices, second, std::string("CPU"));
    variant.properties = compile.properties();
    variant.label = variant.device;
    if (!compile.precision.empty()) variant.label += " " + compile.precision;
    if (!compile.hint.empty()) variant.label += " " + compile.hint;
    if (!threads.empty()) variant.label += " " + threads + " threads";
    return variant;
}

// Relative to the tensor's greatest value, as rounding errors of sums are.
std::optional<Difference> compare_within(double tolerance, const ov::Tensor& first, const ov::Tensor& second) {
    double greatest = 0;
    for (const double value : to_doubles(first))
        if (std::isfinite(value)) greatest = std::max(greatest, std::abs(value));
    ComparisonRule rule;
    if (first.get_element_type().is_real()) rule.atol = tolerance * greatest;
    return compare(rule, first, second);
}

class ModelDiff {
public:
    explicit ModelDiff(const DiffArguments& arguments)
        : m_arguments(arguments), m_first(variant_of(arguments, false)), m_second(variant_of(arguments, true)) {
        arguments.engine.load_extensions(m_core);
        m_model = arguments.model.read(m_core);
        m_inputs = arguments.input.read(*m_model).front();
        m_taps = find_taps(*m_model);
    }

    int run() {
        fmt::print("A: {}\nB: {}\n", m_first.label, m_second.label);
        const bool outputs_differ = compare_outputs();
        if (!outputs_differ && !m_arguments.inner) return exit_success;
        const auto all = first_difference(m_taps, true);
        if (all) {
            report(*all);
            return exit_differences;
        }
        if (!outputs_differ) {
            fmt::print("all {} inner tensors agree as well\n", m_taps.size());
            return exit_success;
        }
        report_fused();
        return exit_differences;
    }

private:
    struct Found {
        size_t tap;
        Difference difference;
        size_t agreeing;
    };

    bool compare_outputs() {
        const auto first = run_tapped(m_core, *m_model, {}, m_first, m_inputs);
        const auto second = run_tapped(m_core, *m_model, {}, m_second, m_inputs);
        bool differ = false;
        for (size_t i = 0; i < first.outputs.size(); ++i) {
            const auto difference = compare_within(m_arguments.tolerance, first.outputs[i], second.outputs[i]);
            fmt::print("output '{}': {}\n", output_name(*m_model, i), difference ? difference->line() : "agrees");
            differ = differ || difference;
        }
        return differ;
    }

    std::optional<Found> first_difference(const std::vector<Tap>& taps, bool tell) {
        Progress progress(2);
        if (tell) progress.show(0, "A with all inner tensors");
        const auto first = run_tapped(m_core, *m_model, taps, m_first, m_inputs);
        if (tell) progress.show(1, "B with all inner tensors");
        const auto second = run_tapped(m_core, *m_model, taps, m_second, m_inputs);
        for (size_t i = 0; i < taps.size(); ++i)
            if (auto difference = compare_within(m_arguments.tolerance, first.taps[i], second.taps[i]))
                return Found{i, *difference, i};
        return std::nullopt;
    }

    void report(const Found& found) const {
        const auto& tap = m_taps[found.tap];
        fmt::print(
            "first difference: node '{}' ({}) output {}\n  {}\n  A is the expected side; {} inner tensors before it "
            "agree\n",
            tap.name, tap.type, tap.port, found.difference.line(), found.agreeing);
    }

    // Making inner tensors visible keeps nodes from being fused. When the difference vanishes with that, only one is
    // made visible at a time.
    void report_fused() {
        fmt::print("the difference vanishes when every inner tensor is kept, so it comes from a fusion\n");
        Progress progress(m_taps.size());
        size_t low = 0, high = m_taps.size();
        while (low < high) {
            const size_t middle = low + (high - low) / 2;
            progress.show(middle, m_taps[middle].name);
            if (first_difference({m_taps[middle]}, false))
                high = middle;
            else
                low = middle + 1;
        }
        progress.clear();
        if (low == m_taps.size()) {
            fmt::print("no inner tensor differs when it is kept alone\n");
            return;
        }
        const auto found = first_difference({m_taps[low]}, false);
        fmt::print("first difference, kept alone: node '{}' ({}) output {}\n  {}\n", m_taps[low].name, m_taps[low].type,
                   m_taps[low].port, found ? found->difference.line() : "");
    }

    const DiffArguments& m_arguments;
    RunVariant m_first, m_second;
    ov::Core m_core;
    std::shared_ptr<ov::Model> m_model;
    InputSet m_inputs;
    std::vector<Tap> m_taps;
};

int diff(const DiffArguments& arguments) {
    const auto lists = {&arguments.devices, &arguments.precisions, &arguments.threads, &arguments.hints};
    if (std::none_of(lists.begin(), lists.end(), [](const auto* list) { return list->size() == 2; }))
        throw UserError("give two of -d, -infer_precision, -nthreads or -hint, for example -d CPU -d {}",
                        reference_device);
    if (std::any_of(lists.begin(), lists.end(), [](const auto* list) { return list->size() > 2; }))
        throw UserError("two runs are compared: give an option at most twice");
    return ModelDiff(arguments).run();
}

}  // namespace

void add_diff(CLI::App& program, int& exit_code) {
    auto arguments = std::make_shared<DiffArguments>();
    auto* command = program.add_subcommand("diff", "Find the first node at which two ways of running a model differ");
    arguments->model.add_to(*command);
    arguments->input.add_to(*command);
    arguments->engine.add_to(*command, true);
    add_repeated(
        *command, "-d,--device", arguments->devices,
        fmt::format("Device of run A, then of run B; '{}' is the operations' own definition", reference_device),
        "DEVICE");
    add_repeated(*command, "--infer_precision", arguments->precisions, "Precision of run A, then of run B", "TYPE");
    add_repeated(*command, "--nthreads", arguments->threads, "Threads of run A, then of run B", "N")
        ->check(CLI::PositiveNumber);
    add_repeated(*command, "--hint", arguments->hints, "Hint of run A, then of run B: latency or throughput", "HINT");
    command
        ->add_option("--tolerance", arguments->tolerance, "Largest difference, relative to a tensor's greatest value")
        ->capture_default_str()
        ->type_name("T");
    command->add_flag("--inner", arguments->inner, "Look at inner tensors even when all outputs agree");
    command->footer(
        "An option given once holds for both runs. Ends with 1 when the runs differ.\n\n"
        "Examples:\n"
        "  tenon diff model.xml -d CPU -d reference\n"
        "  tenon diff model.xml -nthreads 1 -nthreads 2 --tolerance 0\n"
        "  tenon diff model.xml -infer_precision f32 -infer_precision bf16 --tolerance 0.05\n");
    command->callback([arguments, &exit_code] { exit_code = diff(*arguments); });
}

}  // namespace tenon::command
