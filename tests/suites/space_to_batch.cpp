#include "openvino/op/space_to_batch.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(SpaceToBatch, pads) {
    const TensorVector inputs{floats({1, 1, 2, 2}, {0, 1, 2, 3}), literal<int64_t>({4}, {1, 1, 2, 2}),
                              literal<int64_t>({4}, {0, 0, 0, 1}), literal<int64_t>({4}, {0, 0, 0, 1})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto found = evaluated(std::make_shared<op::v1::SpaceToBatch>(in[0], in[1], in[2], in[3]), inputs);
    expect_near(found[0], {4, 1, 1, 2}, {0, 1, 0, 0, 0, 3, 2, 0});
}

}  // namespace
