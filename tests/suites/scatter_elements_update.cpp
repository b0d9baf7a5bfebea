#include "openvino/op/scatter_elements_update.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ScatterElementsUpdate, replaces) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({2, 2}, {0, 1, 1, 0}),
                              floats({2, 2}, {7, 8, 9, 10}), literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {3});
    const auto found = evaluated(std::make_shared<op::v3::ScatterElementsUpdate>(in[0], in[1], in[2], in[3]), inputs);
    expect_near(found[0], {2, 3}, {7, 8, 2, 10, 9, 5});
}

TEST(ScatterElementsUpdate, adds) {
    const TensorVector inputs{floats({3}, {1, 2, 3}), literal<int32_t>({3}, {0, 0, 2}), floats({3}, {10, 20, 30}),
                              literal<int64_t>({}, {0})};
    const auto in = arguments_like(inputs, {3});
    const auto found = evaluated(std::make_shared<op::v12::ScatterElementsUpdate>(
                                     in[0], in[1], in[2], in[3], op::v12::ScatterElementsUpdate::Reduction::SUM),
                                 inputs);
    expect_near(found[0], {3}, {31, 2, 33});
}

}  // namespace
