#include "openvino/op/experimental_detectron_generate_proposals.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using Proposals = op::v6::ExperimentalDetectronGenerateProposalsSingleImage;

TEST(ExperimentalDetectronGenerateProposalsSingleImage, regions_go_by_score) {
    Proposals::Attributes attrs;
    attrs.nms_threshold = 0.5F;
    attrs.pre_nms_count = 10;
    attrs.post_nms_count = 3;
    // Without offsets anchors stay where they are, inside of the image; the second one overlaps the third one.
    const TensorVector inputs{floats({3}, {20, 30, 1}), floats({3, 4}, {0, 0, 9, 9, 12, 10, 29, 19, 11, 10, 40, 40}),
                              floats({4, 1, 3}, std::vector<float>(12, 0)), floats({1, 1, 3}, {0.2F, 0.4F, 0.9F})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<Proposals>(in[0], in[1], in[2], in[3], attrs), inputs);
    expect_near(found[0], {3, 4}, {11, 10, 29, 19, 0, 0, 9, 9, 0, 0, 0, 0});
    expect_near(found[1], {3}, {0.9F, 0.2F, 0});
}

TEST(ExperimentalDetectronGenerateProposalsSingleImage, shapes) {
    Proposals::Attributes attrs;
    attrs.post_nms_count = 7;
    const auto make = [&](const PartialShape& deltas) {
        return Proposals(real_parameter({3}), real_parameter({-1, 4}), real_parameter(deltas),
                         real_parameter({3, {2, 5}, -1}), attrs);
    };
    EXPECT_EQ(make({12, 4, 6}).get_output_partial_shape(0), PartialShape({7, 4}));
    EXPECT_EQ(make(PartialShape::dynamic()).get_output_partial_shape(1), PartialShape({7}));
    EXPECT_THROW(make({13, 4, 6}), NodeValidationFailure);
    EXPECT_THROW(make({12, 8, 6}), NodeValidationFailure);
}

}  // namespace
