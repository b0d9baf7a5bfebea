// Marks what a detector finds in pictures, through the API of 2020-21.
#include <inference_engine.hpp>

#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "detection.hpp"
#include "picture.hpp"
#include "setup_2021.hpp"

namespace {

using namespace InferenceEngine;

/// The input of pictures, that of their sizes (detectors with proposals have one) and the output of detections.
struct Ports {
    std::string picture, size, detections;
    SizeVector picture_dims;
    size_t rows = 0;
};

Ports prepare_ports(CNNNetwork& network) {
    Ports ports;
    for (const auto& [name, input] : network.getInputsInfo()) {
        const SizeVector dims = input->getTensorDesc().getDims();
        if (dims.size() == 4 && ports.picture.empty()) {
            ports.picture = name;
            ports.picture_dims = dims;
            input->setPrecision(Precision::U8);
            input->setLayout(Layout::NHWC);
        } else if (dims.size() == 2 && (dims[1] == 3 || dims[1] == 6)) {
            ports.size = name;
            input->setPrecision(Precision::FP32);
        } else {
            throw std::logic_error("input '" + name + "' takes neither pictures nor their size");
        }
    }
    if (ports.picture.empty()) throw std::logic_error("no input takes pictures");
    for (const auto& [name, output] : network.getOutputsInfo()) {
        const SizeVector dims = output->getTensorDesc().getDims();
        if (dims.size() != 4 || dims[3] != 7) continue;
        ports.detections = name;
        ports.rows = dims[2];
        output->setPrecision(Precision::FP32);
    }
    if (ports.detections.empty()) throw std::logic_error("no output has rows of 7 numbers per detection");
    return ports;
}

void fill_sizes(const Blob::Ptr& blob, const SizeVector& picture_dims) {
    const auto memory = as<MemoryBlob>(blob)->wmap();
    const SizeVector dims = blob->getTensorDesc().getDims();
    for (size_t image = 0; image < dims[0]; ++image) {
        float* values = memory.as<float*>() + image * dims[1];
        std::fill_n(values, dims[1], 1.0F);
        values[0] = static_cast<float>(picture_dims[2]);
        values[1] = static_cast<float>(picture_dims[3]);
    }
}

void report(std::vector<Picture> pictures, const Blob::Ptr& output, size_t rows) {
    const auto memory = as<MemoryBlob>(output)->rmap();
    const auto detections = read_detections(memory.as<const float*>(), rows, pictures.size());
    for (size_t i = 0; i < detections.size(); ++i) {
        const auto& found = detections[i];
        Picture& picture = pictures[found.image];
        const Box box = box_in(picture, found);
        std::cout << "[" << i << "," << found.label << "] element, prob = " << found.probability << "    "
                  << text_of(box) << " batch id : " << found.image;
        if (found.probability > 0.5F) {
            draw_box(picture, box.left, box.top, box.right, box.bottom);
            std::cout << " WILL BE PRINTED!";
        }
        std::cout << std::endl;
    }
    for (size_t i = 0; i < pictures.size(); ++i) {
        const std::string path = "out_" + std::to_string(i) + ".bmp";
        write_picture(path, pictures[i]);
        info("Image " + path + " created!");
    }
}

void run(const Arguments& arguments) {
    const auto files = arguments.files("-i");
    if (files.empty()) throw std::logic_error("Please set path to images with -i");
    Core core;
    set_up(core, arguments, files);

    info("Loading network files:");
    info(arguments.text("-m"));
    CNNNetwork network = core.ReadNetwork(arguments.text("-m"));
    info("Preparing input blobs");
    network.setBatchSize(files.size());
    info("Batch size is " + std::to_string(network.getBatchSize()));
    const Ports ports = prepare_ports(network);

    info("Loading model to the device");
    std::map<std::string, std::string> configuration;
    if (!arguments.text("-config").empty()) configuration[CONFIG_KEY(CONFIG_FILE)] = arguments.text("-config");
    ExecutableNetwork loaded = core.LoadNetwork(network, arguments.text("-d"), configuration);
    info("Create infer request");
    InferRequest request = loaded.CreateInferRequest();

    std::vector<Picture> pictures;
    const auto input = as<MemoryBlob>(request.GetBlob(ports.picture));
    {
        const auto memory = input->wmap();
        auto* bytes = memory.as<uint8_t*>();
        for (const auto& file : files) {
            pictures.push_back(read_picture(file, ports.picture_dims[1]));
            const Picture fitting = resized(pictures.back(), ports.picture_dims[2], ports.picture_dims[3]);
            bytes = std::copy(fitting.bytes.begin(), fitting.bytes.end(), bytes);
        }
    }
    if (!ports.size.empty()) fill_sizes(request.GetBlob(ports.size), ports.picture_dims);

    info("Start inference");
    request.Infer();
    info("Processing output blobs");
    report(pictures, request.GetBlob(ports.detections), ports.rows);
    info("Execution successful");
    std::cout << std::endl << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    auto options = shared_options();
    options.push_back({"-config", "path", "A configuration file for the device."});
    return run_sample("object_detection_sample_ssd", options, argc, argv, run);
}
