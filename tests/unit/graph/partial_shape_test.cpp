#include "openvino/core/partial_shape.hpp"

#include <gtest/gtest.h>

#include <sstream>

using ov::Dimension;
using ov::PartialShape;
using ov::Rank;
using ov::Shape;
using ov::op::AutoBroadcastSpec;
using ov::op::AutoBroadcastType;

namespace {

const Dimension any;

std::string merged(PartialShape a, const PartialShape& b) {
    return PartialShape::merge_into(a, b) ? a.to_string() : "fails";
}

std::string broadcast(PartialShape a, const PartialShape& b, const AutoBroadcastSpec& spec = AutoBroadcastType::NUMPY) {
    return PartialShape::broadcast_merge_into(a, b, spec) ? a.to_string() : "fails";
}

PartialShape parse(const std::string& text) {
    return PartialShape(text);
}

}  // namespace

TEST(PartialShape, DefaultIsAScalar) {
    const PartialShape scalar;
    EXPECT_TRUE(scalar.is_static());
    EXPECT_EQ(scalar.rank(), Rank(0));
    EXPECT_EQ(scalar.to_shape(), Shape{});
    EXPECT_EQ(PartialShape{}, scalar);
}

TEST(PartialShape, RankMayBeStaticOrDynamic) {
    EXPECT_EQ((PartialShape{2, any}).rank(), Rank(2));
    EXPECT_TRUE((PartialShape{2, any}).is_dynamic());
    EXPECT_TRUE(PartialShape::dynamic().rank().is_dynamic());
    EXPECT_TRUE(PartialShape::dynamic().is_dynamic());
    EXPECT_EQ(PartialShape::dynamic(2), (PartialShape{any, any}));
    EXPECT_TRUE((PartialShape{1, 2}).is_static());
}

TEST(PartialShape, BracesMixDimensionsAndIntegers) {
    const int height = 5;
    const size_t width = 6;
    const int64_t depth = 7;
    const PartialShape shape{Dimension(1, 4), height, width, depth, -1, Dimension::dynamic()};
    EXPECT_EQ(shape.to_string(), "[1..4,5,6,7,?,?]");
}

TEST(PartialShape, MadeFromVectorsAndShapes) {
    EXPECT_EQ(PartialShape(std::vector<Dimension>{1, any}), (PartialShape{1, any}));
    EXPECT_EQ(PartialShape(std::vector<int64_t>{1, -1}), (PartialShape{1, any}));
    EXPECT_EQ(PartialShape(std::vector<size_t>{1, 2}), (PartialShape{1, 2}));
    const PartialShape implicit = Shape{3, 4};
    EXPECT_EQ(implicit, (PartialShape{3, 4}));
    EXPECT_EQ(PartialShape({3, 4}), implicit);
    EXPECT_EQ(static_cast<std::vector<Dimension>>(implicit), (std::vector<Dimension>{3, 4}));
}

TEST(PartialShape, ShapeOfDynamicThrows) {
    EXPECT_EQ((PartialShape{2, 3}).to_shape(), (Shape{2, 3}));
    EXPECT_EQ((PartialShape{2, 3}).get_shape(), (Shape{2, 3}));
    EXPECT_THROW((PartialShape{2, any}).to_shape(), ov::Exception);
    EXPECT_THROW(PartialShape::dynamic().to_shape(), ov::Exception);
    EXPECT_THROW(PartialShape::dynamic().get_shape(), ov::Exception);
}

TEST(PartialShape, Bounds) {
    const PartialShape shape{2, Dimension(1, 5)};
    EXPECT_EQ(shape.get_min_shape(), (Shape{2, 1}));
    EXPECT_EQ(shape.get_max_shape(), (Shape{2, 5}));
    EXPECT_EQ((PartialShape{any}).get_max_shape(), Shape{static_cast<size_t>(ov::Interval::s_max)});
    EXPECT_EQ(PartialShape::dynamic().get_max_shape(), Shape{});
    EXPECT_TRUE(shape.all_non_negative());
}

