#include <algorithm>
#include <cstdio>
#include <exception>
#include <numeric>
#include <openvino/openvino.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "image.hpp"

namespace {

void print_top_results(const ov::Tensor& output, const std::string& image) {
    if (output.get_element_type() != ov::element::f32)
        throw std::runtime_error("expected probabilities of type f32, found " + output.get_element_type().to_string());
    const float* probability = output.data<float>();
    std::vector<size_t> ids(output.get_size());
    std::iota(ids.begin(), ids.end(), size_t{0});
    const size_t count = std::min<size_t>(ids.size(), 10);
    std::partial_sort(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end(),
                      [&](size_t a, size_t b) { return probability[a] > probability[b]; });
    std::printf("\nTop %zu results:\n\nImage %s\n\nclassid probability\n------- -----------\n", count, image.c_str());
    for (size_t i = 0; i < count; ++i)
        std::printf("%-7zu %.7f\n", ids[i], probability[ids[i]]);
    std::puts("");
}

void classify(const std::string& model_path, const std::string& image, const std::string& device,
              const std::string& library) {
    ov::Core core;
    if (!library.empty()) core.add_extension(library);
    ov::CompiledModel model = core.compile_model(model_path, device);
    ov::InferRequest request = model.create_infer_request();
    ov::Tensor input = request.get_input_tensor();
    read_image(image, input);
    request.infer();
    print_top_results(request.get_output_tensor(0), image);
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
