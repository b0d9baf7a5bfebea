// Loads the library as a program does and compares what its operations compute with what they are defined to be.
#include <inference_engine.hpp>

#include <cmath>
#include <complex>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "fft.hpp"

using namespace InferenceEngine;

namespace {

constexpr double turn = 6.283185307179586;

std::string dimensions(const SizeVector& dims) {
    std::string text;
    for (const size_t extent : dims)
        text += "<dim>" + std::to_string(extent) + "</dim>";
    return text;
}

/// A network of one layer of the library between an input and an output.
std::string network_text(const std::string& type, const std::string& attributes, const SizeVector& dims) {
    std::string text =
        "<net name='one' version='10'><layers>"
        "<layer id='0' name='in' type='Parameter' version='opset1'><data element_type='f32' shape='";
    for (size_t i = 0; i < dims.size(); ++i)
        text += (i == 0 ? "" : ",") + std::to_string(dims[i]);
    const std::string port = " precision='FP32'>" + dimensions(dims) + "</port>";
    text += "'/><output><port id='0'" + port + "</output></layer>";
    text += "<layer id='1' name='out' type='" + type + "' version='extension'><data " + attributes + "/><input>";
    text += "<port id='0'>" + dimensions(dims) + "</port></input><output><port id='1'" + port + "</output></layer>";
    text += "<layer id='2' name='end' type='Result' version='opset1'><input><port id='0'>" + dimensions(dims) +
            "</port></input></layer></layers><edges><edge from-layer='0' from-port='0' to-layer='1' to-port='0'/>"
            "<edge from-layer='1' from-port='1' to-layer='2' to-port='0'/></edges></net>";
    return text;
}

std::vector<float> run(Core& core, const std::string& network, const SizeVector& dims,
                       const std::vector<float>& values) {
    InferRequest request = core.LoadNetwork(core.ReadNetwork(network, Blob::CPtr()), "CPU").CreateInferRequest();
    auto input = make_shared_blob<float>(TensorDesc(Precision::FP32, dims, TensorDesc::getLayoutByDims(dims)));
    input->allocate();
    std::copy(values.begin(), values.end(), input->wmap().as<float*>());
    request.SetBlob("in", input);
    request.Infer();
    const auto output = as<MemoryBlob>(request.GetBlob("out"));
    const auto memory = output->rmap();
    return {memory.as<const float*>(), memory.as<const float*>() + output->size()};
}

void expect_near(const std::string& what, const std::vector<float>& found, const std::vector<double>& expected) {
    if (found.size() != expected.size()) throw std::runtime_error(what + ": a wrong count of elements");
    for (size_t i = 0; i < found.size(); ++i)
        if (!(std::abs(found[i] - expected[i]) <= 1e-4))
            throw std::runtime_error(what + ": element " + std::to_string(i) + " is " + std::to_string(found[i]) +
                                     ", expected " + std::to_string(expected[i]));
}

void test_squareplus(Core& core) {
    const SizeVector dims{1, 3, 2, 2};
    const std::vector<float> x{-9, -3, -1, -0.5, 0, 0.25, 0.5, 1, 2, 3, 5, 100};
    std::vector<double> expected;
    for (const double value : x)
        expected.push_back((value + std::sqrt(value * value + 4)) / 2);
    expect_near("Squareplus", run(core, network_text("Squareplus", "softness='4'", dims), dims, x), expected);
}

/// Two planes of waves, each of one frequency, and their transforms: one number that is not 0, at that frequency.
struct Waves {
    SizeVector dims;
    std::vector<float> planes;
    std::vector<double> transform;
};

Waves make_waves(size_t height, size_t width) {
    Waves waves{{2, height, width, 2}, {}, std::vector<double>(4 * height * width)};
    for (size_t plane = 0; plane < 2; ++plane) {
        const size_t down = plane % height, right = (plane + 2) % width;
        for (size_t y = 0; y < height; ++y)
            for (size_t x = 0; x < width; ++x) {
                const double turns = static_cast<double>(down * y) / static_cast<double>(height) +
                                     static_cast<double>(right * x) / static_cast<double>(width);
                const std::complex<double> value = std::polar(1.0, turn * turns);
                waves.planes.push_back(static_cast<float>(value.real()));
                waves.planes.push_back(static_cast<float>(value.imag()));
            }
        waves.transform[2 * ((plane * height + down) * width + right)] = static_cast<double>(height * width);
    }
    return waves;
}

// 4 x 8 goes by halves, 3 x 5 by the definition.
void test_fft(Core& core) {
    for (const auto& [height, width] : {std::pair<size_t, size_t>{4, 8}, {3, 5}, {1, 1}}) {
        const Waves waves = make_waves(height, width);
        expect_near("FFT", run(core, network_text("FFT", "inverse='false'", waves.dims), waves.dims, waves.planes),
                    waves.transform);
        const std::vector<float> transform(waves.transform.begin(), waves.transform.end());
        expect_near("inverse FFT", run(core, network_text("FFT", "inverse='true'", waves.dims), waves.dims, transform),
                    {waves.planes.begin(), waves.planes.end()});
    }
}

void test_evaluate(Core&) {
    const Waves waves = make_waves(4, 6);
    const auto input = std::make_shared<ngraph::runtime::HostTensor>(ngraph::element::f32, ngraph::Shape(waves.dims));
    const auto output = std::make_shared<ngraph::runtime::HostTensor>(ngraph::element::f32, ngraph::Shape(waves.dims));
    std::copy(waves.planes.begin(), waves.planes.end(), input->get_data_ptr<float>());
    const auto parameter = std::make_shared<ngraph::op::Parameter>(ngraph::element::f32, ngraph::Shape(waves.dims));
    if (!Fft(parameter, false).evaluate({output}, {input})) throw std::runtime_error("FFT is not evaluated");
    const float* found = output->get_data_ptr<float>();
    expect_near("evaluate of FFT", {found, found + waves.transform.size()}, waves.transform);
}

void test_wrong_shape(Core& core) {
    try {
        core.ReadNetwork(network_text("FFT", "inverse='false'", {4, 4, 3}), Blob::CPtr());
    } catch (const std::exception& error) {
        if (std::string(error.what()).find("expected the shape [..., height, width, 2]") != std::string::npos) return;
        throw;
    }
    throw std::runtime_error("a shape without pairs was accepted");
}

}  // namespace

int main(int argc, char** argv) {
    int failures = 0;
    const std::vector<std::function<void(Core&)>> tests{test_squareplus, test_fft, test_evaluate, test_wrong_shape};
    for (const auto& test : tests) {
        try {
            Core core;
            core.AddExtension(make_so_pointer<IExtension>(std::string(argc == 2 ? argv[1] : "libtemplate_2021.so")));
            test(core);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "failed: %s\n", error.what());
            ++failures;
        }
    }
    std::printf("%zu tests, %d failed\n", tests.size(), failures);
    return failures == 0 ? 0 : 1;
}
