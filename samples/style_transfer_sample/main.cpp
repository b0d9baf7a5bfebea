// Gives pictures another style with a network from pictures to pictures, through the API of 2020-21.
#include <inference_engine.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "picture.hpp"
#include "setup_2021.hpp"

namespace {

using namespace InferenceEngine;

void fill_input(const Blob::Ptr& blob, const std::vector<std::string>& files) {
    const SizeVector dims = blob->getTensorDesc().getDims();
    const auto memory = as<MemoryBlob>(blob)->wmap();
    auto* bytes = memory.as<uint8_t*>();
    for (const auto& file : files) {
        const Picture picture = resized(read_picture(file, dims[1]), dims[2], dims[3]);
        bytes = std::copy(picture.bytes.begin(), picture.bytes.end(), bytes);
    }
}

/// What the network computes is a plane per colour, less the mean of the pictures that it was trained on.
Picture picture_of(const float* planes, const SizeVector& dims, const std::array<double, 3>& means) {
    const size_t height = dims[2], width = dims[3], area = height * width;
    Picture picture{height, width, 3, std::vector<uint8_t>(area * 3)};
    for (size_t colour = 0; colour < 3; ++colour)
        for (size_t i = 0; i < area; ++i) {
            const double value = static_cast<double>(planes[colour * area + i]) + means[colour];
            picture.bytes[3 * i + colour] = static_cast<uint8_t>(std::clamp(value, 0.0, 255.0));
        }
    return picture;
}

void run(const Arguments& arguments) {
    const auto files = arguments.files("-i");
    Core core;
    set_up(core, arguments, files);

    info("Loading network files:");
    info(arguments.text("-m"));
    CNNNetwork network = core.ReadNetwork(arguments.text("-m"));
    info("Preparing input blobs");
    const InputsDataMap inputs = network.getInputsInfo();
    const OutputsDataMap outputs = network.getOutputsInfo();
    if (inputs.size() != 1) throw std::logic_error("Sample supports topologies with 1 input only");
    if (outputs.size() != 1) throw std::logic_error("Sample supports topologies with 1 output only");
    const auto& [input_name, input] = *inputs.begin();
    const auto& [output_name, output] = *outputs.begin();
    input->setPrecision(Precision::U8);
    input->setLayout(Layout::NHWC);
    output->setPrecision(Precision::FP32);
    network.setBatchSize(files.size());
    info("Batch size is " + std::to_string(network.getBatchSize()));

    info("Loading model to the device");
    ExecutableNetwork loaded = core.LoadNetwork(network, arguments.text("-d"));
    info("Create infer request");
    InferRequest request = loaded.CreateInferRequest();
    fill_input(request.GetBlob(input_name), files);
    info("Start inference");
    request.Infer();

    info("Processing output blobs");
    const auto result = as<MemoryBlob>(request.GetBlob(output_name));
    const SizeVector dims = result->getTensorDesc().getDims();
    if (dims.size() != 4 || dims[1] != 3) throw std::logic_error("the output is no picture of 3 colours");
    info("Output size [N,C,H,W]: " + std::to_string(dims[0]) + ", " + std::to_string(dims[1]) + ", " +
         std::to_string(dims[2]) + ", " + std::to_string(dims[3]));
    const auto memory = result->rmap();
    const std::array<double, 3> means{arguments.real("-mean_val_b"), arguments.real("-mean_val_g"),
                                      arguments.real("-mean_val_r")};
    for (size_t i = 0; i < dims[0]; ++i) {
        const std::string path = "out" + std::to_string(i + 1) + ".bmp";
        write_picture(path, picture_of(memory.as<const float*>() + i * 3 * dims[2] * dims[3], dims, means));
        info("Image " + path + " created!");
    }
    info("Execution successful");
    std::cout << std::endl << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    auto options = shared_options();
    for (const std::string colour : {"r", "g", "b"})
        options.push_back({"-mean_val_" + colour, "number", "Mean of a colour, which the result lacks.", "0"});
    return run_sample("style_transfer_sample", options, argc, argv, run);
}
