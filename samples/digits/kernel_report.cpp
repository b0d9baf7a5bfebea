#include "kernel_report.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <openvino/openvino.hpp>
#include <sstream>
#include <vector>

namespace {

std::string text_of(const ov::Node& node, const std::string& key) {
    const auto& info = node.get_rt_info();
    const auto found = info.find(key);
    return found == info.end() ? std::string() : found->second.as<std::string>();
}

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

void print_kernels(const ov::CompiledModel& model) {
    size_t reorders = 0, bytes = 0;
    for (const auto& node : model.get_runtime_model()->get_ordered_ops()) {
        const std::string kernel = text_of(*node, "kernel");
        if (kernel.empty()) continue;
        std::printf("%s (%s)\n    kernel %s, configuration %s, of extension %s\n", node->get_friendly_name().c_str(),
                    text_of(*node, "layerType").c_str(), kernel.c_str(), text_of(*node, "execType").c_str(),
                    text_of(*node, "extension").c_str());
        const std::string computes = text_of(*node, "originalLayersNames");
        if (computes != node->get_friendly_name()) std::printf("    computes %s\n", computes.c_str());
        std::printf("    layouts %s -> %s\n", text_of(*node, "inputLayouts").c_str(),
                    text_of(*node, "outputLayouts").c_str());
        const std::string refusals = text_of(*node, "refusals");
        if (!refusals.empty()) std::printf("    refused: %s\n", refusals.c_str());
        const size_t count = std::stoul("0" + text_of(*node, "reorders"));
        if (count != 0)
            std::printf("    reorders before it: %zu, %s bytes\n", count, text_of(*node, "reorderedBytes").c_str());
        reorders += count;
        bytes += std::stoul("0" + text_of(*node, "reorderedBytes"));
    }
    std::printf("Reorders: %zu, %zu bytes\n", reorders, bytes);
}

void print_time_per_custom_node(ov::Core& core, const std::string& device) {
    const double shorter = median_nanoseconds(core, device, 10), longer = median_nanoseconds(core, device, 1000);
    std::printf(
        "Time per custom node: %.0f ns, its 16 elements included (chains of 10 and 1000 nodes, medians of 200)\n",
        (longer - shorter) / 990);
}
