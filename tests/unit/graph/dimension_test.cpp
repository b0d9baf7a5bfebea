#include "openvino/core/dimension.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "openvino/core/except.hpp"
#include "openvino/core/rank.hpp"

using ov::Dimension;
using ov::Interval;

namespace {

const Dimension any;

/// The result of a merge, or text that no dimension has.
std::string merged(const Dimension& a, const Dimension& b) {
    Dimension result;
    return Dimension::merge(result, a, b) ? result.to_string() : "fails";
}

std::string broadcast(const Dimension& a, const Dimension& b) {
    Dimension result;
    return Dimension::broadcast_merge(result, a, b) ? result.to_string() : "fails";
}

}  // namespace

TEST(Dimension, StaticDynamicAndInterval) {
    EXPECT_TRUE(Dimension(3).is_static());
    EXPECT_EQ(Dimension(3).get_length(), 3);
    EXPECT_TRUE(Dimension(0).is_static());
    EXPECT_TRUE(Dimension(4, 4).is_static());
    EXPECT_TRUE(any.is_dynamic());
    EXPECT_EQ(any, Dimension::dynamic());
    EXPECT_TRUE(Dimension(1, 5).is_dynamic());
    EXPECT_EQ(Dimension(1, 5).get_min_length(), 1);
    EXPECT_EQ(Dimension(1, 5).get_max_length(), 5);
    EXPECT_EQ(any.get_min_length(), 0);
    EXPECT_EQ(any.get_max_length(), -1);
    EXPECT_TRUE((std::is_same_v<ov::Rank, Dimension>));
}

TEST(Dimension, NegativeBoundsAreNoBounds) {
    EXPECT_EQ(Dimension(-1), any);
    EXPECT_EQ(Dimension(-7), any);
    EXPECT_EQ(Dimension(-1, 5), Dimension(0, 5));
    EXPECT_EQ(Dimension(2, -1).get_interval(), Interval(2, Interval::s_max));
}

TEST(Dimension, LengthOfDynamicThrowsWithItsText) {
    EXPECT_THROW(any.get_length(), ov::Exception);
    try {
        Dimension(2, 5).get_length();
        FAIL();
    } catch (const ov::Exception& error) {
        EXPECT_NE(std::string(error.what()).find("2..5"), std::string::npos) << error.what();
    }
}

TEST(Dimension, TextReadsAndPrints) {
    for (const std::string text : {"5", "0", "1..5", "7..", "..5", "?"})
        EXPECT_EQ(Dimension(text).to_string(), text);
    EXPECT_EQ(Dimension(std::string("-1")), any);
    EXPECT_EQ(Dimension(std::string(" 3 .. 4 ")), Dimension(3, 4));
    EXPECT_EQ(Dimension(std::string("3..")), Dimension(3, -1));
    for (const std::string text : {"", "1s", "1..g", "a", "-2", "5..1", "1...2", "99999999999999999999"}) {
        EXPECT_THROW(Dimension{text}, ov::Exception) << text;
    }
}

TEST(Dimension, AdditionAndSubtraction) {
    EXPECT_EQ(Dimension(2) + 3, Dimension(5));
    EXPECT_EQ(Dimension(1, 3) + Dimension(10, 20), Dimension(11, 23));
    EXPECT_EQ(any + Dimension(2), Dimension(2, -1));
    EXPECT_EQ(Dimension(5) - 3, Dimension(2));
    EXPECT_EQ(Dimension(5) - 7, Dimension(0));
    EXPECT_EQ(Dimension(5, 10) - Dimension(1, 2), Dimension(3, 9));
    EXPECT_EQ(any - Dimension(3), any);
    EXPECT_EQ(Dimension(7) - Dimension(2, -1), Dimension(0, 5));
    Dimension sum(1);
    sum += 2;
    EXPECT_EQ(sum, Dimension(3));
    sum -= 1;
    EXPECT_EQ(sum, Dimension(2));
}

