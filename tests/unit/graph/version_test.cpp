#include "openvino/core/version.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace {

TEST(Version, OfTheEngine) {
    const ov::Version version = ov::get_openvino_version();
    EXPECT_NE(std::string(version.description).find("Tenon"), std::string::npos);
    EXPECT_EQ(std::string(version.buildNumber).rfind(std::to_string(OPENVINO_VERSION_MAJOR) + ".", 0), 0u);
}

TEST(Version, AsText) {
    std::ostringstream one;
    one << ov::Version{"build 7", "A device"};
    EXPECT_NE(one.str().find("A device"), std::string::npos);
    EXPECT_NE(one.str().find("build 7"), std::string::npos);
    std::ostringstream all;
    all << ov::CoreVersions{{"CPU", {"build 8", "Host"}}, {"GPU", {"build 9", "Card"}}};
    for (const char* part : {"CPU", "GPU", "build 8", "build 9", "Host", "Card"}) {
        EXPECT_NE(all.str().find(part), std::string::npos) << part;
    }
}

}  // namespace
