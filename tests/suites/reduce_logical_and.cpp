#include "openvino/op/reduce_logical_and.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ReduceLogicalAnd, values) {
    const TensorVector inputs{literal<char>({3, 2}, {1, 1, 0, 1, 0, 0}), literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::ReduceLogicalAnd>(in[0], in[1]), inputs);
    expect_equal<char>(found[0], {3}, {1, 0, 0});
}

}  // namespace
