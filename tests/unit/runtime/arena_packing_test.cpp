#include "arena_packing.hpp"

#include <gtest/gtest.h>

#include "openvino/core/except.hpp"

namespace arena_packing_test {

using namespace tenon;

TEST(ArenaPacking, puts_what_lives_at_different_times_into_the_same_place) {
    const auto packing = pack({{100, 0, 1}, {100, 2, 3}, {10, 1, 2}});
    EXPECT_EQ(packing.offsets, (std::vector<size_t>{0, 0, 128}));
    EXPECT_EQ(packing.bytes, 192U);
}

TEST(ArenaPacking, refuses_more_than_can_be_addressed) {
    const size_t half = SIZE_MAX / 2;
    EXPECT_THROW(pack({{half, 0, 1}, {half, 0, 1}, {half, 0, 1}}), ov::Exception);
    EXPECT_THROW(pack({{SIZE_MAX - 1, 0, 1}}), ov::Exception);
}

}  // namespace arena_packing_test
