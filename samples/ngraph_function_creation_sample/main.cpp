// Builds LeNet operation by operation and classifies pictures of digits, through the API of 2020-21.
#include <inference_engine.hpp>

#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "lenet.hpp"
#include "picture.hpp"
#include "ranking.hpp"
#include "setup_2021.hpp"

namespace {

using namespace InferenceEngine;

void run(const Arguments& arguments) {
    const auto files = arguments.files("-i");
    Core core;
    set_up(core, arguments, files);

    info("Loading network files:");
    info(arguments.text("-m"));
    CNNNetwork network(build_lenet(arguments.text("-m"), files.size()));
    info("Preparing input blobs");
    const auto [input_name, input] = *network.getInputsInfo().begin();
    const auto [output_name, output] = *network.getOutputsInfo().begin();
    input->setPrecision(Precision::U8);
    input->setLayout(Layout::NCHW);
    output->setPrecision(Precision::FP32);
    info("Batch size is " + std::to_string(network.getBatchSize()));

    info("Loading model to the device");
    ExecutableNetwork loaded = core.LoadNetwork(network, arguments.text("-d"));
    info("Create infer request");
    InferRequest request = loaded.CreateInferRequest();
    {
        const auto memory = as<MemoryBlob>(request.GetBlob(input_name))->wmap();
        auto* bytes = memory.as<uint8_t*>();
        for (const auto& file : files) {
            const Picture picture = resized(read_picture(file, 1), 28, 28);
            bytes = std::copy(picture.bytes.begin(), picture.bytes.end(), bytes);
        }
    }
    info("Start inference");
    request.Infer();

    info("Processing output blobs");
    const auto memory = as<MemoryBlob>(request.GetBlob(output_name))->rmap();
    print_rankings(files, memory.as<const float*>(), 10, arguments.number("-nt"), read_labels(arguments.text("-m")));
    info("Execution successful");
    std::cout << std::endl << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<Option> options{{"-m", "path", "Path to a .bin file with weights of LeNet.", "", true},
                                      {"-i", "path", "Path to a folder with images or paths to image files.", "", true},
                                      {"-d", "device", "The device to infer on. Default value is CPU.", "CPU"},
                                      {"-nt", "integer", "Number of top results. Default value is 10.", "10"}};
    return run_sample("ngraph_function_creation_sample", options, argc, argv, run);
}
