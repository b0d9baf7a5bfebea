// Reshapes a detector to the size of a picture and marks what it finds, through the API of 2020-21. An extension within
// the program brings the operation CustomReLU, for networks that have it.
#include <inference_engine.hpp>

#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include "custom_relu.hpp"
#include "detection.hpp"
#include "messages.hpp"
#include "picture.hpp"

namespace {

using namespace InferenceEngine;

struct Task {
    std::string model, picture, device;
    size_t batch = 1;
};

std::string text_of(const SizeVector& dims) {
    std::string text = "[";
    for (size_t i = 0; i < dims.size(); ++i)
        text += (i == 0 ? "" : ",") + std::to_string(dims[i]);
    return text + "]";
}

/// The only input, of pictures, and the only output, of detections.
struct Names {
    std::string input, output;
};

Names prepare(CNNNetwork& network, const Picture& picture, size_t batch) {
    const InputsDataMap inputs = network.getInputsInfo();
    if (inputs.size() != 1) throw std::logic_error("Sample supports topologies only with 1 input");
    const auto& [input_name, input] = *inputs.begin();
    SizeVector dims = input->getTensorDesc().getDims();
    if (dims.size() != 4 || dims[1] != picture.channels)
        throw std::logic_error("Input should have 3 channels of 4 dimensions, found " + text_of(dims));
    dims = {batch, dims[1], picture.height, picture.width};
    std::cout << "Resizing network to the image size = [" << picture.height << "x" << picture.width
              << "] with batch = " << batch << std::endl;
    network.reshape({{input_name, dims}});
    input->setPrecision(Precision::U8);
    input->setLayout(Layout::NHWC);

    const OutputsDataMap outputs = network.getOutputsInfo();
    if (outputs.size() != 1) throw std::logic_error("Sample supports topologies only with 1 output");
    const auto& [output_name, output] = *outputs.begin();
    const SizeVector output_dims = output->getTensorDesc().getDims();
    if (output_dims.size() != 4 || output_dims[3] != 7)
        throw std::logic_error("Incorrect output dimensions for SSD model: " + text_of(output_dims));
    output->setPrecision(Precision::FP32);
    std::cout << "Resulting input shape = " << text_of(network.getInputShapes().at(input_name)) << std::endl
              << "Resulting output shape = " << text_of(output_dims) << std::endl;
    return {input_name, output_name};
}

Blob::Ptr repeated(const Picture& picture, size_t batch) {
    const TensorDesc desc(Precision::U8, {batch, picture.channels, picture.height, picture.width}, Layout::NHWC);
    const auto blob = make_shared_blob<uint8_t>(desc);
    blob->allocate();
    const auto memory = blob->wmap();
    for (size_t i = 0; i < batch; ++i)
        std::copy(picture.bytes.begin(), picture.bytes.end(), memory.as<uint8_t*>() + i * picture.bytes.size());
    return blob;
}

void mark_detections(const Blob::Ptr& output, Picture picture, size_t batch) {
    const auto memory = as<MemoryBlob>(output)->rmap();
    const size_t rows = output->getTensorDesc().getDims()[2];
    const auto detections = read_detections(memory.as<const float*>(), rows, batch);
    for (size_t i = 0; i < detections.size(); ++i) {
        const auto& found = detections[i];
        if (found.probability <= 0.5F) continue;
        const Box box = box_in(picture, found);
        std::cout << "[" << i << "," << found.label << "] element, prob = " << found.probability
                  << ", bbox = " << text_of(box) << ", batch id = " << found.image << std::endl;
        draw_box(picture, box.left, box.top, box.right, box.bottom);
    }
    const std::string path = "hello_reshape_ssd_output.jpg";
    write_picture(path, picture);
    std::cout << "The resulting image was saved in the file: " << path << std::endl;
}

void run(const Task& task) {
    Core core;
    if (task.device.find("CPU") != std::string::npos) core.AddExtension(std::make_shared<InPlaceExtension>());
    CNNNetwork network = core.ReadNetwork(task.model);
    const Picture picture = read_picture(task.picture);
    const Names names = prepare(network, picture, task.batch);
    InferRequest request = core.LoadNetwork(network, task.device).CreateInferRequest();
    request.SetBlob(names.input, repeated(picture, task.batch));
    request.Infer();
    mark_detections(request.GetBlob(names.output), picture, task.batch);
    std::cout << std::endl << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::cout << "Usage : " << argv[0] << " <path_to_model> <path_to_image> <device> <batch>" << std::endl;
        return 1;
    }
    try {
        run({argv[1], argv[2], argv[3], std::stoul(argv[4])});
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
