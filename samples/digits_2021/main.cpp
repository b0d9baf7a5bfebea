// Recognises the handwritten digits of models/digits through the API of 2020-21.
#include <inference_engine.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include "npy_file.hpp"

namespace {

constexpr const char* usage =
    "Recognises the handwritten digits of models/digits through the API of 2020-21.\n\n"
    "usage: digits_2021 FOLDER [-l LIBRARY] [-d DEVICE]\n"
    "  FOLDER      with digits.xml, digits.bin, digits_test.npy and digits_labels.npy\n"
    "  -l LIBRARY  the extension that brings the network's activation, Squareplus\n"
    "  -d DEVICE   where to run (CPU)\n";

struct Options {
    std::string folder, library, device = "CPU";
};

Options parse(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "-l" || name == "-d") {
            if (++i == argc) throw std::invalid_argument("option " + name + " needs a value");
            (name == "-l" ? options.library : options.device) = argv[i];
        } else if (name[0] == '-' || !options.folder.empty()) {
            throw std::invalid_argument("unknown argument " + name);
        } else {
            options.folder = name;
        }
    }
    if (options.folder.empty()) throw std::invalid_argument("the folder of the network is missing");
    return options;
}

/// The most probable digit of each image.
std::vector<size_t> recognise(InferenceEngine::InferRequest& request, const std::string& input,
                              const std::string& output, const NpyFile& images) {
    const auto in = InferenceEngine::as<InferenceEngine::MemoryBlob>(request.GetBlob(input));
    const auto out = InferenceEngine::as<InferenceEngine::MemoryBlob>(request.GetBlob(output));
    if (!in || !out) throw std::runtime_error("expected blobs in memory");
    std::vector<size_t> digits;
    for (size_t i = 0; i < images.shape.at(0); ++i) {
        // Memory of a blob may be used while it is mapped; this ends before the inference begins.
        {
            const auto memory = in->wmap();
            std::memcpy(memory.as<uint8_t*>(), images.bytes.data() + i * in->byteSize(), in->byteSize());
        }
        request.Infer();
        const auto memory = out->rmap();
        const auto* probability = memory.as<const float*>();
        digits.push_back(static_cast<size_t>(std::max_element(probability, probability + out->size()) - probability));
    }
    return digits;
}

void print(const std::vector<size_t>& predicted, const int64_t* labels) {
    constexpr size_t columns = 30;
    std::puts("Predictions; wrong ones as [predicted:right]");
    size_t right = 0;
    for (size_t i = 0; i < predicted.size(); ++i) {
        const auto label = static_cast<size_t>(labels[i]);
        if (predicted[i] == label)
            std::printf(" %zu", predicted[i]);
        else
            std::printf(" [%zu:%zu]", predicted[i], label);
        right += predicted[i] == label;
        if ((i + 1) % columns == 0 || i + 1 == predicted.size()) std::puts("");
    }
    std::printf("Accuracy: %zu of %zu right, %.2f %%\n", right, predicted.size(),
                100.0 * static_cast<double>(right) / static_cast<double>(predicted.size()));
}

void run(const Options& options) {
    InferenceEngine::Core core;
    // Before the network is read: its operations must be known then.
    if (!options.library.empty()) {
        const auto extension = InferenceEngine::make_so_pointer<InferenceEngine::IExtension>(options.library);
        core.AddExtension(extension);
    }
    InferenceEngine::CNNNetwork network = core.ReadNetwork(options.folder + "/digits.xml");

    const InferenceEngine::InputsDataMap inputs = network.getInputsInfo();
    const InferenceEngine::OutputsDataMap outputs = network.getOutputsInfo();
    const auto& [input_name, input] = *inputs.begin();
    const auto& [output_name, output] = *outputs.begin();
    // The images are bytes; the engine converts them to what the network computes in.
    input->setPrecision(InferenceEngine::Precision::U8);
    input->setLayout(InferenceEngine::Layout::NCHW);
    output->setPrecision(InferenceEngine::Precision::FP32);

    InferenceEngine::ExecutableNetwork loaded = core.LoadNetwork(network, options.device);
    InferenceEngine::InferRequest request = loaded.CreateInferRequest();

    const NpyFile images = read_npy(options.folder + "/digits_test.npy", "|u1");
    const NpyFile labels = read_npy(options.folder + "/digits_labels.npy", "<i8");
    if (images.shape.size() != 4 || images.bytes.size() != images.shape[0] * request.GetBlob(input_name)->byteSize() ||
        labels.shape != std::vector<size_t>{images.shape[0]})
        throw std::runtime_error("digits_test.npy and digits_labels.npy do not fit the network or each other");
    std::vector<int64_t> right(images.shape[0]);
    std::memcpy(right.data(), labels.bytes.data(), labels.bytes.size());
    print(recognise(request, input_name, output_name, images), right.data());
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    try {
        options = parse(argc, argv);
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "digits_2021: %s\n%s", error.what(), usage);
        return 2;
    }
    try {
        run(options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "digits_2021: %s\n", error.what());
        return 1;
    }
    return 0;
}
