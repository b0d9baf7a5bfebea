#include <filesystem>
#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>

#include "numpy_file.hpp"
#include "openvino/runtime/core.hpp"
#include "sample.hpp"

namespace {

using tenon::bench::Sample;
using tenon::bench::Stopwatch;

constexpr const char* description =
    R"(Measures the models that bench/operation_models.py wrote, one after the other, and prints one JSON object per line.
The program is written for the API of OpenVINO 2022 and later: bench/operations.py builds it against Tenon and against
OpenVINO.)";
constexpr size_t least_inferences = 3;

struct Arguments {
    std::string list, outputs;
    std::vector<std::string> only;
    int threads = 1;
    double seconds = 0.2;
};

ov::InferRequest make_request(ov::Core& core, const nlohmann::json& model, int threads) {
    auto compiled = core.compile_model(
        model["model"].get<std::string>(), "CPU",
        {ov::hint::performance_mode(ov::hint::PerformanceMode::LATENCY),
         ov::hint::inference_precision(ov::element::f32), ov::num_streams(1), ov::inference_num_threads(threads)});
    auto request = compiled.create_infer_request();
    for (size_t i = 0; i < model["inputs"].size(); ++i)
        request.set_input_tensor(
            i, tenon::bench::read_numpy(model["inputs"][i].get<std::string>(), compiled.input(i).get_element_type(),
                                        model["shapes"][i].get<ov::Shape>()));
    return request;
}

void write_outputs(ov::InferRequest& request, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (size_t i = 0; i < request.get_compiled_model().outputs().size(); ++i)
        tenon::bench::write_numpy(folder / (std::to_string(i) + "_.npy"), request.get_output_tensor(i));
}

nlohmann::json measure(ov::Core& core, const nlohmann::json& model, const Arguments& arguments) {
    const Stopwatch compiling;
    auto request = make_request(core, model, arguments.threads);
    nlohmann::json report{{"name", model["name"]}, {"compile_ms", compiling.milliseconds()}};
    request.infer();
    if (!arguments.outputs.empty())
        write_outputs(request, std::filesystem::path(arguments.outputs) / model["name"].get<std::string>());
    Sample times;
    const Stopwatch all;
    while (all.milliseconds() < arguments.seconds * 1e3 || times.values().size() < least_inferences) {
        const Stopwatch one;
        request.infer();
        times.add(one.milliseconds());
    }
    report["median_ms"] = times.median();
    report["min_ms"] = times.quantile(0);
    return report;
}

int run(const Arguments& arguments) {
    nlohmann::json models;
    std::ifstream(arguments.list) >> models;
    ov::Core core;
    for (const auto& model : models) {
        const auto name = model["name"].get<std::string>();
        const auto& only = arguments.only;
        if (!only.empty() && std::find(only.begin(), only.end(), name) == only.end()) continue;
        nlohmann::json report;
        try {
            report = measure(core, model, arguments);
        } catch (const std::exception& error) {
            report = {{"name", name}, {"error", error.what()}};
        }
        std::cout << report.dump() << std::endl;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App program(description);
    Arguments arguments;
    program.add_option("list", arguments.list, "models.json")->required()->check(CLI::ExistingFile);
    program.add_option("--only", arguments.only, "Names of models");
    program.add_option("--threads", arguments.threads)->capture_default_str()->check(CLI::PositiveNumber);
    program.add_option("--seconds", arguments.seconds, "Time for each model")->capture_default_str();
    program.add_option("--outputs", arguments.outputs, "Folder for the first inference's results, as .npy files");
    program.footer("Example:\n  operation_time build/bench/operations/models.json --only TopK Gather --threads 2");
    CLI11_PARSE(program, argc, argv);
    try {
        return run(arguments);
    } catch (const std::exception& error) {
        std::cerr << "operation_time: " << error.what() << '\n';
        return 1;
    }
}
