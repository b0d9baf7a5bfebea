#include "openvino/op/mvn.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(MVN, axes) {
    const TensorVector inputs{floats({2, 3}, {1, 2, 3, 4, 0.5F, -1}), literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found =
        evaluated(std::make_shared<op::v6::MVN>(in[0], in[1], true, 1e-3F, op::MVNEpsMode::INSIDE_SQRT), inputs);
    expect_near(found[0], {2, 3}, {-1.2238274F, 0, 1.2238274F, 1.3522933F, -0.3181867F, -1.0341067F});
}

TEST(MVN, mean_only) {
    const TensorVector inputs{floats({1, 3, 2}, {1, 2, 3, 4, 0.5F, -1}), literal<int64_t>({1}, {2})};
    const auto in = arguments_like(inputs, {1});
    const auto found =
        evaluated(std::make_shared<op::v6::MVN>(in[0], in[1], false, 1e-3F, op::MVNEpsMode::OUTSIDE_SQRT), inputs);
    expect_near(found[0], {1, 3, 2}, {-0.5F, 0.5F, -0.5F, 0.5F, 0.75F, -0.75F});
}

}  // namespace
