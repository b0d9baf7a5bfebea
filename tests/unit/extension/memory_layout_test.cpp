#include "tenon/memory_layout.hpp"

#include <gtest/gtest.h>

#include <cstdint>

#include "openvino/core/except.hpp"

namespace memory_layout_test {

using tenon::MemoryLayout;

TEST(MemoryLayout, counts_the_bytes_of_whole_blocks) {
    EXPECT_EQ(MemoryLayout::channels_blocked(4, 8).byte_size(ov::element::f32, {1, 9, 2, 2}), 16U * 4 * 4);
    EXPECT_EQ(MemoryLayout::planar(1).byte_size(ov::element::u4, {3}), 2U);
}

TEST(MemoryLayout, refuses_shapes_that_cannot_be_addressed) {
    const size_t large = size_t{1} << 32;
    EXPECT_THROW(MemoryLayout::planar(3).byte_size(ov::element::u8, {large, large, 4}), ov::Exception);
    EXPECT_THROW(MemoryLayout::planar(2).byte_size(ov::element::f32, {large, large / 4}), ov::Exception);
    EXPECT_THROW(MemoryLayout::channels_blocked(3, 8).byte_size(ov::element::u8, {1, SIZE_MAX - 1, 1}), ov::Exception);
    EXPECT_EQ(MemoryLayout::planar(3).byte_size(ov::element::f32, {large, large, 0}), 0U);
}

}  // namespace memory_layout_test
