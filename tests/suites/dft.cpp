#include "openvino/op/dft.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v7::DFT;

TEST(DFT, lengths_with_different_factors) {
    // An impulse at 1: exp(-2 pi i k / n).
    const TensorVector six{floats({6, 2}, {0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}), literal<int64_t>({1}, {0})};
    const auto p = parameters_like(six);
    const float h = 0.8660254F;
    expect_near(evaluated(std::make_shared<DFT>(p[0], p[1]), six)[0], {6, 2},
                {1, 0, 0.5F, -h, -0.5F, -h, -1, 0, -0.5F, h, 0.5F, h});
    const TensorVector three{floats({3, 2}, {1, 0, 2, 0, 3, 0}), literal<int64_t>({1}, {-1})};
    const auto q = parameters_like(three);
    expect_near(evaluated(std::make_shared<DFT>(q[0], q[1]), three)[0], {3, 2},
                {6, 0, -1.5F, 0.8660254F, -1.5F, -0.8660254F});
}

TEST(DFT, signal_is_cut_and_filled) {
    const TensorVector inputs{floats({1, 3, 2}, {1, 0, 2, 0, 3, 0}), literal<int64_t>({2}, {0, 1}),
                              literal<int64_t>({2}, {2, 2})};
    const auto p = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<DFT>(p[0], p[1], p[2]), inputs)[0], {2, 2, 2}, {3, 0, -1, 0, 3, 0, -1, 0});
}

TEST(DFT, shapes) {
    const auto data = real_parameter({-1, 5, {3, 8}, 2});
    EXPECT_EQ(DFT(data, constant<int64_t>({2}, {1, -1}), constant<int64_t>({2}, {7, -1})).get_output_partial_shape(0),
              PartialShape({-1, 7, {3, 8}, 2}));
    EXPECT_EQ(DFT(data, parameter(element::i64, {2})).get_output_partial_shape(0), PartialShape({-1, -1, -1, 2}));
    EXPECT_THROW(DFT(data, constant<int64_t>({2}, {0, -3})), NodeValidationFailure);
    EXPECT_THROW(DFT(data, constant<int64_t>({1}, {3})), NodeValidationFailure);
    EXPECT_THROW(DFT(real_parameter({4, 3}), constant<int64_t>({1}, {0})), NodeValidationFailure);
}

}  // namespace
