#include "comparison.hpp"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace tenon::command;
using testing::HasSubstr;

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

template <typename T>
ov::Tensor tensor(const ov::Shape& shape, const std::vector<T>& values) {
    ov::Tensor result(ov::element::from<T>(), shape);
    std::copy(values.begin(), values.end(), result.data<T>());
    return result;
}

ov::Tensor floats(const std::vector<float>& values) {
    return tensor<float>({values.size()}, values);
}

ComparisonRule rule_of(ComparisonKind kind, double rtol = 0, double atol = 0) {
    ComparisonRule rule;
    rule.kind = kind;
    rule.rtol = rtol;
    rule.atol = atol;
    return rule;
}

bool same(const ComparisonRule& rule, const ov::Tensor& want, const ov::Tensor& got) {
    return !compare(rule, want, got);
}

TEST(Comparison, close_allows_both_tolerances) {
    const auto rule = rule_of(ComparisonKind::close, 0.01, 0.5);
    EXPECT_TRUE(same(rule, floats({100}), floats({101.4F})));
    EXPECT_FALSE(same(rule, floats({100}), floats({101.6F})));
    EXPECT_TRUE(same(rule, floats({-100}), floats({-98.6F})));
    EXPECT_FALSE(same(rule, floats({0}), floats({0.6F})));
}

TEST(Comparison, close_treats_nan_and_infinities_as_values) {
    const auto rule = rule_of(ComparisonKind::close, 1, 1e30);
    EXPECT_TRUE(same(rule, floats({nan, infinity}), floats({nan, infinity})));
    EXPECT_FALSE(same(rule, floats({nan}), floats({0})));
    EXPECT_FALSE(same(rule, floats({0}), floats({nan})));
    EXPECT_FALSE(same(rule_of(ComparisonKind::close, 0, 1), floats({infinity}), floats({-infinity})));
    EXPECT_FALSE(same(rule_of(ComparisonKind::close, 0, 1), floats({1}), floats({infinity})));
}

TEST(Comparison, close_wants_the_same_type_and_shape) {
    const auto rule = rule_of(ComparisonKind::close, 1, 1);
    const auto type = compare(rule, floats({1}), tensor<double>({1}, {1}));
    ASSERT_TRUE(type);
    EXPECT_EQ(type->line(), "expected type f32, got f64");
    const auto shape = compare(rule, floats({1, 2}), tensor<float>({1, 2}, {1, 2}));
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->line(), "expected shape [2], got [1,2]");
}

TEST(Comparison, integers_have_no_relative_tolerance) {
    EXPECT_FALSE(
        same(rule_of(ComparisonKind::close, 0.1, 0), tensor<int32_t>({1}, {100}), tensor<int32_t>({1}, {101})));
    EXPECT_TRUE(same(rule_of(ComparisonKind::close, 0, 1), tensor<int32_t>({1}, {100}), tensor<int32_t>({1}, {101})));
    // Neighbours that are one number as double.
    constexpr int64_t large = (int64_t{1} << 60U) + 1;
    EXPECT_FALSE(
        same(rule_of(ComparisonKind::exact), tensor<int64_t>({1}, {large}), tensor<int64_t>({1}, {large - 1})));
    EXPECT_FALSE(same(rule_of(ComparisonKind::close, 0, 1), tensor<int64_t>({1}, {INT64_MIN}),
                      tensor<int64_t>({1}, {INT64_MAX})));
    EXPECT_FALSE(same(rule_of(ComparisonKind::close), tensor<bool>({1}, {true}), tensor<bool>({1}, {false})));
}

TEST(Comparison, tells_the_worst_element) {
    const auto difference = compare(rule_of(ComparisonKind::close, 0, 0.5), tensor<float>({2, 2}, {1, 2, 3, 4}),
                                    tensor<float>({2, 2}, {1, 3, 6, 4}));
    ASSERT_TRUE(difference);
    EXPECT_EQ(difference->line(), "worst element [1,0]: expected 3, got 6, tolerance 0.5 (2 of 4 differ)");
}

TEST(Comparison, worst_element_without_tolerance_is_the_farthest) {
    const auto difference = compare(rule_of(ComparisonKind::exact), floats({1, 1, 1}), floats({2, 9, 3}));
    ASSERT_TRUE(difference);
    EXPECT_EQ(difference->element, "[1]");
}

TEST(Comparison, exact_ignores_the_tolerances) {
    EXPECT_TRUE(same(rule_of(ComparisonKind::exact, 1, 1), floats({1, nan}), floats({1, nan})));
    EXPECT_FALSE(same(rule_of(ComparisonKind::exact, 1, 1), floats({1}), floats({std::nextafter(1.0F, 2.0F)})));
}

