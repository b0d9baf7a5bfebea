#include "openvino/op/experimental_detectron_prior_grid_generator.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using Generator = op::v6::ExperimentalDetectronPriorGridGenerator;

TEST(ExperimentalDetectronPriorGridGenerator, priors_move_to_the_centers_of_cells) {
    const TensorVector inputs{floats({1, 4}, {-1, -2, 1, 2}), floats({1, 1, 1, 2}, {0, 0}),
                              floats({1, 1, 4, 8}, std::vector<float>(32, 0))};
    const auto in = parameters_like(inputs);
    Generator::Attributes attrs;
    expect_near(evaluated(std::make_shared<Generator>(in[0], in[1], in[2], attrs), inputs)[0], {2, 4},
                {1, 0, 3, 4, 5, 0, 7, 4});
    attrs.stride_x = 10;
    attrs.flatten = false;
    expect_near(evaluated(std::make_shared<Generator>(in[0], in[1], in[2], attrs), inputs)[0], {1, 2, 1, 4},
                {4, 0, 6, 4, 14, 0, 16, 4});
}

TEST(ExperimentalDetectronPriorGridGenerator, shapes) {
    Generator::Attributes attrs;
    const auto shape = [&](const PartialShape& map) {
        return Generator(real_parameter({3, 4}), real_parameter(map), real_parameter({1, 3, 64, 64}), attrs)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({1, 8, 4, {2, 5}}), PartialShape({{24, 60}, 4}));
    attrs.flatten = false;
    EXPECT_EQ(shape({1, 8, 4, {2, 5}}), PartialShape({4, {2, 5}, 3, 4}));
    EXPECT_EQ(shape(PartialShape::dynamic()), PartialShape({-1, -1, 3, 4}));
    EXPECT_THROW(shape({2, 8, 4, 4}), NodeValidationFailure);
}

}  // namespace
