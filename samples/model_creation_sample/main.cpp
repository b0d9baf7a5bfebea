// Builds LeNet operation by operation and classifies pictures of digits.
#include <algorithm>
#include <exception>
#include <iostream>
#include <openvino/openvino.hpp>
#include <string>
#include <vector>

#include "lenet.hpp"
#include "messages.hpp"
#include "picture.hpp"
#include "ranking.hpp"

namespace {

void run(const std::string& weights, const std::string& device, const std::vector<std::string>& files) {
    const ov::Version version = ov::get_openvino_version();
    info(std::string(version.description) + " version ......... " + version.buildNumber);
    info("Device info: ");
    ov::Core core;
    for (const auto& [name, device_version] : core.get_versions(device))
        info(name + ": " + device_version.description + " version ......... " + device_version.buildNumber);

    info("Create model from weights: " + weights);
    std::shared_ptr<ov::Model> model = build_lenet(weights, files.size());
    // Pictures are bytes, in rows of pixels.
    ov::preprocess::PrePostProcessor adapter(model);
    adapter.input().tensor().set_element_type(ov::element::u8).set_layout("NHWC");
    adapter.input().model().set_layout("NCHW");
    model = adapter.build();
    info("Model name: " + model->get_friendly_name());

    info("Loading model to the device " + device);
    ov::InferRequest request = core.compile_model(model, device).create_infer_request();
    auto* bytes = request.get_input_tensor().data<uint8_t>();
    for (const auto& file : files) {
        const Picture picture = resized(read_picture(file, 1), 28, 28);
        bytes = std::copy(picture.bytes.begin(), picture.bytes.end(), bytes);
    }
    info("Start sync inference");
    request.infer();
    info("Processing output tensor");
    print_rankings(files, request.get_output_tensor().data<float>(), 10, 1, {});
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::cout << "Usage : " << argv[0] << " <path_to_lenet_weights> <device> <path_to_image>..." << std::endl;
        return 1;
    }
    try {
        run(argv[1], argv[2], {argv + 3, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
