#include "openvino/op/grid_sample.hpp"

#include <numeric>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::GridSample;
using Mode = GridSample::InterpolationMode;
using Padding = GridSample::PaddingMode;

std::vector<float> sampled(Mode mode, Padding padding, const std::vector<float>& grid) {
    std::vector<float> data(16);
    std::iota(data.begin(), data.end(), 0.0F);
    const TensorVector inputs{floats({1, 1, 4, 4}, data), floats({1, 1, grid.size() / 2, 2}, grid)};
    const auto p = parameters_like(inputs);
    const auto node = std::make_shared<GridSample>(p[0], p[1], GridSample::Attributes(false, mode, padding));
    return values_of<float>(evaluated(node, inputs)[0]);
}

// Expected values: OpenVINO 2026.4, CPU.
TEST(GridSample, modes_and_paddings) {
    struct Row {
        Mode mode;
        Padding padding;
        std::vector<float> expected;
    };
    const std::vector<Row> rows{
        {Mode::BILINEAR, Padding::ZEROS, {0, 6.5F, 1.049999F}},
        {Mode::BILINEAR, Padding::BORDER, {0, 6.5F, 15}},
        {Mode::BILINEAR, Padding::REFLECTION, {0, 6.5F, 15}},
        {Mode::BICUBIC, Padding::ZEROS, {-0.234375F, 6.737672F, 0.927857F}},
        {Mode::BICUBIC, Padding::BORDER, {-0.46875F, 6.68675F, 15.44775F}},
        {Mode::BICUBIC, Padding::REFLECTION, {-0.9375F, 6.68675F, 15.6975F}},
        {Mode::NEAREST, Padding::ZEROS, {0, 6, 0}},
        {Mode::NEAREST, Padding::BORDER, {0, 6, 15}},
    };
    for (const auto& row : rows) {
        const auto found = sampled(row.mode, row.padding, {-1, -1, 0.3F, -0.2F, 1.2F, 0.9F});
        for (size_t i = 0; i < 3; ++i)
            EXPECT_NEAR(found[i], row.expected[i], 1e-4) << row.mode << " " << row.padding << " " << i;
    }
}

TEST(GridSample, coordinates_beyond_all_integers) {
    EXPECT_EQ(sampled(Mode::NEAREST, Padding::ZEROS, {1e30F, 0, NAN, 0}), (std::vector<float>{0, 0}));
    EXPECT_EQ(sampled(Mode::NEAREST, Padding::BORDER, {1e30F, 1e30F, -INFINITY, -1}), (std::vector<float>{15, 0}));
}

TEST(GridSample, shapes) {
    const GridSample node(real_parameter({-1, 3, 5, 6}), real_parameter({2, {1, 4}, -1, 2}), {});
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({2, 3, {1, 4}, -1}));
    EXPECT_THROW(GridSample(real_parameter({1, 3, 5, 6}), real_parameter({2, 4, 4, 2}), {}), NodeValidationFailure);
    EXPECT_THROW(GridSample(real_parameter({1, 3, 5, 6}), real_parameter({1, 4, 4, 3}), {}), NodeValidationFailure);
}

}  // namespace
