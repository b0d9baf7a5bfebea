// Classifies pictures, ten times in the background.
#include <algorithm>
#include <condition_variable>
#include <exception>
#include <iostream>
#include <mutex>
#include <openvino/openvino.hpp>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "messages.hpp"
#include "picture.hpp"
#include "ranking.hpp"

namespace {

/// The model takes pictures as they lie in files, bytes with the colours of a pixel side by side.
std::shared_ptr<ov::Model> take_pictures(std::shared_ptr<ov::Model> model, size_t count) {
    OPENVINO_ASSERT(model->inputs().size() == 1, "Sample supports models with 1 input only");
    OPENVINO_ASSERT(model->outputs().size() == 1, "Sample supports models with 1 output only");
    ov::preprocess::PrePostProcessor adapter(model);
    adapter.input().tensor().set_element_type(ov::element::u8).set_layout("NHWC");
    adapter.input().model().set_layout("NCHW");
    adapter.output().tensor().set_element_type(ov::element::f32);
    model = adapter.build();
    info("Set batch size " + std::to_string(count));
    ov::set_batch(model, static_cast<int64_t>(count));
    return model;
}

void fill_input(const ov::Tensor& tensor, const std::vector<std::string>& files) {
    const ov::Shape& shape = tensor.get_shape();
    auto* bytes = tensor.data<uint8_t>();
    for (const auto& file : files) {
        const Picture picture = resized(read_picture(file, shape[3]), shape[1], shape[2]);
        bytes = std::copy(picture.bytes.begin(), picture.bytes.end(), bytes);
    }
}

/// Each execution starts the next one when it is done.
void run_in_background(ov::InferRequest& request, size_t executions) {
    std::mutex mutex;
    std::condition_variable done;
    size_t completed = 0;
    std::exception_ptr failure;
    request.set_callback([&](const std::exception_ptr& problem) {
        const std::lock_guard<std::mutex> lock(mutex);
        try {
            if (problem) std::rethrow_exception(problem);
            info("Completed " + std::to_string(++completed) + " async request execution");
            if (completed < executions) request.start_async();
        } catch (...) {
            failure = std::current_exception();
        }
        if (completed == executions || failure) done.notify_one();
    });
    request.start_async();
    {
        std::unique_lock<std::mutex> lock(mutex);
        done.wait(lock, [&] { return completed == executions || failure; });
    }
    if (failure) std::rethrow_exception(failure);
    request.wait();
    info("Completed async requests execution");
}

void run(const Arguments& arguments) {
    const auto files = arguments.files("-i");
    OPENVINO_ASSERT(!files.empty(), "No suitable images were found");
    const std::string path = arguments.text("-m"), library = arguments.text("-l");
    info("Files were added: " + std::to_string(files.size()));
    for (const auto& file : files)
        info("    " + file);
    ov::Core core;
    if (!library.empty()) core.add_extension(library);
    info("Loading model files:");
    info(path);
    const auto model = take_pictures(core.read_model(path), files.size());
    info("Loading model to the device " + arguments.text("-d"));
    ov::CompiledModel compiled = core.compile_model(model, arguments.text("-d"));
    info("Create infer request");
    ov::InferRequest request = compiled.create_infer_request();
    fill_input(request.get_input_tensor(), files);
    info("Start inference (asynchronous executions)");
    run_in_background(request, 10);
    const ov::Tensor output = request.get_output_tensor();
    print_rankings(files, output.data<float>(), output.get_size() / files.size(), 10, read_labels(path));
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<Option> options{{"-m", "path", "Path to a file with a trained model.", "", true},
                                      {"-i", "path", "Path to a folder with images or paths to image files.", "", true},
                                      {"-d", "device", "The device to infer on. Default value is CPU.", "CPU"},
                                      {"-l", "path", "An extension library with the model's own operations."}};
    try {
        const ov::Version version = ov::get_openvino_version();
        info(std::string(version.description) + " version ......... " + version.buildNumber);
        info("Parsing input parameters");
        const Arguments arguments(options, argc, argv);
        if (arguments.help())
            std::cout << std::endl << usage("classification_sample_async", options) << std::endl;
        else
            run(arguments);
    } catch (const std::exception& error) {
        report_error(error.what());
        return 1;
    }
    return 0;
}
