#include <gtest/gtest.h>

#include "compiled_model.hpp"

namespace {

/// Every extension but those whose classes are public API comes from disk; the engine is linked without them.
ov::Core& core() {
    static ov::Core* const loaded = [] {
        auto* made = new ov::Core;
        made->add_extension(runners::library_of_extension("ir"));
        made->add_extension(runners::library_of_extension("cpu"));
        return made;
    }();
    return *loaded;
}

TEST(Loaded, TheEngineAloneKnowsNoDevice) {
    EXPECT_TRUE(ov::Core().get_available_devices().empty());
    EXPECT_EQ(core().get_available_devices(), std::vector<std::string>{"CPU"});
}

}  // namespace

std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    return std::make_unique<runners::CompiledModel>(core(), model, "CPU");
}
