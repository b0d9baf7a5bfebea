#include "openvino/op/round.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Round, halves_to_even) {
    const TensorVector inputs{floats({7}, {-2.5F, -1.5F, -0.5F, 0.4F, 0.5F, 1.5F, 2.5F})};
    const auto in = parameters_like(inputs);
    const auto found =
        evaluated(std::make_shared<op::v5::Round>(in[0], op::v5::Round::RoundMode::HALF_TO_EVEN), inputs);
    expect_near(found[0], {7}, {-2, -2, -0, 0, 0, 2, 2});
}

TEST(Round, halves_away_from_zero) {
    const TensorVector inputs{floats({7}, {-2.5F, -1.5F, -0.5F, 0.4F, 0.5F, 1.5F, 2.5F})};
    const auto in = parameters_like(inputs);
    const auto found =
        evaluated(std::make_shared<op::v5::Round>(in[0], op::v5::Round::RoundMode::HALF_AWAY_FROM_ZERO), inputs);
    expect_near(found[0], {7}, {-3, -2, -1, 0, 1, 2, 3});
}

}  // namespace
