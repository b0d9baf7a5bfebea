#include <algorithm>
#include <iostream>
#include <openvino/openvino.hpp>

int main() {
    ov::Core core;
    core.add_extension("build/libsquareplus.so");
    ov::CompiledModel network = core.compile_model("models/digits/digits.xml", "CPU");
    ov::InferRequest request = network.create_infer_request();
    ov::Tensor image = request.get_input_tensor();  // f32, 1 x 1 x 8 x 8, ink from 0 to 255
    std::fill_n(image.data<float>(), image.get_size(), 0.0F);
    request.infer();
    std::cout << "probability of a zero: " << request.get_output_tensor().data<float>()[0] << "\n";
}
