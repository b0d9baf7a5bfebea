#include "openvino/runtime/core.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "openvino/runtime/properties.hpp"

namespace {

using testing::AllOf;
using testing::HasSubstr;

TEST(Core, RefusesAPropertyThatNoDeviceTakes) {
    ov::Core core;
    try {
        core.set_property(ov::AnyMap{{"NUM_STREAMS", "2"}, {"NUM_STREAM", "2"}});
        FAIL() << "nothing was thrown";
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), AllOf(HasSubstr("no device takes 'NUM_STREAM'"), HasSubstr("CPU")));
    }
    EXPECT_NE(core.get_property("CPU", ov::num_streams), ov::streams::Num(2)) << "half of the properties were taken";
    core.set_property(ov::AnyMap{{"NUM_STREAMS", "2"}});
    EXPECT_EQ(core.get_property("CPU", ov::num_streams), ov::streams::Num(2));
}

}  // namespace
