#include "openvino/runtime/properties.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "error_of.hpp"
#include "openvino/runtime/intel_gna/properties.hpp"
#include "openvino/runtime/intel_gpu/properties.hpp"

namespace {

TEST(Property, TakesItsTypeOrItsText) {
    const auto typed = ov::hint::performance_mode(ov::hint::PerformanceMode::THROUGHPUT);
    const auto text = ov::hint::performance_mode("THROUGHPUT");
    EXPECT_EQ(typed.first, "PERFORMANCE_HINT");
    EXPECT_EQ(typed.second.as<ov::hint::PerformanceMode>(), ov::hint::PerformanceMode::THROUGHPUT);
    EXPECT_EQ(text.second.as<ov::hint::PerformanceMode>(), ov::hint::PerformanceMode::THROUGHPUT);
    EXPECT_EQ(ov::num_streams(4).second.as<ov::streams::Num>().num, 4);
}

TEST(Property, ComparesWithNames) {
    const std::string name = "PERF_COUNT";
    EXPECT_TRUE(name == ov::enable_profiling);
    EXPECT_TRUE(ov::enable_profiling == name);
    EXPECT_TRUE(name != ov::num_streams);
}

TEST(Property, PerformanceModesHaveNames) {
    std::ostringstream out;
    out << ov::hint::PerformanceMode::UNDEFINED << ' ' << ov::hint::PerformanceMode::CUMULATIVE_THROUGHPUT;
    EXPECT_EQ(out.str(), "UNDEFINED CUMULATIVE_THROUGHPUT");
}

TEST(Property, ValuesOfGnaAreReadAsWritten) {
    using namespace ov::intel_gna;
    std::stringstream stream;
    stream << ExecutionMode::SW_EXACT << ' ' << HWGeneration::GNA_3_0 << ' ' << PWLDesignAlgorithm::RECURSIVE_DESCENT;
    EXPECT_EQ(stream.str(), "GNA_SW_EXACT GNA_3_0 RECURSIVE_DESCENT");
    ExecutionMode mode{};
    HWGeneration generation{};
    PWLDesignAlgorithm algorithm{};
    stream >> mode >> generation >> algorithm;
    EXPECT_EQ(mode, ExecutionMode::SW_EXACT);
    EXPECT_EQ(generation, HWGeneration::GNA_3_0);
    EXPECT_EQ(algorithm, PWLDesignAlgorithm::RECURSIVE_DESCENT);
    std::istringstream wrong("GNA_TOASTER");
    EXPECT_THAT(error_of([&] { wrong >> mode; }),
                testing::AllOf(testing::HasSubstr("\"GNA_TOASTER\""), testing::HasSubstr("GNA_SW_EXACT, GNA_SW_FP32")));
    EXPECT_EQ(execution_mode("GNA_HW").second.as<ExecutionMode>(), ExecutionMode::HW);
}

}  // namespace
