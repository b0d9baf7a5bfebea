#include "openvino/op/gather.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Gather, negative_indices) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int64_t>({2}, {0, -1}),
                              literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {2});
    const auto found = evaluated(std::make_shared<op::v8::Gather>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 2}, {0, 2, 3, 5});
}

TEST(Gather, batches) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({2, 2}, {0, 2, 1, 1}),
                              literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {2});
    const auto found = evaluated(std::make_shared<op::v7::Gather>(in[0], in[1], in[2], 1), inputs);
    expect_near(found[0], {2, 2}, {0, 2, 4, 4});
}

}  // namespace
