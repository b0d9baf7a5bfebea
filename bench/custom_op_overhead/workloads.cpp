#include "workloads.hpp"

#include <cmath>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

#include <openvino/openvino.hpp>

#include "sample.hpp"

namespace tenon::bench {
namespace {

constexpr size_t short_chain = 10, long_chain = 1000, warm_ups = 10;

/// A compiled model with inputs of random numbers.
class Runner {
public:
    Runner(ov::Core& core, const std::string& text, const ov::Tensor& weights, size_t threads, bool profiled = false)
        : m_model(
              core.compile_model(core.read_model(text, weights), "CPU",
                                 {ov::inference_num_threads(static_cast<int32_t>(threads)), ov::num_streams(1),
                                  ov::enable_profiling(profiled), ov::hint::inference_precision(ov::element::f32)})),
          m_request(m_model.create_infer_request()) {
        std::mt19937 random(1);
        std::uniform_real_distribution<float> value(-1, 1);
        for (const auto& port : m_model.inputs()) {
            auto shape = port.get_partial_shape();
            for (auto& dimension : shape)
                if (dimension.is_dynamic()) dimension = 1;
            ov::Tensor input(port.get_element_type(), shape.to_shape());
            std::generate_n(input.data<float>(), input.get_size(), [&] { return value(random); });
            m_request.set_tensor(port, input);
        }
        for (size_t i = 0; i < warm_ups; ++i)
            m_request.infer();
    }

    double run() {
        const Stopwatch time;
        m_request.infer();
        return time.nanoseconds();
    }

    std::vector<float> output() {
        const auto tensor = m_request.get_output_tensor(0);
        const auto* values = static_cast<const float*>(tensor.data());
        return {values, values + tensor.get_size()};
    }

    /// Median time of the steps of an operation, ms; what they are called in the profile.
    nlohmann::json steps_of(const std::string& type) {
        Sample times;
        std::string kernel;
        for (size_t i = 0; i < 50; ++i) {
            m_request.infer();
            for (const auto& step : m_request.get_profiling_info())
                if (step.node_type == type && step.status == ov::ProfilingInfo::Status::EXECUTED) {
                    times.add(static_cast<double>(step.real_time.count()) / 1000);
                    kernel = step.exec_type;
                }
        }
        if (kernel.empty()) return nullptr;
        return {{"kernel", kernel}, {"ms", times.median()}, {"steps", times.values().size() / 50}};
    }

