#include <algorithm>
#include <chrono>
#include <cstdarg>
#include <cstdio>
#include <exception>
#include <numeric>
#include <openvino/openvino.hpp>
#include <sstream>
#include <stdexcept>

#include "inputs.hpp"
#include "measurement.hpp"
#include "options.hpp"

namespace {

void step(int number, const char* title) {
    std::printf("[Step %d/11] %s\n", number, title);
}

[[gnu::format(printf, 1, 2)]] void info(const char* format, ...) {
    std::va_list parts;
    va_start(parts, format);
    std::printf("[ INFO ] ");
    std::vprintf(format, parts);
    std::puts("");
    va_end(parts);
}

template <typename T>
std::string text(const T& value) {
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

template <typename Function>
auto timed(const char* what, Function&& function) {
    const auto begin = std::chrono::steady_clock::now();
    auto result = function();
    info("%s took %.2f ms", what,
         std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    return result;
}

template <typename Ports>
void print_ports(const char* title, const Ports& ports) {
    info("%s:", title);
    for (const auto& port : ports)
        info("    %s (node: %s) : %s / %s", port.get_names().empty() ? "" : port.get_any_name().c_str(),
             port.get_node()->get_friendly_name().c_str(), port.get_element_type().to_string().c_str(),
             text(port.get_partial_shape()).c_str());
}

/// Gives the inputs the shapes and the batch that were asked for; returns the batch.
size_t reshape(ov::Model& model, const Options& options) {
    std::map<size_t, ov::PartialShape> shapes;
    for (size_t i = 0; i < model.inputs().size(); ++i) {
        const auto input = model.input(i);
        auto shape = input.get_partial_shape();
        for (const auto& [name, wanted] : options.shapes)
            if (name.empty() || input.get_names().count(name) || name == input.get_node()->get_friendly_name())
                shape = wanted;
        if (options.batch && shape.rank().is_static() && shape.rank().get_length() > 0)
            shape[0] = static_cast<int64_t>(options.batch);
        if (shape.is_dynamic())
            throw std::runtime_error("input " + std::to_string(i) + " has shape " + text(shape) +
                                     "; give it one with -shape");
        if (shape != input.get_partial_shape()) shapes[i] = shape;
    }
    if (!shapes.empty()) {
        info("Reshaping model");
        model.reshape(shapes);
    }
    if (options.batch) return options.batch;
    const auto shape = model.inputs().empty() ? ov::Shape() : model.input(0).get_shape();
    return shape.size() > 1 ? std::max<size_t>(shape[0], 1) : 1;
}

std::vector<ov::InferRequest> make_requests(ov::CompiledModel& model, size_t count) {
    std::vector<ov::InferRequest> requests;
    for (size_t i = 0; i < count; ++i) {
        requests.push_back(model.create_infer_request());
        for (const auto& input : model.inputs()) {
            auto tensor = requests.back().get_tensor(input);
            fill_randomly(tensor);
        }
    }
    return requests;
}

void print_node_times(const ov::InferRequest& request) {
    double total = 0;
    for (const auto& node : request.get_profiling_info()) {
        const auto name = node.node_name.size() > 29 ? node.node_name.substr(0, 26) + "..." : node.node_name;
        const char* status = node.status == ov::ProfilingInfo::Status::EXECUTED  ? "EXECUTED"
                             : node.status == ov::ProfilingInfo::Status::NOT_RUN ? "NOT_RUN"
                                                                                 : "OPTIMIZED_OUT";
        const auto real = static_cast<double>(node.real_time.count()), cpu = static_cast<double>(node.cpu_time.count());
        std::printf("%-30s%-15slayerType: %-20sexecType: %-25srealTime (ms): %-10.3fcpuTime (ms): %-10.3f\n",
                    name.c_str(), status, node.node_type.c_str(), node.exec_type.c_str(), real / 1000, cpu / 1000);
        total += real / 1000;
    }
    std::printf("Total time: %.3f ms\n", total);
}

void print_statistics(Measurement measurement, size_t batch) {
    auto& times = measurement.milliseconds;
    if (times.empty()) throw std::runtime_error("no inference finished within the limits");
    std::sort(times.begin(), times.end());
    const auto count = static_cast<double>(times.size());
    info("Count:               %zu iterations", times.size());
    info("Duration:            %.2f ms", measurement.duration);
    info("Latency:");
    info("   Median:           %.2f ms", times[times.size() / 2]);
    info("   Average:          %.2f ms", std::accumulate(times.begin(), times.end(), 0.0) / count);
    info("   Min:              %.2f ms", times.front());
    info("   Max:              %.2f ms", times.back());
    info("Throughput:          %.2f FPS", static_cast<double>(batch) * 1000 * count / measurement.duration);
}

std::string limits_text(const Options& options) {
    std::string limits;
    if (options.seconds) limits = std::to_string(options.seconds * 1000) + " ms duration";
    if (options.iterations) limits += (limits.empty() ? "" : ", ") + std::to_string(options.iterations) + " iterations";
    return limits;
}

void run(const Options& options) {
    step(2, "Loading OpenVINO Runtime");
    ov::Core core;
    if (!options.library.empty()) {
        core.add_extension(options.library);
        info("Extensions are loaded: %s", options.library.c_str());
    }
    for (const auto& [device, version] : core.get_versions(options.device))
        info("%s: %s, build %s", device.c_str(), version.description, version.buildNumber);

    step(3, "Setting device configuration");
    step(4, "Reading model files");
    const auto model = timed("Read model", [&] { return core.read_model(options.model); });

    step(5, "Resizing model to match image sizes and given batch");
    const size_t batch = reshape(*model, options);
    info("Model batch size: %zu", batch);

    step(6, "Configuring input of the model");
    print_ports("Model inputs", model->inputs());
    print_ports("Model outputs", model->outputs());

    step(7, "Loading the model to the device");
    auto compiled =
        timed("Compile model", [&] { return core.compile_model(model, options.device, options.properties); });

    step(8, "Querying optimal runtime parameters");
    const auto optimal = compiled.get_property(ov::optimal_number_of_infer_requests);
    info("OPTIMAL_NUMBER_OF_INFER_REQUESTS: %u", optimal);

    step(9, "Creating infer requests and preparing input tensors");
    const size_t count = !options.asynchronous ? 1 : options.requests ? options.requests : optimal;
    auto requests = make_requests(compiled, count);
    info("Inputs are filled with random values");

    std::ostringstream title;
    title << "Measuring performance (Start inference "
          << (options.asynchronous ? "asynchronously, " : "synchronously, ") << count
          << " inference requests, limits: " << limits_text(options) << ")";
    step(10, title.str().c_str());
    const auto first = measure(requests, {1, 0}, false);
    info("First inference took %.2f ms", first.milliseconds.at(0));
    const auto measurement =
        measure(requests, {options.iterations, static_cast<double>(options.seconds) * 1000}, options.asynchronous);

    step(11, "Dumping statistics report");
    if (options.per_node) print_node_times(requests[0]);
    print_statistics(measurement, batch);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        step(1, "Parsing and validating input arguments");
        const auto options = Options::parse(argc, argv);
        if (options.help)
            std::printf("%s", Options::usage());
        else
            run(options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "[ ERROR ] %s\n", error.what());
        return 3;
    }
    return 0;
}
