#include "openvino/op/bucketize.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Bucketize, right_bound) {
    const TensorVector inputs{floats({5}, {0, 1, 2.5F, 5, 9}), floats({3}, {1, 2.5F, 5})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::Bucketize>(in[0], in[1], element::i32, true), inputs);
    expect_equal<int32_t>(found[0], {5}, {0, 0, 1, 2, 3});
}

TEST(Bucketize, left_bound) {
    const TensorVector inputs{floats({5}, {0, 1, 2.5F, 5, 9}), floats({3}, {1, 2.5F, 5})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::Bucketize>(in[0], in[1], element::i32, false), inputs);
    expect_equal<int32_t>(found[0], {5}, {0, 1, 2, 3, 3});
}

}  // namespace
