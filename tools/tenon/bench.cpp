#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "inference_loop.hpp"
#include "json_report.hpp"
#include "latency.hpp"
#include "model_arguments.hpp"
#include "model_input.hpp"
#include "model_ports.hpp"
#include "node_times.hpp"
#include "process_memory.hpp"
#include "progress.hpp"
#include "stopwatch.hpp"
#include "tensor_elements.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

struct BenchArguments {
    ModelArguments model;
    EngineArguments engine;
    CompileArguments compile;
    InputArguments input;
    size_t requests = 0;
    LoopLimits limits;
    bool node_times = false;
    size_t shown_nodes = 20;
    std::string json;
};

constexpr double default_seconds = 10;
constexpr size_t profiled_inferences = 20;

class Benchmark {
public:
    explicit Benchmark(const BenchArguments& arguments) : m_arguments(arguments) {}

    void run() {
        prepare();
        measure();
        if (m_arguments.node_times) profile();
        m_report["peak_memory_bytes"] = peak_memory();
        if (m_arguments.json != "-") print();
        if (!m_arguments.json.empty()) write_report(m_arguments.json, m_report);
    }

private:
    void prepare() {
        m_arguments.engine.load_extensions(m_core);
        const Stopwatch read;
        m_model = m_arguments.model.read(m_core);
        m_report["read_ms"] = read.milliseconds();
        m_inputs = m_arguments.input.read(*m_model);
        const Stopwatch compile;
        m_compiled = m_core.compile_model(m_model, m_arguments.engine.device, properties());
        m_report["compile_ms"] = compile.milliseconds();
        const size_t best = m_compiled.get_property(ov::optimal_number_of_infer_requests);
        const size_t count = m_arguments.requests ? m_arguments.requests : std::max<size_t>(best, 1);
        for (size_t i = 0; i < count; ++i) {
            m_requests.push_back(m_compiled.create_infer_request());
            set_inputs(m_requests.back(), m_inputs[i % m_inputs.size()]);
        }
        m_report["model"] = m_arguments.model.model;
        m_report["device"] = m_arguments.engine.device;
        m_report["requests"] = count;
        m_report["threads"] = m_compiled.get_property(ov::inference_num_threads);
        m_report["streams"] = static_cast<int32_t>(m_compiled.get_property(ov::num_streams));
        m_report["precision"] = m_compiled.get_property(ov::hint::inference_precision).to_string();
    }

    ov::AnyMap properties() const { return m_arguments.compile.properties(); }

    void measure() {
        const Stopwatch first;
        m_requests.front().infer();
        m_report["first_inference_ms"] = first.milliseconds();
        for (size_t i = 1; i < m_requests.size(); ++i)
            m_requests[i].infer();
        LoopLimits limits = m_arguments.limits;
        if (!limits.inferences && limits.seconds <= 0) limits.seconds = default_seconds;
        Progress progress(limits.inferences);
        const Stopwatch time;
        const auto observe = [&](size_t done) {
            progress.show(done, fmt::format("inferences, {:.0f} s", time.milliseconds() / 1e3));
        };
        const auto result = m_requests.size() == 1 ? run_one_by_one(m_requests.front(), limits, observe)
                                                   : run_together(m_requests, limits, observe);
        progress.clear();
        const auto latency = summarise(result.latencies);
        m_report["inferences"] = result.latencies.size();
        m_report["seconds"] = result.seconds;
        m_report["latency_ms"] = {{"min", latency.least}, {"median", latency.median}, {"mean", latency.mean},
                                  {"p90", latency.p90},   {"p99", latency.p99},       {"max", latency.greatest}};
        const size_t batch = batch_size();
        m_report["batch"] = batch;
        m_report["throughput_fps"] =
            result.seconds > 0 ? static_cast<double>(result.latencies.size() * batch) / result.seconds : 0.0;
    }

    // Samples per inference: the first dimension of the first input, where it is an image or a batch was asked for.
    size_t batch_size() const {
        if (m_arguments.model.batch > 0) return static_cast<size_t>(m_arguments.model.batch);
        if (m_inputs.front().empty()) return 1;
        const auto& shape = m_inputs.front().front().tensor.get_shape();
        constexpr size_t image_rank = 4;
        return shape.size() == image_rank ? shape[0] : 1;
    }

