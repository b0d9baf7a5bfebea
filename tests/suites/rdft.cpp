#include "openvino/op/rdft.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::RDFT;

TEST(RDFT, keeps_the_first_half) {
    const TensorVector inputs{floats({4}, {1, 2, 3, 4}), literal<int64_t>({1}, {0})};
    const auto p = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<RDFT>(p[0], p[1]), inputs)[0], {3, 2}, {10, 0, -2, 2, -2, 0});
}

TEST(RDFT, shapes) {
    const auto shape = [](const PartialShape& data, const std::vector<int64_t>& axes) {
        return RDFT(real_parameter(data), constant<int64_t>({axes.size()}, axes)).get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({3, {4, 9}, 7}, {0, 1}), PartialShape({3, {3, 5}, 7, 2}));
    EXPECT_EQ(shape({3, 4, 7}, {1, -1}), PartialShape({3, 4, 4, 2}));
    EXPECT_THROW(shape({3, 4}, {2}), NodeValidationFailure);
    EXPECT_THROW(shape({3, 4}, {}), NodeValidationFailure);
}

}  // namespace
