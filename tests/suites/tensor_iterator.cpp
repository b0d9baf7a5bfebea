#include "openvino/op/tensor_iterator.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <numeric>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "run_model.hpp"
#include "tenon/iterate_body.hpp"

namespace {

using namespace ov;
using op::v0::Parameter;
using op::v0::TensorIterator;

Tensor counting(const Shape& shape) {
    Tensor made(element::f32, shape);
    std::iota(made.data<float>(), made.data<float>() + made.get_size(), 0.0f);
    return made;
}

std::vector<float> floats(const Tensor& tensor) {
    return {tensor.data<float>(), tensor.data<float>() + tensor.get_size()};
}

/// The running sum of the slices of data.
struct RunningSum {
    RunningSum(const PartialShape& data_shape, const PartialShape& sum_shape, int64_t start, int64_t stride,
               int64_t part, int64_t end, int64_t axis) {
        const auto x = std::make_shared<Parameter>(element::f32, PartialShape::dynamic());
        const auto sum = std::make_shared<Parameter>(element::f32, PartialShape::dynamic());
        const auto add = std::make_shared<op::v1::Add>(x, sum);
        const auto body = std::make_shared<Model>(OutputVector{add}, ParameterVector{x, sum});
        const auto data = std::make_shared<Parameter>(element::f32, data_shape);
        const auto zero = std::make_shared<Parameter>(element::f32, sum_shape);
        node = std::make_shared<TensorIterator>();
        node->set_body(body);
        node->set_sliced_input(x, data, start, stride, part, end, axis);
        node->set_merged_input(sum, zero, add);
        const auto last = node->get_iter_value(add, -1);
        const auto all = node->get_concatenated_slices(add, start, stride, part, end, axis);
        model = std::make_shared<Model>(OutputVector{last, all}, ParameterVector{data, zero});
    }

    TensorVector run(const Shape& data_shape, const Shape& sum_shape) const {
        Tensor zero(element::f32, sum_shape);
        std::fill_n(zero.data<float>(), zero.get_size(), 0.0f);
        return suites::run(model, {counting(data_shape), zero});
    }

    std::shared_ptr<TensorIterator> node;
    std::shared_ptr<Model> model;
};

TEST(TensorIterator, SlicesAnAxisInTheMiddle) {
    const RunningSum sum({2, 3, 2}, {2, 1, 2}, 0, 1, 1, -1, 1);
    EXPECT_EQ(sum.node->get_num_iterations(), 3);
    EXPECT_EQ(sum.model->get_output_partial_shape(0), (PartialShape{2, 1, 2}));
    EXPECT_EQ(sum.model->get_output_partial_shape(1), (PartialShape{2, 3, 2}));
    const auto results = sum.run({2, 3, 2}, {2, 1, 2});
    EXPECT_EQ(floats(results[0]), (std::vector<float>{6, 9, 24, 27}));
    EXPECT_EQ(floats(results[1]), (std::vector<float>{0, 1, 2, 4, 6, 9, 6, 7, 14, 16, 24, 27}));
}

TEST(TensorIterator, RunsBackwards) {
    const RunningSum sum({3, 1}, {1, 1}, -1, -1, 1, 0, 0);
    const auto results = sum.run({3, 1}, {1, 1});
    EXPECT_EQ(floats(results[0]), std::vector<float>{3});
    EXPECT_EQ(floats(results[1]), (std::vector<float>{3, 3, 2}));
}

TEST(TensorIterator, RunsManyIterationsInBothDirections) {
    const auto forwards = RunningSum({200, 1}, {1, 1}, 0, 1, 1, -1, 0).run({200, 1}, {1, 1});
    const auto backwards = RunningSum({200, 1}, {1, 1}, -1, -1, 1, 0, 0).run({200, 1}, {1, 1});
    EXPECT_EQ(floats(forwards[0]), std::vector<float>{19900});
    EXPECT_EQ(floats(backwards[0]), std::vector<float>{19900});
    float sum = 0, rest = 19900;
    for (size_t i = 0; i < 200; ++i) {
        sum += static_cast<float>(i);
        EXPECT_EQ(floats(forwards[1])[i], sum);
        EXPECT_EQ(floats(backwards[1])[i], rest);
        rest -= static_cast<float>(i);
    }
}

TEST(TensorIterator, TakesSeveralElementsAtOnce) {
    const RunningSum sum({6}, {2}, 0, 2, 2, -1, 0);
    const auto results = sum.run({6}, {2});
    EXPECT_EQ(floats(results[1]), (std::vector<float>{0, 1, 2, 4, 6, 9}));
}

TEST(TensorIterator, KnowsNoLengthsBeforeTheInput) {
    const RunningSum sum({-1, 2}, {1, 2}, 0, 1, 1, -1, 0);
    EXPECT_EQ(sum.node->get_num_iterations(), -1);
    EXPECT_EQ(sum.model->get_output_partial_shape(1), (PartialShape{-1, 2}));
    EXPECT_EQ(sum.run({4, 2}, {1, 2})[1].get_shape(), (Shape{4, 2}));
    const auto none = sum.run({0, 2}, {1, 2});
    EXPECT_EQ(floats(none[0]), (std::vector<float>{0, 0}));
    EXPECT_EQ(none[1].get_shape(), (Shape{0, 2}));
    const RunningSum unknown(PartialShape::dynamic(), PartialShape::dynamic(), 0, 1, 1, -1, 0);
    EXPECT_TRUE(unknown.model->get_output_partial_shape(1).rank().is_dynamic());
}

TEST(TensorIterator, RefusesSlicesThatDoNotFit) {
    EXPECT_THROW(RunningSum({5}, {2}, 0, 2, 2, -1, 0), Exception);
    EXPECT_THROW(RunningSum({5}, {1}, 0, 1, 1, 9, 0), Exception);
    EXPECT_THROW(RunningSum({5}, {1}, 0, 0, 1, -1, 0), Exception);
    EXPECT_THROW(RunningSum({5}, {1}, 0, 1, 1, -1, 3), NodeValidationFailure);
}

TEST(TensorIterator, CountsSlices) {
    const auto count = [](int64_t start, int64_t stride, int64_t part, int64_t end, int64_t length) {
        return tenon::count_slices(tenon::SliceInput(0, 0, start, stride, part, end, 0), length);
    };
    EXPECT_EQ(count(0, 1, 1, -1, 6), 6);
    EXPECT_EQ(count(1, 1, 1, -1, 6), 5);
    EXPECT_EQ(count(0, 1, 1, -2, 6), 5);
    EXPECT_EQ(count(-1, -1, 1, 2, 6), 4);
    EXPECT_EQ(count(0, 2, 1, -1, 6), 3);
    EXPECT_EQ(count(0, 1, 1, -1, 0), 0);
    EXPECT_EQ(tenon::slice_begin(tenon::SliceInput(0, 0, -1, -2, 2, 0, 0), 6, 1), 2);
}

}  // namespace