    // In a model of its own, so that measuring the nodes does not slow down what was measured before.
    void profile() {
        auto profiled = properties();
        profiled.insert(ov::enable_profiling(true));
        auto request = m_core.compile_model(m_model, m_arguments.engine.device, profiled).create_infer_request();
        set_inputs(request, m_inputs.front());
        request.infer();
        for (size_t i = 0; i < profiled_inferences; ++i) {
            request.infer();
            m_times.add(request.get_profiling_info());
        }
        m_report["nodes"] = m_times.describe();
    }

    void print() const {
        const auto ms = [&](const char* key) { return m_report[key].get<double>(); };
        const auto latency = [&](const char* key) { return m_report["latency_ms"][key].get<double>(); };
        fmt::print("Model            {}\n", m_arguments.model.model);
        for (size_t i = 0; i < m_inputs.front().size(); ++i) {
            const auto& [tensor, source] = m_inputs.front()[i];
            fmt::print("Input            {} {} {}, {}\n", input_name(*m_model, i),
                       tensor.get_element_type().to_string(), shape_text(tensor.get_shape()), source);
        }
        fmt::print("Device           {}, {} threads, {} streams, {} requests, {}\n", m_arguments.engine.device,
                   m_report["threads"].get<int>(), m_report["streams"].get<int>(), m_requests.size(),
                   m_report["precision"].get<std::string>());
        fmt::print("Read             {:.2f} ms\n", ms("read_ms"));
        fmt::print("Compile          {:.2f} ms\n", ms("compile_ms"));
        fmt::print("First inference  {:.2f} ms\n", ms("first_inference_ms"));
        fmt::print("Inferences       {} in {:.2f} s\n", m_report["inferences"].get<size_t>(), ms("seconds"));
        fmt::print("Latency          min {:.3f}  median {:.3f}  mean {:.3f}  p90 {:.3f}  p99 {:.3f}  max {:.3f} ms\n",
                   latency("min"), latency("median"), latency("mean"), latency("p90"), latency("p99"), latency("max"));
        fmt::print("Throughput       {:.2f} FPS\n", ms("throughput_fps"));
        fmt::print("Peak memory      {}\n", bytes_text(m_report["peak_memory_bytes"].get<size_t>()));
        if (m_arguments.node_times) m_times.print(m_arguments.shown_nodes);
    }

    const BenchArguments& m_arguments;
    ov::Core m_core;
    std::shared_ptr<ov::Model> m_model;
    std::vector<InputSet> m_inputs;
    ov::CompiledModel m_compiled;
    std::vector<ov::InferRequest> m_requests;
    NodeTimes m_times;
    nlohmann::json m_report;
};

}  // namespace

void add_bench(CLI::App& program, int& exit_code) {
    auto arguments = std::make_shared<BenchArguments>();
    auto* command = program.add_subcommand("bench", "Measure latency, throughput, start-up and memory of a model");
    arguments->model.add_to(*command);
    arguments->input.add_to(*command);
    arguments->engine.add_to(*command);
    arguments->compile.add_to(*command);
    command->add_option("--nireq", arguments->requests, "Requests at the same time (default: one per stream)")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command->add_option("--niter", arguments->limits.inferences, "End after so many inferences")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("-t,--time", arguments->limits.seconds, "End after so many seconds (default: 10 without -niter)")
        ->type_name("S")
        ->check(CLI::PositiveNumber);
    command->add_flag("--pc", arguments->node_times, "Also the time of every node");
    command->add_option("--nodes", arguments->shown_nodes, "How many nodes -pc shows")
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--json", arguments->json, "Write the figures as JSON to a file; without a name to stdout")
        ->type_name("[FILE]")
        ->expected(0, 1)
        ->default_str("-");
    command->footer(
        "Long options may be written with one dash, as in benchmark_app: -nthreads 2.\n"
        "Inputs without -i are generated.\n\n"
        "Examples:\n"
        "  tenon bench model.xml -hint latency -nthreads 1 -niter 200\n"
        "  tenon bench model.xml -hint throughput -t 20 -pc\n"
        "  tenon bench bert.xml -shape 'ids[1,128],mask[1,128]' --json bert.json\n");
    command->callback([arguments, &exit_code] {
        Benchmark(*arguments).run();
        exit_code = exit_success;
    });
}

}  // namespace tenon::command
