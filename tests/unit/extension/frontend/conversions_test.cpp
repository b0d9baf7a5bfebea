#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "extension/doors.hpp"
#include "extension/frontend/registered_conversions.hpp"
#include "extension/registry.hpp"
#include "fake_context.hpp"
#include "openvino/frontend/extension.hpp"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::FakeContext;
using tests::Mapped;

namespace {

tenon::Conversion conversion(const std::string& domain, int64_t version, const std::string& mark,
                             const std::string& framework = "fake") {
    tenon::Conversion made;
    made.framework = framework;
    made.domain = domain;
    made.type = "Op";
    made.version = version;
    made.convert = [mark](const ov::frontend::NodeContext& context) {
        return ov::frontend::NamedOutputVector{{mark, context.get_input(0)}};
    };
    return made;
}

std::string mark_of(const std::optional<tenon::Conversion>& found) {
    return found ? found->convert(FakeContext("Op")).at(0).name : "none";
}

std::shared_ptr<const tenon::ExtensionRecord> record(const std::string& name,
                                                     const std::vector<tenon::Conversion>& conversions,
                                                     bool built_in = false) {
    auto made = std::make_shared<tenon::ExtensionRecord>();
    made->name = name;
    made->built_in = built_in;
    tenon::take_conversions(conversions, *made);
    return made;
}

/// Takes registrations for the process back.
class ForProcess {
public:
    explicit ForProcess(const tenon::Conversion& made) : m_key{made.framework, made.domain, made.type, made.version} {
        tenon::RegisteredConversions::get().add(made);
    }
    ~ForProcess() { tenon::RegisteredConversions::get().remove(m_key); }
    ForProcess(const ForProcess&) = delete;
    ForProcess& operator=(const ForProcess&) = delete;

private:
    tenon::ConversionQuery m_key;
};

TEST(ConversionsTest, of_the_newest_version_that_is_not_above_the_asked_one_is_taken) {
    const tenon::Registry registry(
        {record("a", {conversion("", 1, "v1"), conversion("", 7, "v7"), conversion("other", 9, "other domain")})});
    const auto of = [&](int64_t version, const std::string& domain = "") {
        return mark_of(registry.find_conversion("fake", domain, "Op", version));
    };
    EXPECT_EQ(of(1), "v1");
    EXPECT_EQ(of(6), "v1");
    EXPECT_EQ(of(7), "v7");
    EXPECT_EQ(of(100), "v7");
    EXPECT_EQ(of(0), "v7");
    EXPECT_EQ(of(9, "other"), "other domain");
    EXPECT_EQ(of(8, "other"), "none");
    EXPECT_EQ(mark_of(registry.find_conversion("foreign", "", "Op", 7)), "none");
    EXPECT_EQ(mark_of(registry.find_conversion("fake", "", "Unknown", 7)), "none");
}

TEST(ConversionsTest, later_ones_win_and_the_list_says_so) {
    const tenon::Registry registry({record("built in", {conversion("", 1, "x"), conversion("", 7, "y")}, true),
                                    record("first", {conversion("", 7, "first")}),
                                    record("second", {conversion("", 7, "second")})});
    const auto found = registry.find_conversion("fake", "", "Op", 13);
    EXPECT_EQ(mark_of(found), "second");
    EXPECT_EQ(found->extension, "second");
    EXPECT_EQ(mark_of(registry.find_conversion("fake", "", "Op", 6)), "x");
    std::vector<std::string> list;
    for (const auto& each : registry.conversions("fake"))
        list.push_back(each.extension + " " + std::to_string(each.version) + " -> " + each.replaced_by);
    EXPECT_THAT(list, ElementsAre("built in 1 -> ", "built in 7 -> second", "first 7 -> second", "second 7 -> "));
}

TEST(ConversionsTest, without_a_version_take_the_place_of_all_before) {
    const tenon::Registry registry({record("built in", {conversion("", 1, "x"), conversion("", 7, "y")}, true),
                                    record("user", {conversion("", 0, "all")})});
    EXPECT_EQ(mark_of(registry.find_conversion("fake", "", "Op", 3)), "all");
    EXPECT_EQ(mark_of(registry.find_conversion("fake", "", "Op", 13)), "all");
    for (const auto& each : registry.conversions("fake"))
        EXPECT_EQ(each.replaced_by, each.extension == "user" ? "" : "user");
}

TEST(ConversionsTest, of_no_framework_serve_every_one) {
    const tenon::Registry registry({record("user", {conversion("", 0, "general", "")})});
    EXPECT_EQ(mark_of(registry.find_conversion("fake", "", "Op", 3)), "general");
    EXPECT_EQ(mark_of(registry.find_conversion("other", "", "Op", 0)), "general");
    EXPECT_EQ(registry.conversions("other").size(), 1u);
}

TEST(ConversionsTest, for_the_process_stand_between_built_in_ones_and_extensions) {
    const tenon::Registry plain({record("built in", {conversion("", 7, "built in")}, true)});
    const tenon::Registry extended(
        {record("built in", {conversion("", 7, "built in")}, true), record("user", {conversion("", 7, "user")})});
    EXPECT_EQ(mark_of(plain.find_conversion("fake", "", "Op", 7)), "built in");
    {
        const ForProcess process(conversion("", 7, "process"));
        EXPECT_EQ(mark_of(plain.find_conversion("fake", "", "Op", 7)), "process");
        EXPECT_EQ(mark_of(extended.find_conversion("fake", "", "Op", 7)), "user");
        const ForProcess again(conversion("", 7, "process again"));
        EXPECT_EQ(mark_of(plain.find_conversion("fake", "", "Op", 7)), "process again");
    }
    EXPECT_EQ(mark_of(plain.find_conversion("fake", "", "Op", 7)), "built in");
}

TEST(ConversionsTest, that_throw_say_from_which_extension) {
    auto throwing = conversion("", 0, "x");
    throwing.convert = [](const ov::frontend::NodeContext&) -> ov::frontend::NamedOutputVector {
        throw std::runtime_error("no such axis");
    };
    const tenon::Registry registry({record("libuser.so", {throwing})});
    try {
        mark_of(registry.find_conversion("fake", "", "Op", 1));
        FAIL();
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), testing::AllOf(HasSubstr("libuser.so"), HasSubstr("conversion of operation Op"),
                                                 HasSubstr("no such axis")));
    }
}