TEST(Comparison, fraction_counts_elements_and_limits_the_mean) {
    auto rule = rule_of(ComparisonKind::fraction, 0, 0.1);
    rule.fraction = 0.75;
    EXPECT_TRUE(same(rule, floats({0, 0, 0, 0}), floats({0, 0, 0, 9})));
    EXPECT_FALSE(same(rule, floats({0, 0, 0, 0}), floats({0, 0, 9, 9})));
    rule.mean_abs = 2;
    EXPECT_FALSE(same(rule, floats({0, 0, 0, 0}), floats({0, 0, 0, 9})));
    EXPECT_TRUE(same(rule, floats({0, 0, 0, 0}), floats({0, 0, 0, 7})));
}

ov::Tensor detections(const std::vector<std::array<float, 7>>& rows) {
    std::vector<float> values;
    for (const auto& row : rows)
        values.insert(values.end(), row.begin(), row.end());
    return tensor<float>({1, 1, rows.size(), 7}, values);
}

TEST(Comparison, detections_are_sets_above_a_confidence) {
    const auto rule = rule_of(ComparisonKind::detections, 0.01, 0.01);
    const std::array<float, 7> a{0, 1, 0.9F, 0.1F, 0.1F, 0.2F, 0.2F}, b{0, 2, 0.8F, 0.5F, 0.5F, 0.7F, 0.7F},
        faint{0, 1, 0.04F, 0, 0, 1, 1}, end{-1, 0, 0, 0, 0, 0, 0}, moved{0, 1, 0.9F, 0.4F, 0.1F, 0.5F, 0.2F};
    EXPECT_TRUE(same(rule, detections({a, b, end}), detections({b, a, end})));
    EXPECT_TRUE(same(rule, detections({a, end, end}), detections({a, faint, end})));
    EXPECT_TRUE(same(rule, detections({a, end, b}), detections({a, end, end})));
    const auto missing = compare(rule, detections({a, b, end}), detections({a, end, end}));
    ASSERT_TRUE(missing);
    EXPECT_THAT(missing->line(), HasSubstr("1 of 2 detections were expected, but not found"));
    const auto extra = compare(rule, detections({a, end, end}), detections({a, b, end}));
    ASSERT_TRUE(extra);
    EXPECT_THAT(extra->line(), HasSubstr("1 of 2 detections were found, but not expected"));
    EXPECT_FALSE(same(rule, detections({a, end}), detections({moved, end})));
    // One detection is no partner for two.
    EXPECT_FALSE(same(rule, detections({a, a, end}), detections({a, end, end})));
    EXPECT_FALSE(same(rule, floats({1}), floats({2})));
}

TEST(Comparison, nms_rows_may_be_followed_by_minus_one) {
    const auto rule = rule_of(ComparisonKind::nms_rows);
    const auto want = tensor<int64_t>({2, 3}, {0, 0, 5, 0, 1, 7});
    EXPECT_TRUE(same(rule, want, want));
    EXPECT_TRUE(same(rule, want, tensor<int64_t>({3, 3}, {0, 0, 5, 0, 1, 7, -1, -1, -1})));
    EXPECT_FALSE(same(rule, want, tensor<int64_t>({3, 3}, {0, 0, 5, 0, 1, 7, -1, 0, -1})));
    EXPECT_FALSE(same(rule, want, tensor<int64_t>({3, 3}, {0, 0, 5, 0, 1, 8, -1, -1, -1})));
    EXPECT_FALSE(same(rule, want, tensor<int64_t>({1, 3}, {0, 0, 5})));
    EXPECT_FALSE(same(rule, want, tensor<int32_t>({2, 3}, {0, 0, 5, 0, 1, 7})));
    EXPECT_FALSE(same(rule, tensor<int64_t>({1}, {2}), tensor<int64_t>({1}, {3})));
}

TEST(Comparison, sorted_last_forgets_the_order_along_one_axis) {
    const auto rule = rule_of(ComparisonKind::sorted_last);
    const auto want = tensor<float>({2, 2}, {1, 2, 3, 4});
    EXPECT_TRUE(same(rule, want, tensor<float>({2, 2}, {2, 1, 4, 3})));
    EXPECT_FALSE(same(rule, want, tensor<float>({2, 2}, {3, 4, 1, 2})));
    EXPECT_FALSE(same(rule, want, tensor<float>({4}, {1, 2, 3, 4})));
}

TEST(Comparison, range_excludes_its_end) {
    auto rule = rule_of(ComparisonKind::range);
    rule.range = {-1, 2};
    EXPECT_TRUE(same(rule, floats({0, 0}), floats({-1, 1.9F})));
    EXPECT_FALSE(same(rule, floats({0, 0}), floats({0, 2})));
    EXPECT_FALSE(same(rule, floats({0, 0}), floats({0, -1.1F})));
    EXPECT_FALSE(same(rule, floats({0, 0}), floats({0, nan})));
    EXPECT_FALSE(same(rule, floats({0, 0}), floats({0})));
    EXPECT_FALSE(same(rule, floats({0}), tensor<double>({1}, {0})));
}

}  // namespace
