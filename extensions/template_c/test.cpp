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
std::string model_text(const std::string& shape, const std::string& attributes, const std::string& type = "f32") {
    return "<net name='one' version='11'><layers><layer id='0' name='x' type='Parameter' version='opset1'>"
           "<data element_type='" +
           type + "' shape='" + shape +
           "'/><output><port id='0'/></output></layer>"
           "<layer id='1' name='smooth' type='Squareplus' version='extension'><data " +
           attributes +
           "/><input><port id='0'/></input><output><port id='1'/></output></layer>"
           "<layer id='2' name='y' type='Result' version='opset1'><input><port id='0'/></input></layer></layers>"
           "<edges><edge from-layer='0' from-port='0' to-layer='1' to-port='0'/>"
           "<edge from-layer='1' from-port='1' to-layer='2' to-port='0'/></edges></net>";
}

void expect(bool condition, const std::string& what) {
    if (!condition) throw std::runtime_error(what);
}

ov::InferRequest request_of(ov::Core& core, const std::string& text) {
    return core.compile_model(core.read_model(text, ov::Tensor()), "CPU").create_infer_request();
}

void check_values(ov::InferRequest request, const ov::Shape& shape, double softness) {
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
    check_values(request_of(core, model_text("5", "softness='0'")), {5}, 0);
    check_values(request_of(core, model_text("1,3,4,4", "softness='0.5'")), {1, 3, 4, 4}, 0.5);
    // Large enough for several threads.
    check_values(request_of(core, model_text("2,16,40,40", "softness='4'")), {2, 16, 40, 40}, 4);
}

void test_default_of_the_attribute(ov::Core& core) {
    check_values(request_of(core, model_text("5", "")), {5}, 4);
}

void test_shapes_known_late(ov::Core& core) {
    const auto request = request_of(core, model_text("1,?,?", "softness='0.5'"));
    for (const ov::Shape& shape : {ov::Shape{1, 2, 3}, ov::Shape{1, 7, 1}, ov::Shape{1, 2, 3}})
        check_values(request, shape, 0.5);
}

/// What `infer` and `offer` refuse arrives in their own words.
void test_refusals(ov::Core& core) {
    const auto expect_refusal = [&](const std::string& model, const std::string& words) {
        try {
            request_of(core, model);
        } catch (const ov::Exception& error) {
            expect(std::string(error.what()).find(words) != std::string::npos, error.what());
            return;
        }
        expect(false, "expected a refusal: " + words);
    };
    expect_refusal(model_text("5", "softness='-1'"), "softness must not be negative");
    expect_refusal(model_text("5", "", "i32"), "elements that are not real numbers");
}

}  // namespace

int main(int argc, char** argv) {
    int failures = 0;
    const std::vector<std::function<void(ov::Core&)>> tests{test_values, test_default_of_the_attribute,
                                                            test_shapes_known_late, test_refusals};
    for (const auto& test : tests) {
        try {
            ov::Core core;
            core.add_extension(argc == 2 ? argv[1] : "libtemplate_c.so");
            test(core);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "failed: %s\n", error.what());
            ++failures;
        }
    }
    std::printf("%zu tests, %d failed\n", tests.size(), failures);
    return failures == 0 ? 0 : 1;
}
