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

// From the formula of the specification in NumPy.
TEST(MVN, first_version_over_places_or_channels_too) {
    const TensorVector inputs{floats({1, 2, 2, 2}, {1, 2, 3, 5, -1, 0, 2, 7})};
    const auto in = parameters_like(inputs);
    const auto apart = evaluated(std::make_shared<op::v0::MVN>(in[0], false, true, 0.5), inputs);
    expect_near(apart[0], {1, 2, 2, 2},
                {-1.0674900F, -0.45749571F, 0.15249857F, 1.3724871F, -0.94868330F, -0.63245553F, 0, 1.5811388F});
    const auto across = evaluated(std::make_shared<op::v0::MVN>(in[0], true, true, 0.5), inputs);
    expect_near(
        across[0], {1, 2, 2, 2},
        {-0.53996876F, -0.14726421F, 0.24544035F, 1.0308495F, -1.3253779F, -0.93267332F, -0.14726421F, 1.8162586F});
}

TEST(MVN, first_version_of_the_mean_only) {
    const TensorVector inputs{floats({1, 2, 2, 2}, {1, 2, 3, 5, -1, 0, 2, 7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::MVN>(in[0], true, false, 0.5), inputs);
    expect_near(found[0], {1, 2, 2, 2}, {-1.375F, -0.375F, 0.625F, 2.625F, -3.375F, -2.375F, -0.375F, 4.625F});
}

}  // namespace