TEST(Dimension, MultiplicationClipsAtTheLargestValue) {
    EXPECT_EQ(Dimension(2) * 3, Dimension(6));
    EXPECT_EQ(Dimension(0, 10) * Dimension(2, 100), Dimension(0, 1000));
    EXPECT_EQ(any * Dimension(2), any);
    EXPECT_EQ(any * Dimension(0), Dimension(0));
    EXPECT_EQ(Dimension(2, Interval::s_max - 1) * Dimension(2), Dimension(4, Interval::s_max));
    EXPECT_EQ(Dimension(2, Interval::s_max / 2) * Dimension(2), Dimension(4, Interval::s_max - 1));
    EXPECT_EQ(Dimension(2, Interval::s_max / 2 + 1) * Dimension(2), Dimension(4, Interval::s_max));
    Dimension product(3);
    product *= 4;
    EXPECT_EQ(product, Dimension(12));
}

TEST(Dimension, DivisionKeepsOnlyWhatDividesExactly) {
    EXPECT_EQ(Dimension(12) / 4, Dimension(3));
    EXPECT_TRUE((Dimension(7) / 4).get_interval().empty());
    EXPECT_EQ(Dimension(23) / 3, Dimension(8, 7));
    EXPECT_EQ(Dimension(5, 20) / 4, Dimension(2, 5));
    EXPECT_EQ(any / 3, any);
    EXPECT_EQ(Dimension(5, -1) / 2, Dimension(3, -1));
    EXPECT_THROW(Dimension(4) / 0, ov::Exception);
    EXPECT_THROW(Dimension(4) / -2, ov::Exception);
}

TEST(Dimension, Intersection) {
    EXPECT_EQ(Dimension(1, 8) & Dimension(5, 10), Dimension(5, 8));
    EXPECT_TRUE((Dimension(1, 3) & Dimension(5, 10)).get_interval().empty());
    Dimension narrowed(1, 8);
    narrowed &= Dimension(8, 9);
    EXPECT_EQ(narrowed, Dimension(8));
}

TEST(Dimension, Compatible) {
    EXPECT_TRUE(Dimension(3).compatible(3) && Dimension(3).compatible(any) && any.compatible(any));
    EXPECT_TRUE(Dimension(1, 5).compatible(Dimension(5, 9)));
    EXPECT_FALSE(Dimension(3).compatible(4));
    EXPECT_FALSE(Dimension(1, 5).compatible(Dimension(6, 9)));
}

TEST(Dimension, RelaxesAndRefines) {
    EXPECT_TRUE(any.relaxes(3) && Dimension(1, 5).relaxes(Dimension(2, 4)) && Dimension(3).relaxes(3));
    EXPECT_FALSE(Dimension(3).relaxes(any) || Dimension(1, 5).relaxes(Dimension(2, 6)));
    EXPECT_TRUE(Dimension(3).refines(any) && Dimension(3).refines(3) && Dimension(2, 4).refines(Dimension(1, 5)));
    EXPECT_FALSE(any.refines(3));
}

TEST(Dimension, SameScheme) {
    EXPECT_TRUE(any.same_scheme(any) && Dimension(3).same_scheme(3) && Dimension(1, 5).same_scheme(Dimension(2, 9)));
    EXPECT_FALSE(Dimension(3).same_scheme(4) || Dimension(3).same_scheme(any));
}

TEST(Dimension, Merge) {
    EXPECT_EQ(merged(3, 3), "3");
    EXPECT_EQ(merged(3, any), "3");
    EXPECT_EQ(merged(any, 3), "3");
    EXPECT_EQ(merged(any, any), "?");
    EXPECT_EQ(merged(3, 4), "fails");
    EXPECT_EQ(merged(Dimension(1, 8), Dimension(5, 10)), "5..8");
    EXPECT_EQ(merged(Dimension(1, 5), Dimension(10, 15)), "fails");
    Dimension untouched(7);
    EXPECT_FALSE(Dimension::merge(untouched, 1, 2));
    EXPECT_EQ(untouched, Dimension(7));
}

