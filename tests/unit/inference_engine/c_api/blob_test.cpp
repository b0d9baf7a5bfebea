#include "fixture.hpp"

namespace {

using namespace c_api_tests;

class CApiBlob : public Fixture {};

TEST_F(CApiBlob, HasMemoryOfItsOwn) {
    const auto desc = description(I16, NCHW, {2, 3, 4, 5});
    ASSERT_EQ(ie_blob_make_memory(&desc, &m_blob), OK);
    int size = 0, bytes = 0;
    dimensions_t dims{};
    layout_e layout = ANY;
    precision_e precision = MIXED;
    ASSERT_EQ(ie_blob_size(m_blob, &size), OK);
    EXPECT_EQ(size, 120);
    ASSERT_EQ(ie_blob_byte_size(m_blob, &bytes), OK);
    EXPECT_EQ(bytes, 240);
    ASSERT_EQ(ie_blob_get_dims(m_blob, &dims), OK);
    EXPECT_EQ(extents(dims), (std::vector<size_t>{2, 3, 4, 5}));
    ASSERT_EQ(ie_blob_get_layout(m_blob, &layout), OK);
    EXPECT_EQ(layout, NCHW);
    ASSERT_EQ(ie_blob_get_precision(m_blob, &precision), OK);
    EXPECT_EQ(precision, I16);
    EXPECT_NE(memory_of<int16_t>(m_blob), nullptr);
    ie_blob_deallocate(&m_blob);
    EXPECT_EQ(m_blob, nullptr);
}

TEST_F(CApiBlob, HoldsEveryPrecision) {
    for (const auto& [precision, bytes] : std::vector<std::pair<precision_e, int>>{{FP32, 16},
                                                                                   {FP16, 8},
                                                                                   {FP64, 32},
                                                                                   {Q78, 8},
                                                                                   {I16, 8},
                                                                                   {U8, 4},
                                                                                   {I8, 4},
                                                                                   {U16, 8},
                                                                                   {I32, 16},
                                                                                   {I64, 32},
                                                                                   {U64, 32},
                                                                                   {U32, 16}}) {
        const auto desc = description(precision, C, {4});
        ASSERT_EQ(ie_blob_make_memory(&desc, &m_blob), OK) << precision;
        int size = 0;
        EXPECT_EQ(ie_blob_byte_size(m_blob, &size), OK);
        EXPECT_EQ(size, bytes) << precision;
        ie_blob_free(&m_blob);
    }
    for (const auto precision : {UNSPECIFIED, MIXED, CUSTOM}) {
        const auto desc = description(precision, C, {4});
        EXPECT_EQ(ie_blob_make_memory(&desc, &m_blob), GENERAL_ERROR) << precision;
    }
}

TEST_F(CApiBlob, SharesAPartOfItsMemory) {
    uint8_t bytes[2 * 4 * 4 * 1];
    for (size_t i = 0; i < sizeof(bytes); ++i)
        bytes[i] = static_cast<uint8_t>(i);
    const auto desc = description(U8, NHWC, {2, 1, 4, 4});
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&desc, bytes, sizeof(bytes), &m_weights), OK);
    const roi_t part{1, 1, 2, 3, 2};
    ASSERT_EQ(ie_blob_make_memory_with_roi(m_weights, &part, &m_blob), OK);
    dimensions_t dims{};
    ASSERT_EQ(ie_blob_get_dims(m_blob, &dims), OK);
    EXPECT_EQ(extents(dims), (std::vector<size_t>{1, 1, 2, 3}));
    ie_blob_free(&m_blob);
    const roi_t outside{0, 2, 0, 3, 1};
    EXPECT_NE(ie_blob_make_memory_with_roi(m_weights, &outside, &m_blob), OK);
    EXPECT_EQ(m_blob, nullptr);
}

TEST_F(CApiBlob, RefusesWhatDoesNotFit) {
    uint8_t bytes[8];
    auto desc = description(U8, NC, {2, 4});
    EXPECT_EQ(ie_blob_make_memory_from_preallocated(&desc, bytes, 7, &m_blob), PARAMETER_MISMATCH);
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&desc, bytes, 0, &m_blob), OK);
    ie_blob_free(&m_blob);
    desc.layout = NCHW;
    EXPECT_NE(ie_blob_make_memory(&desc, &m_blob), OK);
    desc.layout = static_cast<layout_e>(99);
    EXPECT_EQ(ie_blob_make_memory(&desc, &m_blob), PARAMETER_MISMATCH);
    desc = description(static_cast<precision_e>(99), C, {4});
    EXPECT_EQ(ie_blob_make_memory(&desc, &m_blob), PARAMETER_MISMATCH);
    desc = description(U8, BLOCKED, {1});
    desc.dims.ranks = 9;
    EXPECT_EQ(ie_blob_make_memory(&desc, &m_blob), OUT_OF_BOUNDS);
    // Nothing is touched of memory that is only described.
    desc = description(U8, NC, {size_t{1} << 20U, size_t{1} << 12U});
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&desc, bytes, 0, &m_blob), OK);
    int size = 0;
    EXPECT_EQ(ie_blob_size(m_blob, &size), OUT_OF_BOUNDS);
    EXPECT_EQ(ie_blob_byte_size(m_blob, &size), OUT_OF_BOUNDS);
}

}  // namespace
