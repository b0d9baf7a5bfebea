#include "chain.hpp"

#include <fmt/format.h>

#include "openvino/runtime/properties.hpp"
#include "sample.hpp"

namespace tenon::bench {
namespace {

constexpr size_t elements = 16;

/// The chain as a file of the engine's format, since that is how operations of a library are met.
std::string ir_of_chain(const std::string& type, const std::string& opset, size_t count) {
    const auto port = [](size_t id) {
        return fmt::format(R"(<port id="{}" precision="FP32"><dim>1</dim><dim>{}</dim></port>)", id, elements);
    };
    auto layers = fmt::format(
        R"(<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="1,{}"/>)"
        R"(<output>{}</output></layer>)",
        elements, port(0));
    std::string edges;
    for (size_t id = 1; id <= count + 1; ++id) {
        const bool last = id == count + 1;
        layers += fmt::format(R"(<layer id="{0}" name="node{0}" type="{1}" version="{2}"><input>{3}</input>)", id,
                              last ? "Result" : type, last ? "opset1" : opset, port(0));
        layers += last ? "</layer>" : "<output>" + port(1) + "</output></layer>";
        edges += fmt::format(R"(<edge from-layer="{}" from-port="{}" to-layer="{}" to-port="0"/>)", id - 1,
                             id == 1 ? 0 : 1, id);
    }
    return R"(<?xml version="1.0"?><net name="chain" version="11"><layers>)" + layers + "</layers><edges>" + edges +
           "</edges></net>";
}

size_t number_of(const ov::Node& node, const std::string& key) {
    const auto found = node.get_rt_info().find(key);
    return found == node.get_rt_info().end() ? 0 : std::stoul(found->second.as<std::string>());
}

}  // namespace

Chain::Chain(ov::Core& core, const std::string& type, const std::string& opset, size_t count)
    : m_model(core.compile_model(ir_of_chain(type, opset, count), ov::Tensor(), "CPU", {ov::inference_num_threads(1)})),
      m_request(m_model.create_infer_request()) {
    const auto input = m_request.get_input_tensor();
    std::fill_n(input.data<float>(), input.get_size(), 0.0F);
    m_request.infer();
}

double Chain::run() {
    const Stopwatch time;
    m_request.infer();
    return time.nanoseconds();
}

std::vector<float> Chain::output() const {
    auto request = m_request;
    const auto tensor = request.get_output_tensor();
    return {tensor.data<float>(), tensor.data<float>() + tensor.get_size()};
}

Chain::Report Chain::report() const {
    Report report;
    for (const auto& node : m_model.get_runtime_model()->get_ordered_ops()) {
        const auto found = node->get_rt_info().find("kernel");
        if (found == node->get_rt_info().end()) continue;
        ++report.steps;
        report.kernel = found->second.as<std::string>();
        report.reorders += number_of(*node, "reorders");
        report.reordered_bytes += number_of(*node, "reorderedBytes");
    }
    return report;
}

}  // namespace tenon::bench