TEST(PartialShape, TextReads) {
    EXPECT_EQ(parse("1,3,100..200,?"), (PartialShape{1, 3, Dimension(100, 200), any}));
    EXPECT_EQ(parse("[1,3,100..200,?]"), (PartialShape{1, 3, Dimension(100, 200), any}));
    EXPECT_EQ(parse("..200"), (PartialShape{Dimension(0, 200)}));
    EXPECT_EQ(parse("120.."), (PartialShape{Dimension(120, -1)}));
    EXPECT_EQ(parse("-1, 2"), (PartialShape{any, 2}));
    EXPECT_EQ(parse("..."), PartialShape::dynamic());
    EXPECT_EQ(parse("[...]"), PartialShape::dynamic());
    EXPECT_EQ(parse("[]"), PartialShape{});
    EXPECT_EQ(PartialShape("4,5"), (PartialShape{4, 5}));
}

TEST(PartialShape, BadTextThrows) {
    for (const std::string text : {"...,...", "1,...,2", "1s,2", "1..g,2", "1,,2", "1,2,", ",", "[1,2", "{1,2}"}) {
        EXPECT_THROW(parse(text), ov::Exception) << text;
    }
}

TEST(PartialShape, PrintsAsItReads) {
    for (const std::string text : {"[1,3,?,1..5]", "[...]", "[]", "[7..,..4]"}) {
        std::ostringstream printed;
        printed << parse(text);
        EXPECT_EQ(printed.str(), text);
    }
}

TEST(PartialShape, IndicesAreChecked) {
    PartialShape shape{2, 3};
    EXPECT_EQ(shape[1], Dimension(3));
    EXPECT_EQ(shape[-1], Dimension(3));
    EXPECT_EQ(shape.at(-2), Dimension(2));
    shape[0] = any;
    EXPECT_EQ(shape, (PartialShape{any, 3}));
    EXPECT_THROW(shape[2], ov::Exception);
    EXPECT_THROW(shape[-3], ov::Exception);
    const PartialShape dynamic = PartialShape::dynamic();
    EXPECT_THROW(dynamic[0], ov::Exception);
}

TEST(PartialShape, VectorLikeMethods) {
    PartialShape shape = PartialShape::dynamic();
    EXPECT_THROW(shape.size(), ov::Exception);
    shape.push_back(2);
    EXPECT_EQ(shape, PartialShape{2});
    shape.insert(shape.begin(), 7);
    shape.insert(shape.end(), 2, Dimension(9));
    EXPECT_EQ(shape, (PartialShape{7, 2, 9, 9}));
    const std::vector<Dimension> more{4, 5};
    shape.insert(shape.begin() + 1, more.begin(), more.end());
    EXPECT_EQ(shape, (PartialShape{7, 4, 5, 2, 9, 9}));
    shape.resize(2);
    EXPECT_EQ(shape.size(), 2U);
    shape.reserve(8);
    EXPECT_EQ(*shape.rbegin(), Dimension(4));
    EXPECT_EQ(shape.end() - shape.begin(), 2);
    EXPECT_EQ(shape.cend() - shape.cbegin(), 2);
}

TEST(PartialShape, Compatible) {
    const auto dynamic = PartialShape::dynamic();
    EXPECT_TRUE(dynamic.compatible(dynamic) && dynamic.compatible(PartialShape{1}));
    EXPECT_TRUE((PartialShape{1, any}).compatible(PartialShape{any, 2}));
    EXPECT_FALSE((PartialShape{1, any}).compatible(PartialShape{2, any}));
    EXPECT_FALSE((PartialShape{1}).compatible(PartialShape{1, 1}));
}

