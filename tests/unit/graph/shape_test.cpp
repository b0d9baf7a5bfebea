#include "openvino/core/shape.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "openvino/core/axis_set.hpp"
#include "openvino/core/axis_vector.hpp"
#include "openvino/core/coordinate.hpp"
#include "openvino/core/coordinate_diff.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/strides.hpp"

using ov::Shape;

namespace {

template <class T>
std::string text_of(const T& value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

}  // namespace

TEST(Shape, SizeIsTheProductOfTheLengths) {
    EXPECT_EQ(ov::shape_size(Shape{}), 1U);
    EXPECT_EQ(ov::shape_size(Shape{2, 3, 5}), 30U);
    EXPECT_EQ(ov::shape_size(Shape{2, 0, 5}), 0U);
    const Shape shape{2, 3, 5};
    EXPECT_EQ(ov::shape_size(shape.begin() + 1, shape.end()), 15U);
}

TEST(Shape, CheckedSizeKnowsWhatDoesNotFit) {
    const size_t half = size_t{1} << 32;
    EXPECT_EQ(ov::checked_shape_size(Shape{}), 1U);
    EXPECT_EQ(ov::checked_shape_size(Shape{half, half / 2}), size_t{1} << 63);
    EXPECT_FALSE(ov::checked_shape_size(Shape{half, half}));
    EXPECT_EQ(ov::checked_shape_size(Shape{half, half, 0}), 0U);
}

TEST(Shape, RowMajorStrides) {
    EXPECT_EQ(ov::row_major_strides(Shape{}), std::vector<size_t>());
    EXPECT_EQ(ov::row_major_strides(Shape{7}), std::vector<size_t>{1});
    EXPECT_EQ(ov::row_major_strides(Shape{2, 3, 4}), (std::vector<size_t>{12, 4, 1}));
    EXPECT_EQ(ov::row_major_stride(Shape{2, 3, 4}, 0), 12U);
    EXPECT_EQ(ov::row_major_stride(Shape{2, 3, 4}, 2), 1U);
}

TEST(Shape, ScalarAndVector) {
    EXPECT_TRUE(ov::is_scalar(Shape{}));
    EXPECT_FALSE(ov::is_scalar(Shape{1}));
    EXPECT_TRUE(ov::is_vector(Shape{4}));
    EXPECT_FALSE(ov::is_vector(Shape{4, 1}));
}

TEST(Shape, Constructors) {
    const std::vector<size_t> lengths{2, 3};
    EXPECT_EQ(Shape(lengths), (Shape{2, 3}));
    EXPECT_EQ(Shape(lengths.begin(), lengths.end()), (Shape{2, 3}));
    EXPECT_EQ(Shape(3), (Shape{0, 0, 0}));
    EXPECT_EQ(Shape(2, 4), (Shape{4, 4}));
    EXPECT_EQ(Shape({5, 6}), (Shape{5, 6}));
    EXPECT_TRUE(Shape().empty());
    EXPECT_TRUE(Shape({}).empty());
}

TEST(Shape, FromText) {
    EXPECT_EQ(Shape(std::string("[1,3, 224]")), (Shape{1, 3, 224}));
    EXPECT_EQ(Shape("4,5"), (Shape{4, 5}));
    EXPECT_EQ(Shape(std::string("[]")), Shape{});
    EXPECT_THROW(Shape(std::string("1,?")), ov::Exception);
    EXPECT_THROW(Shape(std::string("...")), ov::Exception);
    EXPECT_THROW(Shape(std::string("1,x")), ov::Exception);
}

TEST(Shape, Prints) {
    EXPECT_EQ(text_of(Shape{1, 3}), "[1,3]");
    EXPECT_EQ(text_of(Shape{}), "[]");
    EXPECT_EQ((Shape{1, 3, 224}).to_string(), "[1,3,224]");
}

TEST(Shape, PositionsFromTheEnd) {
    Shape shape{2, 3, 4};
    EXPECT_EQ(shape(-1), 4U);
    EXPECT_EQ(shape.at(-3), 2U);
    EXPECT_EQ(shape.at(1), 3U);
    shape.at(-1) = 9;
    EXPECT_EQ(shape[2], 9U);
    EXPECT_THROW(shape.at(3), ov::Exception);
    EXPECT_THROW(shape.at(-4), ov::Exception);
}

TEST(Shape, RelativesPrintTheirName) {
    EXPECT_EQ(text_of(ov::Strides{2, 1}), "Strides{2, 1}");
    EXPECT_EQ(text_of(ov::Coordinate{0, 7}), "Coordinate{0, 7}");
    EXPECT_EQ(text_of(ov::CoordinateDiff{-1, 2}), "CoordinateDiff{-1, 2}");
    EXPECT_EQ(text_of(ov::AxisSet{3, 1, 3}), "AxisSet{1, 3}");
    EXPECT_EQ(text_of(ov::AxisVector{3, 1}), "AxisVector{3, 1}");
}

TEST(Shape, RelativesAreMadeFromTheirContainers) {
    EXPECT_EQ(ov::Strides(2, 3), (ov::Strides{3, 3}));
    EXPECT_EQ(ov::Coordinate(Shape{1, 2}), (ov::Coordinate{1, 2}));
    EXPECT_EQ(ov::CoordinateDiff(std::vector<std::ptrdiff_t>{-1, 1}), (ov::CoordinateDiff{-1, 1}));
    EXPECT_EQ(ov::AxisSet(std::vector<size_t>{2, 0, 2}), (ov::AxisSet{0, 2}));
    EXPECT_EQ((ov::AxisSet{2, 0}).to_vector(), (std::vector<int64_t>{0, 2}));
    EXPECT_EQ(ov::AxisVector(std::vector<size_t>{2, 0}), (ov::AxisVector{2, 0}));
}
