#include "openvino/op/irdft.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::IRDFT;

TEST(IRDFT, undoes_the_transform) {
    const TensorVector inputs{floats({3, 2}, {10, 0, -2, 2, -2, 0}), literal<int64_t>({1}, {0})};
    const auto p = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<IRDFT>(p[0], p[1]), inputs)[0], {4}, {1, 2, 3, 4});
}

TEST(IRDFT, odd_length_has_to_be_given) {
    const TensorVector inputs{floats({2, 2}, {6, 0, -1.5F, 0.8660254F}), literal<int64_t>({1}, {0}),
                              literal<int64_t>({1}, {3})};
    const auto p = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<IRDFT>(p[0], p[1], p[2]), inputs)[0], {3}, {1, 2, 3});
}

TEST(IRDFT, shapes) {
    EXPECT_EQ(IRDFT(real_parameter({3, -1, {2, 6}, 2}), constant<int64_t>({2}, {0, 2})).get_output_partial_shape(0),
              PartialShape({3, -1, {2, 10}}));
}

}  // namespace