TEST(PartialShape, RelaxesAndRefines) {
    const auto dynamic = PartialShape::dynamic();
    EXPECT_TRUE(dynamic.relaxes(PartialShape{1}) && (PartialShape{any, 2}).relaxes(PartialShape{1, 2}));
    EXPECT_FALSE((PartialShape{1}).relaxes(dynamic) || (PartialShape{1, 2}).relaxes(PartialShape{any, 2}));
    EXPECT_FALSE((PartialShape{any}).relaxes(PartialShape{1, 2}));
    EXPECT_TRUE((PartialShape{1, 2}).refines(PartialShape{any, 2}) && (PartialShape{1}).refines(dynamic));
    EXPECT_FALSE(dynamic.refines(PartialShape{1}));
}

TEST(PartialShape, SameScheme) {
    EXPECT_TRUE(PartialShape::dynamic().same_scheme(PartialShape::dynamic()));
    EXPECT_TRUE((PartialShape{1, any}).same_scheme(PartialShape{1, Dimension(2, 4)}));
    EXPECT_FALSE((PartialShape{1, any}).same_scheme(PartialShape{1, 2}));
    EXPECT_FALSE(PartialShape::dynamic().same_scheme(PartialShape{}));
}

TEST(PartialShape, Equality) {
    EXPECT_NE(PartialShape::dynamic(), PartialShape{});
    EXPECT_EQ(PartialShape::dynamic(), PartialShape::dynamic());
    EXPECT_NE((PartialShape{1, 2}), (PartialShape{1, 3}));
    EXPECT_NE((PartialShape{1, 2}), (PartialShape{1, 2, 1}));
}

TEST(PartialShape, MergeRank) {
    PartialShape shape = PartialShape::dynamic();
    EXPECT_TRUE(shape.merge_rank(Rank()));
    EXPECT_TRUE(shape.rank().is_dynamic());
    EXPECT_TRUE(shape.merge_rank(3));
    EXPECT_EQ(shape, PartialShape::dynamic(3));
    EXPECT_TRUE(shape.merge_rank(3));
    EXPECT_FALSE(shape.merge_rank(2));
}

TEST(PartialShape, MergeInto) {
    const auto dynamic = PartialShape::dynamic();
    EXPECT_EQ(merged(dynamic, dynamic), "[...]");
    EXPECT_EQ(merged(dynamic, {any, any}), "[?,?]");
    EXPECT_EQ(merged({1, 2}, dynamic), "[1,2]");
    EXPECT_EQ(merged({1, 2, any, any}, {1, any, 3, any}), "[1,2,3,?]");
    EXPECT_EQ(merged({1, any}, {2, any}), "fails");
    EXPECT_EQ(merged({any, any}, {any, any, any}), "fails");
}

TEST(PartialShape, BroadcastMergeNumpy) {
    const auto dynamic = PartialShape::dynamic();
    EXPECT_EQ(broadcast({2, 1, 6}, {3, 1}), "[2,3,6]");
    EXPECT_EQ(broadcast({3, 1}, {2, 1, 6}), "[2,3,6]");
    EXPECT_EQ(broadcast({2, 3}, {2, 4}), "fails");
    EXPECT_EQ(broadcast({any, 3}, {1, any}), "[?,3]");
    EXPECT_EQ(broadcast({2, 3}, {}), "[2,3]");
    EXPECT_EQ(broadcast({2, 3}, dynamic), "[...]");
    EXPECT_EQ(broadcast(dynamic, {2, 3}), "[...]");
    EXPECT_EQ(broadcast({Dimension(7, 12)}, {1}), "[7..12]");
}

TEST(PartialShape, BroadcastMergeExplicit) {
    EXPECT_EQ(broadcast({2, any}, {2, 3}, AutoBroadcastType::EXPLICIT), "[2,3]");
    EXPECT_EQ(broadcast({2, 3}, {1, 3}, AutoBroadcastType::NONE), "fails");
}

