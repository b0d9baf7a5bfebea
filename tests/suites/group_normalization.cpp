#include "openvino/op/group_normalization.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(GroupNormalization, groups) {
    const TensorVector inputs{floats({1, 4, 2}, {1, 2, 3, 5, -1, 0, 4, 4}), floats({4}, {1, 2, 0.5F, 1}),
                              floats({4}, {0, 1, 0, -1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v12::GroupNormalization>(in[0], in[1], in[2], 2, 1e-3), inputs);
    expect_near(
        found[0], {1, 4, 2},
        {-1.1829456F, -0.5069767F, 1.3379844F, 4.0418606F, -0.6036452F, -0.38413787F, -0.012216926F, -0.012216926F});
}

}  // namespace
