#include "openvino/op/reorg_yolo.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::ReorgYolo;

TEST(ReorgYolo, blocks_become_channels) {
    std::vector<float> data(16);
    std::iota(data.begin(), data.end(), 0.0F);
    const TensorVector inputs{floats({1, 4, 2, 2}, data)};
    const auto node = std::make_shared<ReorgYolo>(parameters_like(inputs)[0], 2);
    // The data is read as one channel of 4 x 4.
    expect_near(evaluated(node, inputs)[0], {1, 16, 1, 1}, {0, 2, 8, 10, 1, 3, 9, 11, 4, 6, 12, 14, 5, 7, 13, 15});
}

TEST(ReorgYolo, shapes) {
    const auto shape = [](const PartialShape& data) {
        return ReorgYolo(real_parameter(data), Strides{2, 2}).get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({1, 64, 26, 26}), PartialShape({1, 256, 13, 13}));
    EXPECT_EQ(shape({{1, 3}, 64, 26, -1}), PartialShape({{1, 3}, 256, 13, -1}));
    EXPECT_EQ(shape(PartialShape::dynamic()), PartialShape::dynamic(4));
    EXPECT_THROW(shape({1, 64, 25, 26}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 3, 26, 26}), NodeValidationFailure);
}

}  // namespace
