#include "openvino/op/normalize_l2.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(NormalizeL2, adds_epsilon) {
    const TensorVector inputs{floats({1, 2, 2}, {3, 4, 0.1F, 0}), literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::NormalizeL2>(in[0], in[1], 0.5F, op::EpsMode::ADD), inputs);
    expect_near(found[0], {1, 2, 2}, {0.97281665F, 0.9847319F, 0.03242722F, 0});
}

}  // namespace
