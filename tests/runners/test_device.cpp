#include "compiled_model.hpp"

/// A device with memory of its own and deferred work, loaded from disk.
std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    static const bool is_loaded = (core.add_extension(runners::library_of_extension("test_device")), true);
    OPENVINO_ASSERT(is_loaded, "the test device is not there");
    return std::make_unique<runners::CompiledModel>(core, model, "TEST");
}
