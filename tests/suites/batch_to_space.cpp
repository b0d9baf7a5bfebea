#include "openvino/op/batch_to_space.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(BatchToSpace, crops) {
    const TensorVector inputs{floats({4, 1, 1, 2}, {0, 1, 2, 3, 4, 5, 6, 7}), literal<int64_t>({4}, {1, 1, 2, 2}),
                              literal<int64_t>({4}, {0, 0, 0, 1}), literal<int64_t>({4}, {0, 0, 1, 0})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto found = evaluated(std::make_shared<op::v1::BatchToSpace>(in[0], in[1], in[2], in[3]), inputs);
    expect_near(found[0], {1, 1, 1, 3}, {2, 1, 3});
}

}  // namespace
