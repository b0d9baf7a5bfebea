#include "openvino/op/idft.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v7::IDFT;

TEST(IDFT, undoes_the_transform) {
    const TensorVector inputs{floats({3, 2}, {6, 0, -1.5F, 0.8660254F, -1.5F, -0.8660254F}),
                              literal<int32_t>({1}, {0})};
    const auto p = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<IDFT>(p[0], p[1]), inputs)[0], {3, 2}, {1, 0, 2, 0, 3, 0});
}

TEST(IDFT, shapes) {
    EXPECT_EQ(IDFT(real_parameter(PartialShape::dynamic()), constant<int64_t>({1}, {0})).get_output_partial_shape(0),
              PartialShape::dynamic());
}

}  // namespace
