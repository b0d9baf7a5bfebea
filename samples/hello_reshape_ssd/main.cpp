// Reshapes a detector to the size of a picture and marks what it finds.
#include <exception>
#include <iostream>
#include <openvino/openvino.hpp>
#include <string>

#include "detection.hpp"
#include "messages.hpp"
#include "picture.hpp"

namespace {

std::shared_ptr<ov::Model> read_detector(ov::Core& core, const std::string& path) {
    info("Loading model files: " + path);
    auto model = core.read_model(path);
    OPENVINO_ASSERT(model->inputs().size() == 1, "Sample supports models with 1 input only");
    OPENVINO_ASSERT(model->outputs().size() == 1, "Sample supports models with 1 output only");
    const auto& shape = model->output().get_partial_shape();
    OPENVINO_ASSERT(shape.size() == 4 && shape[3].compatible(7), "Expected rows of 7 numbers per detection, found ",
                    shape);
    return model;
}

/// The model takes pictures as they come from a file, bytes with the colours of a pixel side by side.
std::shared_ptr<ov::Model> take_pictures(const std::shared_ptr<ov::Model>& model, const Picture& picture) {
    const std::string size = std::to_string(picture.height) + "x" + std::to_string(picture.width);
    info("Reshape network to the image size = [" + size + "]");
    model->reshape(ov::Shape{1, picture.channels, picture.height, picture.width});
    ov::preprocess::PrePostProcessor adapter(model);
    adapter.input().tensor().set_element_type(ov::element::u8).set_layout("NHWC");
    adapter.input().model().set_layout("NCHW");
    adapter.output().tensor().set_element_type(ov::element::f32);
    return adapter.build();
}

void mark_detections(const ov::Tensor& output, Picture picture) {
    const auto detections = read_detections(output.data<float>(), output.get_shape()[2], 1);
    for (size_t i = 0; i < detections.size(); ++i) {
        const auto& found = detections[i];
        if (found.probability <= 0.5F) continue;
        const Box box = box_in(picture, found);
        std::cout << "[" << i << "," << found.label << "] element, prob = " << found.probability
                  << ", bbox = " << text_of(box) << ", batch id = " << found.image << std::endl;
        draw_box(picture, box.left, box.top, box.right, box.bottom);
    }
    const std::string path = "hello_reshape_ssd_output.bmp";
    write_picture(path, picture);
    std::cout << "The resulting image was saved in the file: " << path << std::endl;
}

void run(const std::string& model_path, const std::string& picture_path, const std::string& device) {
    ov::Core core;
    auto model = read_detector(core, model_path);
    const Picture picture = read_picture(picture_path);
    model = take_pictures(model, picture);
    ov::InferRequest request = core.compile_model(model, device).create_infer_request();
    ov::Tensor input = request.get_input_tensor();
    std::copy(picture.bytes.begin(), picture.bytes.end(), input.data<uint8_t>());
    request.infer();
    mark_detections(request.get_output_tensor(), picture);
    std::cout << std::endl << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cout << "Usage : " << argv[0] << " <path_to_model> <path_to_image> <device>" << std::endl;
        return 1;
    }
    try {
        run(argv[1], argv[2], argv[3]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
