#include "openvino/op/matrix_nms.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v8::MatrixNms;

// Box 1 is half of box 0; box 2 is apart.
TensorVector inputs() {
    return {floats({1, 3, 4}, {0, 0, 10, 10, 0, 0, 10, 5, 20, 20, 30, 30}), floats({1, 1, 3}, {0.9F, 0.8F, 0.5F})};
}

TensorVector pick(const MatrixNms::Attributes& attrs) {
    const auto in = parameters_like(inputs());
    return evaluated(std::make_shared<MatrixNms>(in[0], in[1], attrs), inputs());
}

TEST(MatrixNms, overlaps_lower_scores) {
    MatrixNms::Attributes attrs;
    attrs.sort_result_type = MatrixNms::SortResultType::SCORE;
    auto found = pick(attrs);
    expect_near(found[0], {3, 6},
                {0, 0.9F, 0, 0, 10, 10,    //
                 0, 0.5F, 20, 20, 30, 30,  //
                 0, 0.4F, 0, 0, 10, 5});
    EXPECT_EQ(found[1].get_shape(), Shape({3, 1}));
    EXPECT_EQ(values_of<int64_t>(found[1]), (std::vector<int64_t>{0, 2, 1}));
    EXPECT_EQ(values_of<int64_t>(found[2]), std::vector<int64_t>{3});

    attrs.decay_function = MatrixNms::DecayFunction::GAUSSIAN;
    attrs.post_threshold = 0.49F;
    found = pick(attrs);
    // 0.8 * exp(-0.25 * 2) is below the threshold.
    EXPECT_EQ(values_of<int64_t>(found[1]), (std::vector<int64_t>{0, 2}));
    attrs.post_threshold = 0.48F;
    EXPECT_NEAR(values_of<float>(pick(attrs)[0])[13], 0.8F * std::exp(-0.5F), 1e-6F);
}

TEST(MatrixNms, limits_and_background) {
    MatrixNms::Attributes attrs;
    attrs.keep_top_k = 1;
    EXPECT_EQ(pick(attrs)[0].get_shape(), Shape({1, 6}));
    attrs.background_class = 0;
    const auto found = pick(attrs);
    EXPECT_EQ(found[0].get_shape(), Shape({0, 6}));
    EXPECT_EQ(found[1].get_shape(), Shape({0, 1}));
    EXPECT_EQ(values_of<int64_t>(found[2]), std::vector<int64_t>{0});
}

TEST(MatrixNms, shapes) {
    MatrixNms::Attributes attrs;
    attrs.nms_top_k = 3;
    attrs.output_type = element::i32;
    const MatrixNms node(real_parameter({{1, 2}, 10, 4}), real_parameter({-1, 5, 10}), attrs);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{0, 30}, 6}));
    EXPECT_EQ(node.get_output_partial_shape(1), PartialShape({{0, 30}, 1}));
    EXPECT_EQ(node.get_output_partial_shape(2), PartialShape({{1, 2}}));
    EXPECT_EQ(node.get_output_element_type(2), element::i32);
    EXPECT_THROW(MatrixNms(real_parameter({1, 10, 4}), real_parameter({1, 5, 11}), attrs), NodeValidationFailure);
}

}  // namespace
