#include "openvino/op/generate_proposals.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::GenerateProposals;

GenerateProposals::Attributes attributes() {
    GenerateProposals::Attributes attrs;
    attrs.min_size = 3;
    attrs.nms_threshold = 0.5F;
    attrs.pre_nms_count = 10;
    attrs.post_nms_count = 5;
    return attrs;
}

TEST(GenerateProposals, regions_of_every_image) {
    const std::vector<float> anchors{0, 0, 10, 10, 0, 0, 10, 9, 20, 20, 40, 40};
    const TensorVector inputs{floats({2, 3}, {25, 30, 1, 22, 30, 1}), floats({1, 1, 3, 4}, anchors),
                              floats({2, 12, 1, 1}, std::vector<float>(24, 0)),
                              floats({2, 3, 1, 1}, {0.2F, 0.4F, 0.9F, 0.5F, 0.3F, 0.1F})};
    const auto in = parameters_like(inputs);
    const auto node = std::make_shared<GenerateProposals>(in[0], in[1], in[2], in[3], attributes(), element::i32);
    const auto found = evaluated(node, inputs);
    // In the second image the last region is too low: 2 rows.
    expect_near(found[0], {3, 4}, {20, 20, 30, 25, 0, 0, 10, 9, 0, 0, 10, 10});
    expect_near(found[1], {3}, {0.9F, 0.4F, 0.5F});
    EXPECT_EQ(values_of<int32_t>(found[2]), (std::vector<int32_t>{2, 1}));
}

TEST(GenerateProposals, shapes) {
    const auto make = [](const PartialShape& deltas) {
        return GenerateProposals(real_parameter({2, 4}), real_parameter(PartialShape::dynamic()),
                                 real_parameter(deltas), real_parameter({-1, 3, 4, 5}), attributes());
    };
    const auto node = make({2, 12, 4, 5});
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{0, 10}, 4}));
    EXPECT_EQ(node.get_output_partial_shape(1), PartialShape({{0, 10}}));
    EXPECT_EQ(node.get_output_partial_shape(2), PartialShape({2}));
    EXPECT_THROW(make({2, 13, 4, 5}), NodeValidationFailure);
    EXPECT_THROW(make({3, 12, 4, 5}), NodeValidationFailure);
}

}  // namespace
