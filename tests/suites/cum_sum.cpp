#include "openvino/op/cum_sum.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(CumSum, along_an_axis) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::CumSum>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 3}, {0, 1, 3, 3, 7, 12});
}

TEST(CumSum, exclusive_and_reversed) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({}, {0})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::CumSum>(in[0], in[1], true, true), inputs);
    expect_near(found[0], {2, 3}, {3, 4, 5, 0, 0, 0});
}

}  // namespace
