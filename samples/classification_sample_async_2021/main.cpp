// Classifies pictures, ten times in the background, through the API of 2020-21.
#include <inference_engine.hpp>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <iostream>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include "picture.hpp"
#include "ranking.hpp"
#include "setup_2021.hpp"

namespace {

using namespace InferenceEngine;

/// The only input takes the pictures as they lie in files; the engine brings them into the network's precision and
/// layout.
std::string prepare_input(CNNNetwork& network) {
    const InputsDataMap inputs = network.getInputsInfo();
    if (inputs.size() != 1) throw std::logic_error("Sample supports topologies with 1 input only");
    const auto& [name, input] = *inputs.begin();
    if (input->getTensorDesc().getDims().size() != 4) throw std::logic_error("the input takes no pictures");
    input->setPrecision(Precision::U8);
    input->setLayout(Layout::NHWC);
    return name;
}

void fill_input(const Blob::Ptr& blob, const std::vector<std::string>& files) {
    const SizeVector dims = blob->getTensorDesc().getDims();
    const auto memory = as<MemoryBlob>(blob)->wmap();
    auto* bytes = memory.as<uint8_t*>();
    for (const auto& file : files) {
        const Picture picture = resized(read_picture(file, dims[1]), dims[2], dims[3]);
        bytes = std::copy(picture.bytes.begin(), picture.bytes.end(), bytes);
    }
}

/// Each execution starts the next one when it is done.
void run_in_background(InferRequest& request, size_t executions) {
    std::mutex mutex;
    std::condition_variable done;
    size_t completed = 0;
    std::exception_ptr failure;
    request.SetCompletionCallback<std::function<void(InferRequest, StatusCode)>>(
        [&](InferRequest self, StatusCode status) {
            const std::lock_guard<std::mutex> lock(mutex);
            try {
                if (status != OK) throw std::runtime_error("an execution failed");
                info("Completed " + std::to_string(++completed) + " async request execution");
                if (completed < executions) self.StartAsync();
            } catch (...) {
                failure = std::current_exception();
            }
            if (completed == executions || failure) done.notify_one();
        });
    request.StartAsync();
    {
        std::unique_lock<std::mutex> lock(mutex);
        done.wait(lock, [&] { return completed == executions || failure; });
    }
    request.Wait(InferRequest::RESULT_READY);
    if (failure) std::rethrow_exception(failure);
}

void run(const Arguments& arguments) {
    const auto files = arguments.files("-i");
    const std::string model = arguments.text("-m");
    Core core;
    set_up(core, arguments, files);

    info("Loading network files:");
    info(model);
    CNNNetwork network = core.ReadNetwork(model);
    info("Preparing input blobs");
    const std::string input = prepare_input(network);
    const OutputsDataMap outputs = network.getOutputsInfo();
    const auto& [output, description] = *outputs.begin();
    description->setPrecision(Precision::FP32);
    network.setBatchSize(files.size());
    info("Batch size is " + std::to_string(network.getBatchSize()));

    info("Loading model to the device");
    ExecutableNetwork loaded = core.LoadNetwork(network, arguments.text("-d"));
    info("Create infer request");
    InferRequest request = loaded.CreateInferRequest();
    fill_input(request.GetBlob(input), files);

    constexpr size_t executions = 10;
    info("Start inference (" + std::to_string(executions) + " asynchronous executions)");
    run_in_background(request, executions);

    info("Processing output blobs");
    const auto result = as<MemoryBlob>(request.GetBlob(output));
    const auto memory = result->rmap();
    print_rankings(files, memory.as<const float*>(), result->size() / files.size(), arguments.number("-nt"),
                   read_labels(model));
    info("Execution successful");
    std::cout << std::endl << sample_note << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
    auto options = shared_options();
    options.push_back({"-nt", "integer", "Number of top results. Default value is 10.", "10"});
    return run_sample("classification_sample_async", options, argc, argv, run);
}
