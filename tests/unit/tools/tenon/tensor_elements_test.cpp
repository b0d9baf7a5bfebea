#include "tensor_elements.hpp"

#include <gtest/gtest.h>

#include "latency.hpp"
#include "shortened.hpp"
#include "user_error.hpp"

namespace {

using namespace tenon::command;

ov::Tensor counted(const ov::Shape& shape) {
    ov::Tensor tensor(ov::element::i32, shape);
    for (size_t i = 0; i < tensor.get_size(); ++i)
        tensor.data<int32_t>()[i] = static_cast<int32_t>(i);
    return tensor;
}

std::vector<double> values_of(const ov::Tensor& tensor) {
    return to_doubles(tensor);
}

// Expected values: numpy.arange(12).reshape(3, 4)[...].
TEST(Slice, is_that_of_python) {
    const auto tensor = counted({3, 4});
    EXPECT_EQ(values_of(slice(tensor, {{1, 3, 1}, {0, 4, 2}})), (std::vector<double>{4, 6, 8, 10}));
    EXPECT_EQ(values_of(slice(tensor, {{-1, 100, 1}})), (std::vector<double>{8, 9, 10, 11}));
    EXPECT_EQ(values_of(slice(tensor, {{0, 1, 1}, {3, 0, -2}})), (std::vector<double>{3, 1}));
    EXPECT_EQ(values_of(slice(tensor, {{0, 1, 1}, {INT64_MAX, INT64_MIN, -1}})), (std::vector<double>{3, 2, 1, 0}));
    EXPECT_EQ(slice(tensor, {{2, 1, 1}}).get_shape(), (ov::Shape{0, 4}));
    EXPECT_THROW(slice(tensor, {{0, 1, 1}, {0, 1, 1}, {0, 1, 1}}), UserError);
    EXPECT_THROW(slice(tensor, {{0, 1, 0}}), UserError);
}

TEST(Convert, casts_elements) {
    ov::Tensor tensor(ov::element::f32, {3});
    tensor.data<float>()[0] = -1.7F;
    tensor.data<float>()[1] = 0.5F;
    tensor.data<float>()[2] = 0;
    EXPECT_EQ(values_of(convert(tensor, ov::element::i8)), (std::vector<double>{-1, 0, 0}));
    EXPECT_EQ(values_of(convert(tensor, ov::element::boolean)), (std::vector<double>{1, 1, 0}));
    EXPECT_EQ(values_of(convert(tensor, ov::element::f16))[1], 0.5);
}

TEST(ParseShape, takes_numbers_with_commas) {
    EXPECT_EQ(parse_shape("1,3,8"), (ov::Shape{1, 3, 8}));
    EXPECT_EQ(parse_shape("[ 1, 3 ]"), (ov::Shape{1, 3}));
    EXPECT_THROW(parse_shape("1,,2"), UserError);
    EXPECT_THROW(parse_shape("1x2"), UserError);
    EXPECT_THROW(parse_shape("-1"), UserError);
}

TEST(Coordinate, counts_the_last_axis_first) {
    EXPECT_EQ(coordinate_text({2, 3, 4}, 23), "[1,2,3]");
    EXPECT_EQ(coordinate_text({}, 0), "[]");
}

TEST(Latency, takes_percentiles_by_rank) {
    std::vector<double> times;
    for (int i = 100; i >= 1; --i)
        times.push_back(i);
    const auto summary = summarise(times);
    EXPECT_EQ(summary.least, 1);
    EXPECT_EQ(summary.median, 50);
    EXPECT_EQ(summary.p90, 90);
    EXPECT_EQ(summary.p99, 99);
    EXPECT_EQ(summary.greatest, 100);
    EXPECT_DOUBLE_EQ(summary.mean, 50.5);
    EXPECT_EQ(summarise({7}).p99, 7);
}

TEST(Shortened, keeps_both_ends) {
    EXPECT_EQ(shortened("abc", 4), "abc");
    EXPECT_EQ(shortened("abcdefghij", 8), "ab..ghij");
}

TEST(Readable, leaves_out_places_in_the_source) {
    EXPECT_EQ(readable(std::runtime_error("Check 'a == b' failed at src/graph/x.cpp:12:\nexpected 1, found 2")),
              "expected 1, found 2");
    EXPECT_EQ(readable(std::runtime_error("no such file (src/x.cpp:7)")), "no such file");
    EXPECT_EQ(readable(std::runtime_error("reading a/m.xml: a/m.xml, layer 'x': bad")), "a/m.xml, layer 'x': bad");
    EXPECT_EQ(readable(std::runtime_error("reading a/m.xml: no such file")), "reading a/m.xml: no such file");
    EXPECT_EQ(readable_line(std::runtime_error("a:\nb\nc")), "a: b; c");
    EXPECT_EQ(readable_line(std::runtime_error("abcdef"), 3), "abc...");
}

}  // namespace