TEST(PartialShape, BroadcastMergePdpd) {
    const AutoBroadcastSpec right(AutoBroadcastType::PDPD);
    const AutoBroadcastSpec second(AutoBroadcastType::PDPD, 1);
    EXPECT_EQ(right.m_axis, -1);
    EXPECT_EQ(broadcast({2, 3, 4, 5}, {4, 5}, right), "[2,3,4,5]");
    EXPECT_EQ(broadcast({2, 3, 4, 5}, {3, 4}, second), "[2,3,4,5]");
    EXPECT_EQ(broadcast({2, 3, 4, 5}, {3, 1}, second), "[2,3,4,5]");
    EXPECT_EQ(broadcast({2, 3, 4, 5}, {3, 1, 1, 1}, second), "[2,3,4,5]");
    EXPECT_EQ(broadcast({2, 3, 4, 5}, {4, 5}, second), "fails");
    EXPECT_EQ(broadcast({2, 1}, {2, 3}, right), "fails");
    EXPECT_EQ(broadcast({3}, {2, 3}, right), "fails");
    EXPECT_EQ(broadcast({2, 3}, {3}, AutoBroadcastSpec(AutoBroadcastType::PDPD, -2)), "fails");
    EXPECT_EQ(broadcast({2, 3}, {3}, AutoBroadcastSpec(AutoBroadcastType::PDPD, 9)), "fails");
}

TEST(PartialShape, Sum) {
    EXPECT_EQ((PartialShape{1, any} + PartialShape{2, 3}), (PartialShape{3, Dimension(3, -1)}));
    EXPECT_EQ(PartialShape::dynamic() + PartialShape{1}, PartialShape::dynamic());
    EXPECT_THROW(PartialShape{1} + PartialShape({1, 2}), ov::Exception);
}

TEST(AttrTypes, PrintTheNamesOfIr) {
    const auto text_of = [](const auto& value) {
        std::ostringstream text;
        text << value;
        return text.str();
    };
    namespace op = ov::op;
    EXPECT_EQ(text_of(op::PadMode::SYMMETRIC), "symmetric");
    EXPECT_EQ(text_of(op::FillMode::LOWEST), "lowest");
    EXPECT_EQ(text_of(op::PadType::SAME_UPPER), "same_upper");
    EXPECT_EQ(text_of(op::PadType::NOTSET), "explicit");
    EXPECT_EQ(text_of(op::RoundingType::CEIL_TORCH), "ceil_torch");
    EXPECT_EQ(text_of(op::AutoBroadcastType::NONE), "none");
    EXPECT_EQ(text_of(op::BroadcastType::BIDIRECTIONAL), "bidirectional");
    EXPECT_EQ(text_of(op::EpsMode::MAX), "max");
    EXPECT_EQ(text_of(op::TopKSortType::SORT_INDICES), "index");
    EXPECT_EQ(text_of(op::TopKSortType::SORT_VALUES), "value");
    EXPECT_EQ(text_of(op::TopKMode::MIN), "min");
    EXPECT_EQ(text_of(op::PhiloxAlignment::PYTORCH), "pytorch");
    EXPECT_EQ(text_of(op::RecurrentSequenceDirection::BIDIRECTIONAL), "bidirectional");
    EXPECT_EQ(ov::as_enum<op::PadMode>("edge"), op::PadMode::EDGE);
}

TEST(AttrTypes, BroadcastSpecifications) {
    namespace op = ov::op;
    EXPECT_EQ(op::AutoBroadcastSpec("numpy"), op::AutoBroadcastSpec(op::AutoBroadcastType::NUMPY));
    EXPECT_EQ(op::AutoBroadcastSpec().m_type, op::AutoBroadcastType::NONE);
    EXPECT_NE(op::AutoBroadcastSpec(op::AutoBroadcastType::PDPD, 1), op::AutoBroadcastSpec("pdpd"));
    EXPECT_THROW(op::AutoBroadcastSpec("nonsense"), ov::Exception);
    EXPECT_EQ(op::BroadcastModeSpec().m_type, op::BroadcastType::NUMPY);
    EXPECT_EQ(op::BroadcastModeSpec("bidirectional"), op::BroadcastModeSpec(op::BroadcastType::BIDIRECTIONAL));
}
