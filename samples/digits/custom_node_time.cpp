#include "custom_node_time.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <openvino/openvino.hpp>
#include <sstream>
#include <vector>

namespace {

/// IR of a chain of `count` Squareplus nodes on a tensor of 1 x 16.
std::string chain(size_t count) {
    const std::string port = "<dim>1</dim><dim>16</dim></port>";
    std::ostringstream layers, edges;
    layers << R"(<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="1,16"/>)"
           << R"(<output><port id="0" precision="FP32">)" << port << "</output></layer>";
    for (size_t id = 1; id <= count + 1; ++id) {
        const bool last = id == count + 1;
        layers << "<layer id=\"" << id << "\" name=\"node" << id << "\" type=\"" << (last ? "Result" : "Squareplus")
               << "\" version=\"" << (last ? "opset1" : "extension") << "\">"
               << (last ? "" : "<data softness=\"0.5\"/>") << "<input><port id=\"0\" precision=\"FP32\">" << port
               << "</input>";
        if (!last) layers << "<output><port id=\"1\" precision=\"FP32\">" << port << "</output>";
        layers << "</layer>";
        edges << "<edge from-layer=\"" << id - 1 << "\" from-port=\"" << (id == 1 ? 0 : 1) << "\" to-layer=\"" << id
              << "\" to-port=\"0\"/>";
    }
    return R"(<?xml version="1.0"?><net name="chain" version="11"><layers>)" + layers.str() + "</layers><edges>" +
           edges.str() + "</edges></net>";
}

double median_nanoseconds(ov::Core& core, const std::string& device, size_t count) {
    ov::CompiledModel model = core.compile_model(chain(count), ov::Tensor(), device, {ov::inference_num_threads(1)});
    ov::InferRequest request = model.create_infer_request();
    std::fill_n(request.get_input_tensor().data<float>(), 16, 1.0F);
    std::vector<double> times(200);
    for (double& time : times) {
        const auto begin = std::chrono::steady_clock::now();
        request.infer();
        time = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
    }
    std::nth_element(times.begin(), times.begin() + 100, times.end());
    return times[100];
}

}  // namespace

void print_time_per_custom_node(ov::Core& core, const std::string& device) {
    const double shorter = median_nanoseconds(core, device, 10), longer = median_nanoseconds(core, device, 1000);
    std::printf(
        "Time per custom node: %.0f ns, its 16 elements included (chains of 10 and 1000 nodes, medians of 200)\n",
        (longer - shorter) / 990);
}
