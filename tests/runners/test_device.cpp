#include <gtest/gtest.h>

#include "compiled_model.hpp"
#include "device/deferred_queue.hpp"
#include "device/far_memory.hpp"

namespace {

TEST(TestDevice, ItsMemoryIsOutOfTheHostsReach) {
    test_device::FarMemory memory;
    auto* handle = static_cast<volatile char*>(memory.allocate(100));
    const std::string text(100, 'x');
    memory.copy_from_host(const_cast<char*>(handle), text.data(), 100);
    std::string found(50, ' ');
    memory.copy_to_host(&found[0], const_cast<char*>(handle) + 50, 50);
    EXPECT_EQ(found, std::string(50, 'x'));
    EXPECT_DEATH(handle[0] = 'y', "");
    EXPECT_THROW(memory.copy_to_host(&found[0], const_cast<char*>(handle) + 51, 50), ov::Exception);
    EXPECT_THROW(memory.copy_to_host(&found[0], text.data(), 50), ov::Exception);
    memory.free(const_cast<char*>(handle));
    EXPECT_THROW(memory.copy_to_host(&found[0], const_cast<char*>(handle), 50), ov::Exception);
}

TEST(TestDevice, ItsWorkWaits) {
    test_device::DeferredQueue queue;
    int done = 0;
    queue.begin();
    queue.push([&] { ++done; });
    EXPECT_EQ(done, 0);
    queue.finish();
    EXPECT_EQ(done, 1);
    queue.push([&] { ++done; });
    queue.begin();
    queue.finish();
    EXPECT_EQ(done, 1) << "what a failed inference left is dropped";
}

}  // namespace

#include "compiled_model.hpp"

/// A device with memory of its own and deferred work, loaded from disk.
std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    static const bool is_loaded = (core.add_extension(runners::library_of_extension("test_device")), true);
    OPENVINO_ASSERT(is_loaded, "the test device is not there");
    return std::make_unique<runners::CompiledModel>(core, model, "TEST");
}
