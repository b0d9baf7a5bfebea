#include "ie/so_extension.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "openvino/core/except.hpp"

namespace {

struct Counted : ov::Extension {
    explicit Counted(std::vector<std::string>& events) : m_events(events) {}
    ~Counted() override { m_events.emplace_back("extension"); }
    std::vector<std::string>& m_events;
};

TEST(SOExtension, EndsBeforeItsLibrary) {
    std::vector<std::string> events;
    {
        const std::shared_ptr<void> library(nullptr, [&](void*) { events.emplace_back("library"); });
        auto extension = std::make_shared<ov::detail::SOExtension>(std::make_shared<Counted>(events), library);
        EXPECT_NE(extension->extension(), nullptr);
        EXPECT_EQ(extension->shared_object().use_count(), 3);
    }
    EXPECT_EQ(events, (std::vector<std::string>{"extension", "library"}));
}

TEST(SOExtension, SaysWhichLibraryCannotBeLoaded) {
    try {
        ov::detail::load_extensions("/nowhere/libnothing.so");
        FAIL() << "nothing was thrown";
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("/nowhere/libnothing.so"));
    }
}

}  // namespace
