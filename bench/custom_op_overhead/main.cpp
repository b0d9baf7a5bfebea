#include <iostream>

#include <CLI/CLI.hpp>

#include "workloads.hpp"

namespace {

using tenon::bench::Workload;

constexpr const char* examples = R"(Prints one JSON object. Examples:
  custom_op_overhead chains --library libcustom_relu_evaluate.so
  custom_op_overhead chains --library libcustom_relu_evaluate.so --dynamic
  custom_op_overhead convolutions --library libcustom_relu_elementwise.so --threads 2
  custom_op_overhead network resnet50/model.xml --library libcustom_copies.so --repetitions 50
The program is written for the API of OpenVINO 2022 and later: bench/custom_op_overhead/compare.py builds it against
Tenon and against OpenVINO.)";

void add_options(CLI::App& command, Workload& workload) {
    command.add_option("--library", workload.library, "Extension library that brings the operation")
        ->check(CLI::ExistingFile);
    command.add_option("--type", workload.operation.type, "The operation's type")->capture_default_str();
    command.add_option("--opset", workload.operation.opset, "and its opset id")->capture_default_str();
    command.add_option("--threads", workload.threads)->capture_default_str()->check(CLI::PositiveNumber);
    command.add_option("--repetitions", workload.repetitions)->capture_default_str()->check(CLI::PositiveNumber);
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App program("Measures what a user's operation costs beside the engine's own.");
    program.footer(examples);
    program.require_subcommand(1);
    Workload workload;
    workload.operation = {"CustomRelu", "extension"};
    bool dynamic = false;
    std::string path;
    auto* chains = program.add_subcommand("chains", "Time per node: slope between chains of 10 and 1000 nodes");
    chains->add_flag("--dynamic", dynamic, "The batch is dynamic");
    auto* convolutions =
        program.add_subcommand("convolutions", "Eight convolutions with the operation behind each, and with ReLU");
    auto* network = program.add_subcommand("network", "A network, and with copies of ReLU, Add and Convolution");
    network->add_option("model", path, "Its .xml")->required()->check(CLI::ExistingFile);
    for (auto* command : {chains, convolutions, network})
        add_options(*command, workload);
    CLI11_PARSE(program, argc, argv);
    try {
        const auto report = *chains         ? tenon::bench::measure_chains(workload, dynamic)
                            : *convolutions ? tenon::bench::measure_convolutions(workload)
                                            : tenon::bench::measure_network(workload, path);
        std::cout << report.dump() << '\n';
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "custom_op_overhead: " << error.what() << '\n';
        return 1;
    }
}
