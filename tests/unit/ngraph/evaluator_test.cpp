#include "ngraph/evaluator.hpp"

#include <gtest/gtest.h>

#include "ngraph/opsets/opset1.hpp"
#include "ngraph/shape_util.hpp"

namespace {

TEST(Evaluator, AsksAFunctionPerType) {
    const auto x = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{1});
    const auto relu = std::make_shared<ngraph::opset1::Relu>(x);
    const auto sum = std::make_shared<ngraph::opset1::Add>(relu, x);
    ngraph::Evaluator<int>::op_handler_map handlers{{sum->get_type_info(), [](ngraph::Node*, std::vector<int>& inputs) {
                                                         return std::vector<int>{inputs[0] + inputs[1]};
                                                     }}};
    std::map<ngraph::RawNodeOutput, int> values{{x->output(0), 5}};
    ngraph::Evaluator<int> evaluator(handlers, values);
    EXPECT_THROW(evaluator.evaluate(sum), ngraph::ngraph_error);
    evaluator.set_default_handler(
        [](ngraph::Node*, std::vector<int>& inputs) { return std::vector<int>{inputs[0] * 10}; });
    EXPECT_EQ(evaluator.evaluate(sum), 55);
    EXPECT_EQ(values.at(relu->output(0)), 50);
}

TEST(ShapeUtil, TakesAxesOutAndIn) {
    const ngraph::Shape shape{2, 3, 4};
    EXPECT_EQ(ngraph::project(shape, ngraph::AxisSet{0, 2}), (ngraph::Shape{2, 4}));
    EXPECT_EQ(ngraph::reduce(shape, ngraph::AxisSet{1}), (ngraph::Shape{2, 4}));
    EXPECT_EQ(ngraph::reduce(shape, ngraph::AxisSet{1}, true), (ngraph::Shape{2, 1, 4}));
    const std::vector<std::pair<size_t, size_t>> places{{0, 7}, {4, 9}};
    EXPECT_EQ(ngraph::inject(shape, places), (ngraph::Shape{7, 2, 3, 4, 9}));
}

}  // namespace