TEST(Dimension, BroadcastMerge) {
    EXPECT_EQ(broadcast(1, 10), "10");
    EXPECT_EQ(broadcast(10, 1), "10");
    EXPECT_EQ(broadcast(3, 4), "fails");
    EXPECT_EQ(broadcast(Dimension(7, 12), 1), "7..12");
    EXPECT_EQ(broadcast(Dimension(1, 5), Dimension(10, 15)), "10..15");
    EXPECT_EQ(broadcast(Dimension(1, 12), Dimension(10, 15)), "10..15");
    EXPECT_EQ(broadcast(Dimension(7, 12), Dimension(10, 15)), "10..12");
    EXPECT_EQ(broadcast(Dimension(0, 12), Dimension(1, 15)), "..15");
    EXPECT_EQ(broadcast(any, 1), "?");
    EXPECT_EQ(broadcast(any, 5), "5");
    EXPECT_EQ(broadcast(any, any), "?");
}

TEST(Dimension, MergesInPlace) {
    Dimension a(1, 8);
    EXPECT_TRUE(Dimension::merge(a, a, Dimension(5, 10)));
    EXPECT_EQ(a, Dimension(5, 8));
    Dimension one(1);
    EXPECT_TRUE(Dimension::broadcast_merge(one, one, 6));
    EXPECT_EQ(one, Dimension(6));
}

TEST(Dimension, SymbolsAreEqualOnceStated) {
    const auto a = std::make_shared<ov::Symbol>();
    const auto b = std::make_shared<ov::Symbol>();
    const auto c = std::make_shared<ov::Symbol>();
    const auto d = std::make_shared<ov::Symbol>();
    EXPECT_TRUE(a->is_equal_to(a));
    EXPECT_FALSE(a->is_equal_to(b));
    a->set_equal(b);
    c->set_equal(d);
    EXPECT_FALSE(ov::Symbol::are_equal(a, d));
    EXPECT_TRUE(ov::Symbol::set_equal(b, c));
    EXPECT_TRUE(ov::Symbol::are_equal(a, d));
    EXPECT_EQ(a->root(), d->root());
    EXPECT_FALSE(ov::Symbol::are_equal(a, nullptr));
    EXPECT_FALSE(ov::Symbol::set_equal(nullptr, a));
    EXPECT_FALSE(ov::Symbol::are_equal(nullptr, nullptr));
}

TEST(Dimension, CarriesASymbol) {
    Dimension dimension;
    EXPECT_FALSE(dimension.has_symbol());
    EXPECT_EQ(dimension.get_symbol(), nullptr);
    const auto symbol = std::make_shared<ov::Symbol>();
    dimension.set_symbol(symbol);
    EXPECT_EQ(dimension.get_symbol(), symbol);
    EXPECT_EQ(dimension, any);
    EXPECT_EQ((dimension + 0).get_symbol(), symbol);
    EXPECT_EQ((Dimension(1) * dimension).get_symbol(), symbol);
    EXPECT_FALSE((dimension + 1).has_symbol());
}

TEST(Dimension, MergesKeepSymbols) {
    const auto symbol = std::make_shared<ov::Symbol>();
    Dimension named;
    named.set_symbol(symbol);
    Dimension result;
    EXPECT_TRUE(Dimension::merge(result, Dimension(5), named));
    EXPECT_EQ(result.get_symbol(), symbol);
    EXPECT_TRUE(Dimension::broadcast_merge(result, Dimension(1), named));
    EXPECT_EQ(result.get_symbol(), symbol);
    EXPECT_TRUE(Dimension::broadcast_merge(result, named, Dimension()));
    EXPECT_FALSE(result.has_symbol());
}

TEST(Interval, CountsAndContains) {
    EXPECT_EQ(Interval(2, 4).size(), 3U);
    EXPECT_EQ(Interval(2, 4).get_min_val(), 2);
    EXPECT_EQ(Interval(2, 4).get_max_val(), 4);
    EXPECT_TRUE(Interval(4, 2).empty());
    EXPECT_EQ(Interval(4, 2).size(), 0U);
    EXPECT_EQ(Interval(4, 2), Interval(9, 1));
    EXPECT_TRUE(Interval(2, 4).contains(3) && !Interval(2, 4).contains(5));
    EXPECT_TRUE(Interval().contains(Interval(2, 4)) && !Interval(2, 4).contains(Interval(2, 5)));
    EXPECT_TRUE(Interval(2, 4).has_upper_bound() && !Interval().has_upper_bound());
    EXPECT_TRUE((Interval(4, 2) + Interval(1)).empty());
}