TEST(ConversionsTest, that_are_incomplete_are_refused) {
    auto nothing = conversion("", 0, "x");
    nothing.convert = nullptr;
    EXPECT_THROW(record("user", {nothing}), ov::Exception);
    EXPECT_THROW(record("user", {conversion("", -1, "x")}), ov::Exception);
}

TEST(ConversionsTest, come_with_extension_objects_and_attached_ones) {
    class Own : public Mapped {
    public:
        OPENVINO_OP("Own", "frontend_tests");
        static std::shared_ptr<ov::Extension> make() { return nullptr; }
    };
    const auto converter = [](const ov::frontend::NodeContext& node) -> ov::OutputVector {
        return {node.get_input(0)};
    };
    const auto registry = tenon::Registry::built_in()->with(
        tenon::record_of({std::make_shared<ov::frontend::ConversionExtension>("Anything", converter),
                          std::make_shared<ov::frontend::onnx::ConversionExtension>("One", "ai.onnx", converter),
                          std::make_shared<ov::frontend::onnx::OpExtension<Mapped>>("Two", "com.example"),
                          std::make_shared<ov::frontend::ProgressReporterExtension>()}));
    EXPECT_TRUE(registry->find_conversion("onnx", "", "Anything", 13));
    EXPECT_TRUE(registry->find_conversion("paddle", "", "Anything", 0));
    EXPECT_TRUE(registry->find_conversion("onnx", "", "One", 13));
    EXPECT_FALSE(registry->find_conversion("paddle", "", "One", 13));
    EXPECT_TRUE(registry->find_conversion("onnx", "com.example", "Two", 1));
    EXPECT_FALSE(registry->find_conversion("onnx", "", "Two", 1));
    EXPECT_EQ(registry->extensions().size(), 4u);
    EXPECT_FALSE(tenon::Registry::built_in()->find_conversion("onnx", "", "One", 13));
}

TEST(EntryCaptureTest, takes_what_its_thread_registers_and_nothing_else) {
    tenon::EntryCapture capture;
    const ForProcess captured(conversion("", 1, "captured"));
    std::thread([] { tenon::RegisteredConversions::get().add(conversion("", 1, "of another thread")); }).join();
    EXPECT_EQ(capture.conversions()->size(), 1u);
    EXPECT_EQ(mark_of(tenon::Registry({}).find_conversion("fake", "", "Op", 1)), "of another thread");
    std::thread([] { tenon::RegisteredConversions::get().remove({"fake", "", "Op", 1}); }).join();
    EXPECT_EQ(mark_of(tenon::Registry({}).find_conversion("fake", "", "Op", 1)), "none");
}

TEST(EntryCaptureTest, leaves_registrations_of_others_when_its_object_ends) {
    const ForProcess of_the_program(conversion("", 1, "program"));
    struct Object {
        Object() { tenon::RegisteredConversions::get().add(conversion("", 1, "object")); }
        ~Object() { tenon::RegisteredConversions::get().remove({"fake", "", "Op", 1}); }
    };
    std::shared_ptr<Object> object;
    {
        const tenon::EntryCapture capture;
        object = capture.keep(std::make_shared<Object>());
        EXPECT_EQ(capture.conversions()->size(), 1u);
        { const Object not_kept; }
        EXPECT_EQ(capture.conversions()->size(), 1u);
    }
    object.reset();
    EXPECT_EQ(mark_of(tenon::Registry({}).find_conversion("fake", "", "Op", 1)), "program");
    { const Object for_the_process; }
    EXPECT_EQ(mark_of(tenon::Registry({}).find_conversion("fake", "", "Op", 1)), "program");
}

TEST(RegisteredConversionsTest, can_be_changed_and_asked_from_several_threads) {
    const tenon::Registry registry(std::vector<std::shared_ptr<const tenon::ExtensionRecord>>{});
    std::atomic<int> found = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&, domain = std::to_string(thread)] {
            for (int i = 0; i < 200; ++i) {
                const ForProcess registered(conversion(domain, 1, "x"));
                found += registry.find_conversion("fake", domain, "Op", 1).has_value();
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(found, 800);
    EXPECT_TRUE(registry.conversions("fake").empty());
    tenon::RegisteredConversions::get().remove({"fake", "", "never registered", 1});
}

}  // namespace