    /// Steps and reorders in the compiled model, where the engine tells.
    nlohmann::json report() const {
        size_t steps = 0, reorders = 0, bytes = 0;
        std::string kernel;
        const auto model = m_model.get_runtime_model();
        // What stands behind the last node, as "f32 nhwc -> f32 nchw, 64 bytes; …".
        if (model->get_rt_info().count("borderReorders")) {
            std::istringstream border(model->get_rt_info().at("borderReorders").as<std::string>());
            for (std::string reorder; std::getline(border, reorder, ';'); ++reorders)
                bytes += std::stoul(reorder.substr(reorder.rfind(',') + 1));
        }
        for (const auto& node : model->get_ordered_ops()) {
            const auto& info = node->get_rt_info();
            if (info.count("kernel")) {
                ++steps;
                kernel = info.at("kernel").as<std::string>();
            }
            if (info.count("reorders")) reorders += std::stoul(info.at("reorders").as<std::string>());
            if (info.count("reorderedBytes")) bytes += std::stoul(info.at("reorderedBytes").as<std::string>());
        }
        if (!steps) return nullptr;
        return {{"kernel", kernel}, {"steps", steps}, {"reorders", reorders}, {"reordered_bytes", bytes}};
    }

private:
    ov::CompiledModel m_model;
    ov::InferRequest m_request;
};

ov::Core core_with(const std::string& library) {
    ov::Core core;
    if (!library.empty()) core.add_extension(library);
    return core;
}

void expect_equal(const std::vector<float>& actual, const std::vector<float>& expected, const std::string& what) {
    float largest = 1e-6F, difference = 0;
    for (size_t i = 0; i < expected.size() && i < actual.size(); ++i) {
        largest = std::max(largest, std::abs(expected[i]));
        difference = std::max(difference, std::abs(actual[i] - expected[i]));
    }
    if (actual.size() != expected.size() || !(difference <= 1e-4F * largest))
        throw std::runtime_error(what + " computes something else: expected values up to " + std::to_string(largest) +
                                 ", found a difference of " + std::to_string(difference));
}

/// Nanoseconds of the operation's own `evaluate`.
Sample direct_calls(ov::Core& core, const Operation& operation, size_t repetitions) {
    const auto model = core.read_model(chain_model(operation, 1, false), ov::Tensor());
    const auto node = model->get_results()[0]->get_input_node_shared_ptr(0);
    ov::TensorVector inputs{ov::Tensor(ov::element::f32, ov::Shape{1, 16})}, outputs = inputs;
    outputs[0] = ov::Tensor(ov::element::f32, ov::Shape{1, 16});
    std::fill_n(inputs[0].data<float>(), 16, 0.5F);
    Sample times;
    for (size_t i = 0; i < repetitions; ++i) {
        constexpr size_t calls = 1000;
        const Stopwatch time;
        for (size_t call = 0; call < calls; ++call)
            if (!node->evaluate(outputs, inputs)) throw std::runtime_error(operation.type + ": no evaluate");
        times.add(time.nanoseconds() / calls);
    }
    return times;
}

ov::Tensor random_weights() {
    ov::Tensor weights(ov::element::u8, ov::Shape{convolution_weights * sizeof(float)});
    std::mt19937 random(2);
    std::normal_distribution<float> value(0, std::sqrt(2.0F / (64 * 9)));
    std::generate_n(static_cast<float*>(weights.data()), convolution_weights, [&] { return value(random); });
    return weights;
}

/// Two models in turns.
nlohmann::json compare(Runner& own, Runner& custom, size_t repetitions) {
    expect_equal(custom.output(), own.output(), "the network with the custom operation");
    Sample own_times, custom_times, differences, ratios;
    for (size_t i = 0; i < repetitions; ++i) {
        // Who comes first alternates: the second finds warmer caches.
        if (i % 2) custom_times.add(custom.run() / 1e6);
        own_times.add(own.run() / 1e6);
        if (i % 2 == 0) custom_times.add(custom.run() / 1e6);
        differences.add(custom_times.last() - own_times.last());
        ratios.add(custom_times.last() / own_times.last());
    }
    return {{"built_in_ms", own_times.values()},
            {"custom_ms", custom_times.values()},
            {"difference_ms", differences.values()},
            {"ratio", ratios.values()}};
}

}  // namespace

nlohmann::json measure_chains(const Workload& workload, bool dynamic) {
    auto core = core_with(workload.library);
    Runner shorter(core, chain_model(workload.operation, short_chain, dynamic), ov::Tensor(), workload.threads),
        longer(core, chain_model(workload.operation, long_chain, dynamic), ov::Tensor(), workload.threads);
    Sample slopes, short_times, long_times;
    for (size_t i = 0; i < workload.repetitions; ++i) {
        short_times.add(shorter.run());
        long_times.add(longer.run());
        slopes.add((long_times.last() - short_times.last()) / (long_chain - short_chain));
    }
    return {{"slope_ns", (long_times.median() - short_times.median()) / (long_chain - short_chain)},
            {"slopes_ns", slopes.values()},
            {"direct_ns", direct_calls(core, workload.operation, 50).median()},
            {"compiled", longer.report()}};
}

nlohmann::json measure_convolutions(const Workload& workload) {
    auto core = core_with(workload.library);
    const auto weights = random_weights();
    const auto own_text = convolutions_model({"ReLU", "opset1"}), custom_text = convolutions_model(workload.operation);
    Runner own(core, own_text, weights, workload.threads), custom(core, custom_text, weights, workload.threads);
    auto result = compare(own, custom, workload.repetitions);
    Runner profiled(core, custom_text, weights, workload.threads, true);
    result["steps"] = profiled.steps_of(workload.operation.type);
    result["compiled"] = {{"built_in", own.report()}, {"custom", custom.report()}};
    return result;
}

nlohmann::json measure_network(const Workload& workload, const std::string& path) {
    auto core = core_with(workload.library);
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.empty()) throw std::runtime_error("cannot read '" + path + "'");
    std::ifstream binary(path.substr(0, path.rfind('.')) + ".bin", std::ios::binary | std::ios::ate);
    ov::Tensor weights(ov::element::u8, ov::Shape{static_cast<size_t>(binary.tellg())});
    binary.seekg(0);
    binary.read(static_cast<char*>(weights.data()), static_cast<std::streamsize>(weights.get_byte_size()));
    Runner own(core, text, weights, workload.threads), custom(core, with_copies(text), weights, workload.threads);
    auto result = compare(own, custom, workload.repetitions);
    result["compiled"] = {{"built_in", own.report()}, {"custom", custom.report()}};
    return result;
}

}  // namespace tenon::bench
