#include <sstream>

#include "compiled_model.hpp"
#include "openvino/pass/serialize.hpp"

/// The model is written as IR, and what is read from that is run.
std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    std::stringstream text, weights;
    ov::pass::Serialize(text, weights).run_on_model(model);
    const auto bytes = weights.str();
    ov::Tensor constants(ov::element::u8, ov::Shape{bytes.size()});
    std::copy(bytes.begin(), bytes.end(), constants.data<uint8_t>());
    return std::make_unique<runners::CompiledModel>(core, core.read_model(text.str(), constants), "CPU");
}
