#include "instruction_sets.hpp"

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include <cstdlib>
#include <string_view>

#include "openvino/openvino.hpp"

namespace {

// ctest runs this program also with ONEDNN_MAX_CPU_ISA=AVX2, and this test with SSE41.
TEST(InstructionSetsTest, one_variable_caps_own_and_foreign_kernels) {
    const ov::Core core;
    const char* given = std::getenv("ONEDNN_MAX_CPU_ISA");
    const std::string_view cap = given ? given : "";
    if (cap == "AVX2" || cap == "SSE41") {
        EXPECT_FALSE(tenon::cpu::has_avx512());
        EXPECT_EQ(tenon::cpu::channel_block(), 8U);
        EXPECT_EQ(hwy::SupportedTargets() & HWY_AVX3, 0);
        EXPECT_EQ((hwy::SupportedTargets() & HWY_AVX2) != 0, cap == "AVX2");
        return;
    }
    EXPECT_EQ(tenon::cpu::has_avx512(), (hwy::SupportedTargets() & HWY_AVX3) != 0);
    if (!tenon::cpu::has_avx512()) GTEST_SKIP() << "the processor has no AVX-512: only the AVX2 code was tested";
}

}  // namespace
