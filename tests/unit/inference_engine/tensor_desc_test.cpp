#include <gtest/gtest.h>

#include <sstream>

#include "ie/ie_layouts.h"

namespace {

using namespace InferenceEngine;

const SizeVector dims4{2, 3, 4, 5};

TEST(BlockingDesc, OrdersOfTheStandardLayouts) {
    struct Row {
        Layout layout;
        SizeVector dims;
        SizeVector order;
        SizeVector block_dims;
        SizeVector strides;
    };
    const Row rows[] = {
        {C, {7}, {0}, {7}, {1}},
        {NC, {2, 3}, {0, 1}, {2, 3}, {3, 1}},
        {HW, {2, 3}, {0, 1}, {2, 3}, {3, 1}},
        {CN, {2, 3}, {1, 0}, {3, 2}, {2, 1}},
        {CHW, {2, 3, 4}, {0, 1, 2}, {2, 3, 4}, {12, 4, 1}},
        {HWC, {2, 3, 4}, {1, 2, 0}, {3, 4, 2}, {8, 2, 1}},
        {NCHW, dims4, {0, 1, 2, 3}, {2, 3, 4, 5}, {60, 20, 5, 1}},
        {OIHW, dims4, {0, 1, 2, 3}, {2, 3, 4, 5}, {60, 20, 5, 1}},
        {NHWC, dims4, {0, 2, 3, 1}, {2, 4, 5, 3}, {60, 15, 3, 1}},
        {NCDHW, {2, 3, 4, 5, 6}, {0, 1, 2, 3, 4}, {2, 3, 4, 5, 6}, {360, 120, 30, 6, 1}},
        {NDHWC, {2, 3, 4, 5, 6}, {0, 2, 3, 4, 1}, {2, 4, 5, 6, 3}, {360, 90, 18, 3, 1}},
        {GOIHW, {2, 3, 4, 5, 6}, {0, 1, 2, 3, 4}, {2, 3, 4, 5, 6}, {360, 120, 30, 6, 1}},
        {GOIDHW, {1, 2, 3, 4, 5, 6}, {0, 1, 2, 3, 4, 5}, {1, 2, 3, 4, 5, 6}, {720, 360, 120, 30, 6, 1}},
        {BLOCKED, {2, 3}, {0, 1}, {2, 3}, {3, 1}},
    };
    for (const Row& row : rows) {
        const BlockingDesc desc(row.dims, row.layout);
        EXPECT_EQ(desc.getOrder(), row.order) << row.layout;
        EXPECT_EQ(desc.getBlockDims(), row.block_dims) << row.layout;
        EXPECT_EQ(desc.getStrides(), row.strides) << row.layout;
        EXPECT_EQ(desc.getOffsetPadding(), 0u);
        EXPECT_EQ(desc.getOffsetPaddingToData(), SizeVector(row.dims.size(), 0));
    }
    EXPECT_TRUE(BlockingDesc({2, 3}, ANY).getBlockDims().empty());
    EXPECT_TRUE(BlockingDesc({}, SCALAR).getBlockDims().empty());
}

TEST(BlockingDesc, WrongRankThrowsWithBothSides) {
    try {
        const BlockingDesc desc({2, 3, 4}, NCHW);
        FAIL() << desc.getBlockDims().size();
    } catch (const Exception& error) {
        EXPECT_NE(std::string(error.what()).find("layout NCHW expects rank 4, found rank 3"), std::string::npos)
            << error.what();
    }
    EXPECT_THROW(BlockingDesc({2, 3}, {0, 1, 1}), Exception);
    EXPECT_THROW(BlockingDesc({2, 3}, {0, 1}, 0, SizeVector{0}), Exception);
    EXPECT_THROW(BlockingDesc({2, 3}, {0, 1}, 0, SizeVector{0, 0}, SizeVector{1}), Exception);
    EXPECT_THROW(BlockingDesc({SIZE_MAX / 2, SIZE_MAX / 2, 4}, {0, 1, 2}), Exception);
}

TEST(BlockingDesc, KeepsWhatItIsGiven) {
    const BlockingDesc desc({2, 3}, {0, 1}, SIZE_MAX, {1, 0}, {8, 2});
    EXPECT_EQ(desc.getOffsetPadding(), SIZE_MAX);
    EXPECT_EQ(desc.getOffsetPaddingToData(), (SizeVector{1, 0}));
    EXPECT_EQ(desc.getStrides(), (SizeVector{8, 2}));
    EXPECT_NE(desc, BlockingDesc({2, 3}, {0, 1}, 0, {1, 0}, {8, 2}));
    EXPECT_EQ(desc, BlockingDesc(desc));
}

TEST(TensorDesc, BracedThirdArgumentIsABlockingDesc) {
    const SizeVector order{0, 1, 2, 3};
    const TensorDesc two(Precision::FP32, dims4, {dims4, order});
    EXPECT_EQ(two.getLayout(), NCHW);
    const size_t offset = (std::numeric_limits<size_t>::max)();
    const TensorDesc three(Precision::FP32, dims4, {dims4, order, offset});
    EXPECT_EQ(three.getBlockingDesc().getOffsetPadding(), SIZE_MAX);
    const TensorDesc literal(Precision::U8, {1, 3, 2, 2}, Layout::NHWC);
    EXPECT_EQ(literal.getLayout(), NHWC);
}

TEST(TensorDesc, LayoutFollowsFromTheOrder) {
    const auto layout_of = [](const SizeVector& order) {
        SizeVector dims(order.size(), 2);
        return TensorDesc(Precision::FP32, dims, BlockingDesc(dims, order)).getLayout();
    };
    EXPECT_EQ(layout_of({0}), C);
    EXPECT_EQ(layout_of({0, 1}), NC);
    EXPECT_EQ(layout_of({1, 0}), CN);
    EXPECT_EQ(layout_of({0, 1, 2}), CHW);
    EXPECT_EQ(layout_of({1, 2, 0}), HWC);
    EXPECT_EQ(layout_of({0, 1, 2, 3}), NCHW);
    EXPECT_EQ(layout_of({0, 2, 3, 1}), NHWC);
    EXPECT_EQ(layout_of({0, 1, 2, 3, 4}), NCDHW);
    EXPECT_EQ(layout_of({0, 2, 3, 4, 1}), NDHWC);
    EXPECT_EQ(layout_of({0, 3, 1, 2}), BLOCKED);
    EXPECT_EQ(layout_of({2, 1, 0}), BLOCKED);
    EXPECT_EQ(layout_of({0, 1, 2, 3, 4, 5}), BLOCKED);
}

TEST(TensorDesc, EmptyDimsAreAScalar) {
    const TensorDesc desc(Precision::FP32, {}, BlockingDesc(SizeVector{}, SizeVector{}, 5));
    EXPECT_EQ(desc.getLayout(), SCALAR);
    EXPECT_EQ(desc.offset(SizeVector{}), 5u);
}

TEST(TensorDesc, RankMustFitTheOrder) {
    EXPECT_THROW(TensorDesc(Precision::FP32, {2, 3}, BlockingDesc({2, 3, 4}, {0, 1, 2})), Exception);
    EXPECT_THROW(TensorDesc(Precision::FP32, {2, 3, 4}, NCHW), Exception);
}

// Offsets by hand from the definition of the blocked formats: (((n * CB + c / B) * H + h) * W + w) * B + c % B.
size_t blocked_offset(const SizeVector& dims, size_t block, size_t n, size_t c, size_t h, size_t w) {
    const size_t blocks = (dims[1] + block - 1) / block;
    return (((n * blocks + c / block) * dims[2] + h) * dims[3] + w) * block + c % block;
}

class BlockedOffset : public testing::TestWithParam<size_t> {};

TEST_P(BlockedOffset, OfEveryElement) {
    const size_t block = GetParam();
    const SizeVector dims{2, 20, 3, 2};
    const SizeVector blocked{2, (20 + block - 1) / block, 3, 2, block};
    const TensorDesc desc(Precision::FP32, dims, {blocked, {0, 1, 2, 3, 1}});
    EXPECT_EQ(desc.getLayout(), BLOCKED);
    EXPECT_EQ(desc.getDims(), dims);
    size_t index = 0;
    for (size_t n = 0; n < 2; ++n)
        for (size_t c = 0; c < 20; ++c)
            for (size_t h = 0; h < 3; ++h)
                for (size_t w = 0; w < 2; ++w, ++index) {
                    EXPECT_EQ(desc.offset({n, c, h, w}), blocked_offset(dims, block, n, c, h, w));
                    EXPECT_EQ(desc.offset(index), blocked_offset(dims, block, n, c, h, w));
                }
}

INSTANTIATE_TEST_SUITE_P(nChw8c_nChw16c, BlockedOffset, testing::Values(8, 16));

TEST(TensorDesc, KnownBlockedOffsets) {
    const TensorDesc nchw8c(Precision::FP32, {1, 16, 2, 2}, {{1, 2, 2, 2, 8}, {0, 1, 2, 3, 1}});
    EXPECT_EQ(nchw8c.offset({0, 7, 0, 0}), 7u);
    EXPECT_EQ(nchw8c.offset({0, 0, 0, 1}), 8u);
    EXPECT_EQ(nchw8c.offset({0, 0, 1, 0}), 16u);
    EXPECT_EQ(nchw8c.offset({0, 9, 1, 1}), 57u);
    const TensorDesc nchw16c(Precision::FP32, {1, 32, 2, 2}, {{1, 2, 2, 2, 16}, {0, 1, 2, 3, 1}});
    EXPECT_EQ(nchw16c.offset({0, 17, 1, 0}), 97u);
}

TEST(TensorDesc, OffsetOfPlainLayouts) {
    const TensorDesc nchw(Precision::FP32, dims4, NCHW);
    EXPECT_EQ(nchw.offset({1, 2, 3, 4}), 119u);
    EXPECT_EQ(nchw.offset(77), 77u);
    const TensorDesc nhwc(Precision::FP32, dims4, NHWC);
    EXPECT_EQ(nhwc.offset({0, 1, 0, 0}), 1u);
    EXPECT_EQ(nhwc.offset({0, 0, 0, 1}), 3u);
    EXPECT_EQ(nhwc.offset({1, 2, 3, 4}), 119u);
    EXPECT_EQ(nhwc.offset(1), 3u);
}

TEST(TensorDesc, OffsetRespectsPaddingAndStrides) {
    // A 2 x 3 part that begins at row 1, column 2 of rows of 10, 100 elements into the memory.
    const TensorDesc desc(Precision::FP32, {2, 3}, {{2, 3}, {0, 1}, 100, {1, 2}, {10, 1}});
    EXPECT_EQ(desc.offset({0, 0}), 112u);
    EXPECT_EQ(desc.offset({1, 2}), 124u);
    EXPECT_EQ(desc.offset(4), 123u);
}

TEST(TensorDesc, OffsetNeedsALayoutAndAllIndices) {
    EXPECT_THROW(TensorDesc(Precision::FP32, {2, 3}, ANY).offset(0), Exception);
    EXPECT_THROW(TensorDesc(Precision::FP32, {2, 3}, NC).offset(SizeVector{1}), Exception);
}

TEST(TensorDesc, LayoutByDims) {
    EXPECT_EQ(TensorDesc::getLayoutByDims({}), SCALAR);
    EXPECT_EQ(TensorDesc::getLayoutByDims({1}), C);
    EXPECT_EQ(TensorDesc::getLayoutByDims({1, 1}), NC);
    EXPECT_EQ(TensorDesc::getLayoutByDims({1, 1, 1}), CHW);
    EXPECT_EQ(TensorDesc::getLayoutByDims({1, 1, 1, 1}), NCHW);
    EXPECT_EQ(TensorDesc::getLayoutByDims({1, 1, 1, 1, 1}), NCDHW);
    EXPECT_EQ(TensorDesc::getLayoutByDims({1, 1, 1, 1, 1, 1}), BLOCKED);
}

TEST(TensorDesc, SetDims) {
    TensorDesc nhwc(Precision::FP32, dims4, NHWC);
    nhwc.setDims({1, 8, 6, 7});
    EXPECT_EQ(nhwc, TensorDesc(Precision::FP32, {1, 8, 6, 7}, NHWC));
    EXPECT_THROW(nhwc.setDims({1, 8}), Exception);
    EXPECT_EQ(nhwc.getDims(), (SizeVector{1, 8, 6, 7}));

    TensorDesc any(Precision::FP32, ANY);
    any.setDims({3, 4});
    EXPECT_EQ(any.getDims(), (SizeVector{3, 4}));
    EXPECT_EQ(any.getLayout(), ANY);

    TensorDesc blocked(Precision::FP32, BLOCKED);
    blocked.setDims({3, 4});
    EXPECT_EQ(blocked.getBlockingDesc().getBlockDims(), (SizeVector{3, 4}));

    TensorDesc scalar(Precision::FP32, SCALAR);
    EXPECT_NO_THROW(scalar.setDims({1}));
    EXPECT_TRUE(scalar.getDims().empty());
    EXPECT_THROW(scalar.setDims({2}), Exception);
}

TEST(TensorDesc, SetLayout) {
    TensorDesc desc(Precision::FP32, dims4, NCHW);
    desc.setLayout(NHWC);
    EXPECT_EQ(desc, TensorDesc(Precision::FP32, dims4, NHWC));
    EXPECT_THROW(desc.setLayout(NC), Exception);
    EXPECT_THROW(desc.setLayout(NCDHW), Exception);
    EXPECT_THROW(desc.setLayout(SCALAR), Exception);

    const BlockingDesc by_hand(dims4, {0, 1, 2, 3}, 0, {0, 0, 0, 0}, {600, 20, 5, 1});
    TensorDesc strided(Precision::FP32, dims4, by_hand);
    strided.setLayout(NHWC);
    EXPECT_EQ(strided.getBlockingDesc(), by_hand);
}

TEST(TensorDesc, Reshape) {
    TensorDesc desc(Precision::FP32, dims4, NCHW);
    desc.reshape({6, 20}, NC);
    EXPECT_EQ(desc, TensorDesc(Precision::FP32, {6, 20}, NC));
    desc.reshape({3, 4});
    EXPECT_EQ(desc.getLayout(), NC);
    EXPECT_THROW(desc.reshape({3, 4, 5}), Exception);
    desc.reshape({1, 16, 2, 2}, BlockingDesc({1, 2, 2, 2, 8}, {0, 1, 2, 3, 1}));
    EXPECT_EQ(desc.getLayout(), BLOCKED);
    TensorDesc part(Precision::FP32, {2, 3}, {{2, 3}, {0, 1}, 0, {1, 0}});
    EXPECT_THROW(part.reshape({3, 2}), Exception);
}

TEST(TensorDesc, Compares) {
    const TensorDesc desc(Precision::FP32, dims4, NCHW);
    EXPECT_EQ(desc, TensorDesc(Precision::FP32, dims4, NCHW));
    EXPECT_NE(desc, TensorDesc(Precision::FP16, dims4, NCHW));
    EXPECT_NE(desc, TensorDesc(Precision::FP32, {2, 3, 4, 6}, NCHW));
    EXPECT_NE(desc, TensorDesc(Precision::FP32, dims4, NHWC));
}

TEST(RoiDesc, ViewOfNchwAndNhwc) {
    const ROI roi(1, 2, 1, 3, 2);
    const TensorDesc nchw(Precision::U8, {2, 3, 4, 6}, NCHW);
    const TensorDesc nchw_part = make_roi_desc(nchw, roi, true);
    EXPECT_EQ(nchw_part.getDims(), (SizeVector{1, 3, 2, 3}));
    EXPECT_EQ(nchw_part.getLayout(), NCHW);
    EXPECT_EQ(nchw_part.offset({0, 2, 1, 1}), nchw.offset({1, 2, 2, 3}));

    const TensorDesc nhwc(Precision::U8, {2, 3, 4, 6}, NHWC);
    const TensorDesc nhwc_part = make_roi_desc(nhwc, roi, true);
    EXPECT_EQ(nhwc_part.getLayout(), NHWC);
    EXPECT_EQ(nhwc_part.offset({0, 2, 1, 1}), nhwc.offset({1, 2, 2, 3}));
    EXPECT_EQ(make_roi_desc(nhwc, roi, false), TensorDesc(Precision::U8, {1, 3, 2, 3}, NHWC));
}

TEST(RoiDesc, RefusesWhatIsNotInside) {
    const TensorDesc nchw(Precision::U8, {2, 3, 4, 6}, NCHW);
    EXPECT_THROW(make_roi_desc(nchw, ROI(2, 0, 0, 1, 1), true), Exception);
    EXPECT_THROW(make_roi_desc(nchw, ROI(0, 4, 0, 3, 1), true), Exception);
    EXPECT_THROW(make_roi_desc(nchw, ROI(0, 0, 0, 0, 1), true), Exception);
    EXPECT_THROW(make_roi_desc(TensorDesc(Precision::U8, {3, 4, 6}, CHW), ROI(0, 0, 0, 1, 1), true), Exception);
    EXPECT_THROW(make_roi_desc(TensorDesc(Precision::FP32, {1, 16, 2, 2}, {{1, 2, 2, 2, 8}, {0, 1, 2, 3, 1}}),
                               {0, 0, 0, 0}, {1, 8, 1, 1}, true),
                 Exception);
}

TEST(Layout, Prints) {
    std::ostringstream stream;
    stream << NCHW << ' ' << SCALAR << ' ' << BLOCKED << ' ' << static_cast<Layout>(77) << ' ' << ColorFormat::NV12;
    EXPECT_EQ(stream.str(), "NCHW SCALAR BLOCKED 77 NV12");
}

}  // namespace
