// Classifies a picture in NV12, as cameras and video decoders give it, through the API of 2020-21.
#include <inference_engine.hpp>

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "messages.hpp"
#include "ranking.hpp"

namespace {

using namespace InferenceEngine;

struct Size {
    size_t width = 0, height = 0;
};

Size parse_size(const std::string& text) {
    const size_t cross = text.find('x');
    Size size;
    try {
        size = {std::stoul(text.substr(0, cross)), std::stoul(text.substr(cross + 1))};
    } catch (const std::exception&) {
        size = {};
    }
    if (cross == std::string::npos || size.width == 0 || size.height == 0)
        throw std::runtime_error("Incorrect format of image size parameter, expected WxH, actual: " + text);
    if (size.width % 2 != 0 || size.height % 2 != 0)
        throw std::runtime_error("Incorrect image size: width and height must be even numbers");
    return size;
}

/// A plane of brightness in full size, behind it one of colour pairs in half the size: 12 bits per pixel.
std::vector<uint8_t> read_nv12(const std::string& path, const Size& size) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read picture '" + path + "'");
    std::vector<uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
    const size_t expected = size.width * size.height * 3 / 2;
    if (bytes.size() != expected)
        throw std::runtime_error("picture '" + path + "' has " + std::to_string(bytes.size()) + " bytes, expected " +
                                 std::to_string(expected));
    return bytes;
}

Blob::Ptr blob_of(std::vector<uint8_t>& bytes, const Size& size) {
    const TensorDesc y_desc(Precision::U8, {1, 1, size.height, size.width}, Layout::NHWC);
    const TensorDesc uv_desc(Precision::U8, {1, 2, size.height / 2, size.width / 2}, Layout::NHWC);
    const auto y = make_shared_blob<uint8_t>(y_desc, bytes.data());
    const auto uv = make_shared_blob<uint8_t>(uv_desc, bytes.data() + size.width * size.height);
    return make_shared_blob<NV12Blob>(y, uv);
}

void classify(const std::string& model, const std::string& picture, const Size& size, const std::string& device) {
    Core core;
    CNNNetwork network = core.ReadNetwork(model);
    const InputsDataMap inputs = network.getInputsInfo();
    const OutputsDataMap outputs = network.getOutputsInfo();
    if (inputs.size() != 1) throw std::logic_error("Sample supports topologies with 1 input only");
    if (outputs.size() != 1) throw std::logic_error("Sample supports topologies with 1 output only");
    const auto& [input_name, input] = *inputs.begin();
    const auto& [output_name, output] = *outputs.begin();
    input->setPrecision(Precision::U8);
    input->setLayout(Layout::NCHW);
    // The engine resizes the picture and turns it into blue, green and red.
    input->getPreProcess().setResizeAlgorithm(RESIZE_BILINEAR);
    input->getPreProcess().setColorFormat(ColorFormat::NV12);
    output->setPrecision(Precision::FP32);

    InferRequest request = core.LoadNetwork(network, device).CreateInferRequest();
    std::vector<uint8_t> bytes = read_nv12(picture, size);
    request.SetBlob(input_name, blob_of(bytes, size));
    request.Infer();
    const auto result = as<MemoryBlob>(request.GetBlob(output_name));
    const auto memory = result->rmap();
    print_rankings({picture}, memory.as<const float*>(), result->size(), 10, read_labels(model));
    std::cout << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::cout << "Usage : " << argv[0] << " <path_to_model> <path_to_image> <image_size> <device_name>"
                  << std::endl;
        return 1;
    }
    try {
        classify(argv[1], argv[2], parse_size(argv[3]), argv[4]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
