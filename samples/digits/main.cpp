#include <algorithm>
#include <cstdio>
#include <exception>
#include <openvino/openvino.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "custom_node_time.hpp"
#include "npy_file.hpp"
#include "sheet.hpp"

namespace {

constexpr const char* usage =
    "Recognises the handwritten digits of models/digits.\n\n"
    "usage: digits FOLDER [-l LIBRARY] [-o SHEET.png] [-d DEVICE] [-time]\n"
    "  FOLDER      with digits.xml, digits_test.npy and digits_labels.npy\n"
    "  -l LIBRARY  the extension that brings the network's activation, Squareplus\n"
    "  -o SHEET    write the digits with their predicted labels as a picture\n"
    "  -d DEVICE   where to run (CPU)\n"
    "  -time       instead, say how long the engine takes for one more node of that operation\n";

struct Options {
    std::string folder, library, sheet, device = "CPU";
    bool time = false;
};

Options parse(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const auto value = [&]() -> std::string {
            if (++i == argc) throw std::invalid_argument("option " + name + " needs a value");
            return argv[i];
        };
        if (name == "-l")
            options.library = value();
        else if (name == "-o")
            options.sheet = value();
        else if (name == "-d")
            options.device = value();
        else if (name == "-time")
            options.time = true;
        else if (name[0] == '-' || !options.folder.empty())
            throw std::invalid_argument("unknown argument " + name);
        else
            options.folder = name;
    }
    if (options.folder.empty()) throw std::invalid_argument("the folder of the network is missing");
    return options;
}

std::vector<Prediction> recognise(ov::CompiledModel& network, const ov::Tensor& images, const ov::Tensor& labels) {
    const size_t count = images.get_shape()[0];
    const size_t pixels = images.get_size() / count;
    ov::InferRequest request = network.create_infer_request();
    float* input = request.get_input_tensor().data<float>();
    std::vector<Prediction> predictions;
    for (size_t i = 0; i < count; ++i) {
        const uint8_t* image = images.data<uint8_t>() + i * pixels;
        std::copy(image, image + pixels, input);
        request.infer();
        const ov::Tensor output = request.get_output_tensor();
        const float* probability = output.data<float>();
        const auto* best = std::max_element(probability, probability + output.get_size());
        predictions.push_back(
            {image, static_cast<size_t>(labels.data<int64_t>()[i]), static_cast<size_t>(best - probability)});
    }
    return predictions;
}

void print(const std::vector<Prediction>& predictions, size_t columns) {
    std::puts("Predictions; wrong ones as [predicted:right]");
    size_t right = 0;
    for (size_t i = 0; i < predictions.size(); ++i) {
        const auto& prediction = predictions[i];
        if (prediction.predicted == prediction.label)
            std::printf(" %zu", prediction.predicted);
        else
            std::printf(" [%zu:%zu]", prediction.predicted, prediction.label);
        right += prediction.predicted == prediction.label;
        if ((i + 1) % columns == 0 || i + 1 == predictions.size()) std::puts("");
    }
    std::printf("Accuracy: %zu of %zu right, %.2f %%\n", right, predictions.size(),
                100.0 * static_cast<double>(right) / static_cast<double>(predictions.size()));
}

void run(const Options& options) {
    constexpr size_t columns = 30;
    ov::Core core;
    if (!options.library.empty()) core.add_extension(options.library);
    if (options.time) return print_time_per_custom_node(core, options.device);
    ov::CompiledModel network = core.compile_model(options.folder + "/digits.xml", options.device);

    const ov::Tensor images = read_npy(options.folder + "/digits_test.npy");
    const ov::Tensor labels = read_npy(options.folder + "/digits_labels.npy");
    if (images.get_shape().at(0) == 0 || labels.get_size() != images.get_shape()[0])
        throw std::runtime_error("the test set has " + std::to_string(labels.get_size()) + " labels for " +
                                 std::to_string(images.get_shape()[0]) + " digits");
    const auto predictions = recognise(network, images, labels);
    print(predictions, columns);
    if (!options.sheet.empty()) {
        write_sheet(options.sheet, predictions, columns);
        std::printf("Sheet: %s\n", options.sheet.c_str());
    }
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    try {
        options = parse(argc, argv);
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "digits: %s\n%s", error.what(), usage);
        return 2;
    }
    try {
        run(options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "digits: %s\n", error.what());
        return 1;
    }
    return 0;
}
