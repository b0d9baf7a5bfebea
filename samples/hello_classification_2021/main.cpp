// Classifies a picture through the API of 2020-21.
#include <inference_engine.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "picture.hpp"

namespace {

using namespace InferenceEngine;

void print_top_results(const Blob::Ptr& output, const std::string& picture) {
    const auto blob = as<MemoryBlob>(output);
    if (!blob) throw std::runtime_error("expected the probabilities in memory");
    const auto memory = blob->rmap();
    const auto* probability = memory.as<const float*>();
    std::vector<size_t> ids(blob->size());
    std::iota(ids.begin(), ids.end(), size_t{0});
    const size_t count = std::min<size_t>(ids.size(), 10);
    std::partial_sort(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end(),
                      [&](size_t a, size_t b) { return probability[a] > probability[b]; });
    std::printf("\nTop %zu results:\n\nImage %s\n\nclassid probability\n------- -----------\n", count, picture.c_str());
    for (size_t i = 0; i < count; ++i)
        std::printf("%-7zu %.7f\n", ids[i], probability[ids[i]]);
    std::puts("");
}

std::string text_of(const SizeVector& dims) {
    if (dims.empty()) return "an input of unknown extents";
    std::string text = "extents";
    for (const size_t extent : dims)
        text += ' ' + std::to_string(extent);
    return text;
}

void classify(const std::string& model_path, const std::string& picture_path, const std::string& device,
              const std::string& library) {
    Core core;
    // Before the network is read: its operations must be known then.
    if (!library.empty()) core.AddExtension(make_so_pointer<IExtension>(library));
    CNNNetwork network = core.ReadNetwork(model_path);
    const InputsDataMap inputs = network.getInputsInfo();
    const OutputsDataMap outputs = network.getOutputsInfo();
    if (inputs.size() != 1 || outputs.size() != 1)
        throw std::runtime_error("expected a network with one input and one output, found " +
                                 std::to_string(inputs.size()) + " and " + std::to_string(outputs.size()));
    const auto& [input_name, input] = *inputs.begin();
    const auto& [output_name, output] = *outputs.begin();
    // Batch, channels, height, width, whatever the order in memory is.
    const SizeVector dims = input->getTensorDesc().getDims();
    if (dims.size() != 4 || dims[0] != 1 || (dims[1] != 1 && dims[1] != 3))
        throw std::runtime_error("expected input '" + input_name + "' to be one picture of 1 or 3 channels, found " +
                                 text_of(dims));

    // The picture is given as it lies in memory; the engine brings it into the network's precision and layout.
    input->setPrecision(Precision::U8);
    input->setLayout(Layout::NHWC);
    output->setPrecision(Precision::FP32);
    ExecutableNetwork loaded = core.LoadNetwork(network, device);
    InferRequest request = loaded.CreateInferRequest();

    Picture picture = read_picture(picture_path, dims[2], dims[3], dims[1]);
    const TensorDesc desc(Precision::U8, dims, Layout::NHWC);
    request.SetBlob(input_name, make_shared_blob<uint8_t>(desc, picture.bytes.data(), picture.bytes.size()));
    request.Infer();
    print_top_results(request.GetBlob(output_name), picture_path);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4 && argc != 5) {
        std::fprintf(stderr, "Usage : %s <path_to_model> <path_to_image> <device_name> [<extension_library>]\n",
                     argv[0]);
        return 1;
    }
    try {
        classify(argv[1], argv[2], argv[3], argc == 5 ? argv[4] : "");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
