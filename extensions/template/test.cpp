// Loads the library as a program does and compares what its operation computes with what it is defined to be.
#include <cmath>
#include <cstdio>
#include <exception>
#include <functional>
#include <openvino/openvino.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

/// A model of one Squareplus between its input and its output; `shape` as in an IR, for instance "1,3,?,8".
std::string model_text(const std::string& shape, const std::string& softness) {
    return "<net name='one' version='11'><layers>"
           "<layer id='0' name='x' type='Parameter' version='opset1'>"
           "<data element_type='f32' shape='" +
           shape +
           "'/><output><port id='0' precision='FP32'/></output></layer>"
           "<layer id='1' name='smooth' type='Squareplus' version='extension'><data softness='" +
           softness +
           "'/><input><port id='0'/></input><output><port id='1' precision='FP32'/></output></layer>"
           "<layer id='2' name='y' type='Result' version='opset1'><input><port id='0'/></input></layer>"
           "</layers><edges><edge from-layer='0' from-port='0' to-layer='1' to-port='0'/>"
           "<edge from-layer='1' from-port='1' to-layer='2' to-port='0'/></edges></net>";
}

void expect(bool condition, const std::string& what) {
    if (!condition) throw std::runtime_error(what);
}

void check_values(ov::InferRequest& request, const ov::Shape& shape, double softness) {
    ov::Tensor input(ov::element::f32, shape);
    for (size_t i = 0; i < input.get_size(); ++i)
        input.data<float>()[i] = static_cast<float>(i % 41) / 2 - 10;
    request.set_input_tensor(input);
    request.infer();
    const ov::Tensor output = request.get_output_tensor();
    expect(output.get_shape() == shape, "the output has another shape than the input");
    for (size_t i = 0; i < input.get_size(); ++i) {
        const double x = input.data<float>()[i], expected = (x + std::sqrt(x * x + softness)) / 2;
        expect(std::abs(output.data<float>()[i] - expected) <= 1e-5 * (1 + std::abs(expected)),
               "Squareplus of " + std::to_string(x) + " is " + std::to_string(output.data<float>()[i]) + ", expected " +
                   std::to_string(expected));
    }
}

void test_values(ov::Core& core) {
    // The last is large enough for several threads.
    const std::vector<std::pair<std::string, ov::Shape>> shapes{
        {"5", {5}}, {"1,3,4,4", {1, 3, 4, 4}}, {"2,16,40,40", {2, 16, 40, 40}}};
    for (const auto& [text, shape] : shapes)
        for (const std::string softness : {"0", "0.5", "4"}) {
            const auto model = core.read_model(model_text(text, softness), ov::Tensor());
            ov::InferRequest request = core.compile_model(model, "CPU").create_infer_request();
            check_values(request, shape, std::stod(softness));
        }
}

void test_shapes_known_late(ov::Core& core) {
    const auto model = core.read_model(model_text("1,?,?", "4"), ov::Tensor());
    ov::InferRequest request = core.compile_model(model, "CPU").create_infer_request();
    for (const ov::Shape& shape : {ov::Shape{1, 2, 3}, ov::Shape{1, 7, 1}, ov::Shape{1, 2, 3}})
        check_values(request, shape, 4);
}

void test_wrong_softness(ov::Core& core) {
    try {
        core.read_model(model_text("5", "-1"), ov::Tensor());
    } catch (const ov::Exception& error) {
        expect(std::string(error.what()).find("softness must not be negative") != std::string::npos, error.what());
        return;
    }
    expect(false, "a negative softness was accepted");
}

}  // namespace

int main(int argc, char** argv) {
    int failures = 0;
    const std::vector<std::function<void(ov::Core&)>> tests{test_values, test_shapes_known_late, test_wrong_softness};
    for (const auto& test : tests) {
        try {
            ov::Core core;
            core.add_extension(argc == 2 ? argv[1] : "libtemplate_extension.so");
            test(core);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "failed: %s\n", error.what());
            ++failures;
        }
    }
    std::printf("%zu tests, %d failed\n", tests.size(), failures);
    return failures == 0 ? 0 : 1;
}
