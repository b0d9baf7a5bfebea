// Measures how fast a model runs.
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <openvino/openvino.hpp>
#include <sstream>
#include <stdexcept>

#include "command_line.hpp"
#include "device_config.hpp"
#include "input_data.hpp"
#include "messages.hpp"
#include "model_changes.hpp"
#include "option_list.hpp"
#include "progress.hpp"
#include "report.hpp"

namespace {

void step(int number, const std::string& title) {
    std::cout << "[Step " << number << "/11] " << title << std::endl;
}

std::string in_ms(double milliseconds) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2f ms", milliseconds);
    return text;
}

template <typename Function>
auto timed(const char* what, Function&& function) {
    const auto begin = std::chrono::steady_clock::now();
    auto result = function();
    info(std::string(what) + " took " +
         in_ms(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count()));
    return result;
}

template <typename Ports>
void print_ports(const char* title, const Ports& ports, const PortValues<ov::Layout>& layouts) {
    info(std::string(title) + ":");
    for (const auto& port : ports) {
        const ov::Output<const ov::Node> constant = port;
        info("    " + (port.get_names().empty() ? port.get_node()->get_friendly_name() : port.get_any_name()) + " : " +
             port.get_element_type().to_string() + " / " + layout_of(constant, layouts).to_string() + " " +
             port.get_partial_shape().to_string());
    }
}

void load_engine(ov::Core& core, const Options& options) {
    step(2, "Loading Inference Engine");
    if (!options.library.empty()) {
        core.add_extension(options.library);
        info("CPU (MKLDNN) extensions is loaded " + options.library);
    }
    if (!options.kernels.empty()) {
        std::string devices;
        for (const auto& device : core.get_available_devices()) {
            if (device.compare(0, 3, "GPU") == 0) {
                devices.clear();
                break;
            }
            devices += (devices.empty() ? "" : ", ") + device;
        }
        if (!devices.empty())
            throw std::runtime_error("option -c describes kernels for the device GPU; there is none, only " + devices);
        core.set_property("GPU", ov::AnyMap{{"CONFIG_FILE", options.kernels}});
        info("GPU extensions is loaded " + options.kernels);
    }
    info("Device info:");
    for (const auto& [device, version] : core.get_versions(options.device))
        info(device + ": " + version.description + ", build " + version.buildNumber);
}

/// Steps 4 to 7.
ov::CompiledModel load_model(ov::Core& core, const Options& options) {
    step(4, "Reading network files");
    if (options.from_file) {
        for (int number : {5, 6}) {
            info("The network is compiled from its file");
            step(number, number == 5 ? "Resizing network to match image sizes and given batch"
                                     : "Configuring input of the model");
        }
        step(7, "Loading the model to the device");
        return timed("Load network", [&] {
            if (!options.exported) return core.compile_model(options.model, options.device, options.properties);
            std::ifstream file(options.model, std::ios::binary);
            if (!file) throw std::runtime_error("cannot read '" + options.model + "'");
            return core.import_model(file, options.device, options.properties);
        });
    }
    info("Loading network files");
    auto model = timed("Read network", [&] { return core.read_model(options.model); });
    step(5, "Resizing network to match image sizes and given batch");
    reshape(*model, options.changes);
    if (options.changes.batch) info("Network batch size was changed to: " + std::to_string(options.changes.batch));
    step(6, "Configuring input of the model");
    model = with_types(model, options);
    print_ports("Network inputs", model->inputs(), options.changes.layouts);
    print_ports("Network outputs", model->outputs(), {});
    step(7, "Loading the model to the device");
    return timed("Load network", [&] { return core.compile_model(model, options.device, options.properties); });
}

std::string title_of(const Options& options, const ov::CompiledModel& model, size_t requests) {
    std::string limits;
    if (options.seconds) limits = std::to_string(options.seconds * 1000) + " ms duration";
    if (options.iterations) limits += (limits.empty() ? "" : ", ") + std::to_string(options.iterations) + " iterations";
    std::ostringstream title;
    title << "Measuring performance (Start inference "
          << (options.asynchronous ? "asynchronously, " : "synchronously, ") << requests << " inference requests using "
          << model.get_property(ov::num_streams) << " streams for " << options.device << ", limits: " << limits << ")";
    return title.str();
}

/// Steps 9 and 10.
Measurement measure_model(ov::CompiledModel& model, std::vector<ov::InferRequest>& requests,
                          const std::vector<DataGroup>& groups, const Options& options) {
    for (size_t i = 0; i < requests.size(); ++i) {
        info("Infer Request " + std::to_string(i) + " filling");
        fill(requests[i], model, groups[i % groups.size()]);
    }
    step(10, title_of(options, model, requests.size()));
    const auto first = measure(requests, {{1, 0}, false, {}, false, {}});
    info("First inference took " + in_ms(first.inferences.at(0).milliseconds));
    Course course{
        {options.iterations, static_cast<double>(options.seconds) * 1000}, options.asynchronous, {}, false, {}};
    // One group of data stays in the requests.
    if (!options.inference_only || groups.size() > 1)
        course.prepare = [&](size_t request, size_t number) {
            fill(requests[request], model, groups[number % groups.size()]);
        };
    course.prepare_counts = !options.inference_only;
    Progress progress(options.report.progress_lines);
    if (options.report.progress) course.progress = [&](double part) { progress.show(part); };
    auto measurement = measure(requests, course);
    progress.end();
    return measurement;
}

void run(const CommandLine& line, const Options& options) {
    ov::Core core;
    load_engine(core, options);
    step(3, "Setting device configuration");
    for (const auto& warning : options.warnings)
        warn(warning);
    if (!options.cache.empty()) core.set_property(options.device, ov::cache_dir(options.cache));
    if (!options.report.config_path.empty())
        dump_config(options.report.config_path, options.device, options.properties);

    auto model = load_model(core, options);
    step(8, "Setting optimal runtime parameters");
    const auto optimal = model.get_property(ov::optimal_number_of_infer_requests);
    const size_t count = !options.asynchronous ? 1 : options.requests ? options.requests : optimal;

    step(9, "Creating infer requests and filling input blobs with images");
    const auto groups = make_data(model, options);
    info("Network batch size: " + std::to_string(groups[0].batch));
    std::vector<ov::InferRequest> requests;
    for (size_t i = 0; i < count; ++i)
        requests.push_back(model.create_infer_request());
    const auto measurement = measure_model(model, requests, groups, options);

    step(11, "Dumping statistics report");
    const auto statistics = statistics_of(measurement, groups, options);
    const bool with_nodes =
        options.report.per_node || (!options.report.type.empty() && options.report.type != "no_counters");
    const auto nodes = with_nodes ? node_times(requests) : std::vector<NodeTimes>();
    if (!options.report.type.empty())
        info("Statistics report is stored to " + write_report({line, options, statistics, nodes, count}));
    if (!options.report.graph_path.empty()) {
        ov::serialize(std::const_pointer_cast<ov::Model>(model.get_runtime_model()), options.report.graph_path);
        info("Executable graph is stored to " + options.report.graph_path);
    }
    if (options.report.per_node) print(nodes, core.get_property(options.device, ov::device::full_name));
    print(statistics, options);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        step(1, "Parsing and validating input arguments");
        const CommandLine line(argc, argv);
        if (line.has("-h"))
            std::cout << usage();
        else
            run(line, Options(line));
    } catch (const std::exception& error) {
        report_error(error.what());
        return 3;
    }
    return 0;
}
