#include "compiled_model.hpp"

std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    return std::make_unique<runners::CompiledModel>(core, model, "CPU");
}
