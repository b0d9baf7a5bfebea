#include "openvino/op/proposal.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

op::v0::Proposal::Attributes attributes() {
    op::v0::Proposal::Attributes attrs;
    attrs.base_size = 16;
    attrs.pre_nms_topn = 10;
    attrs.post_nms_topn = 3;
    attrs.nms_thresh = 0.7F;
    attrs.feat_stride = 16;
    attrs.ratio = {1};
    attrs.scale = {1};
    return attrs;
}

// One anchor at two points, background scores before those of the foreground.
TensorVector inputs() {
    return {floats({1, 2, 1, 2}, {0, 0, 0.3F, 0.8F}), floats({1, 4, 1, 2}, std::vector<float>(8, 0)),
            floats({3}, {20, 40, 1})};
}

TEST(Proposal, regions_and_scores_with_an_end) {
    const auto in = parameters_like(inputs());
    const auto found = evaluated(std::make_shared<op::v4::Proposal>(in[0], in[1], in[2], attributes()), inputs());
    // Anchors from 0 to 15 have sides of 16, and regions go to the other side of the last pixel.
    expect_near(found[0], {3, 5}, {0, 16, 0, 32, 16, 0, 0, 0, 16, 16, -1, 0, 0, 0, 0});
    expect_near(found[1], {3}, {0.8F, 0.3F, 0});
}

TEST(Proposal, tensorflow_has_y_before_x) {
    auto attrs = attributes();
    attrs.framework = "tensorflow";
    attrs.normalize = true;
    const auto in = parameters_like(inputs());
    const auto found = evaluated(std::make_shared<op::v0::Proposal>(in[0], in[1], in[2], attrs), inputs());
    expect_near(found[0], {3, 5}, {0, 0, 0.2F, 0.4F, 0.6F, 0, 0, 0, 0.4F, 0.2F, -1, 0, 0, 0, 0});
}

TEST(Proposal, shapes) {
    const op::v4::Proposal node(real_parameter({{2, 3}, 2, -1, 4}), real_parameter(PartialShape::dynamic()),
                                real_parameter({4}), attributes());
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{6, 9}, 5}));
    EXPECT_EQ(node.get_output_partial_shape(1), PartialShape({{6, 9}}));
    EXPECT_THROW(
        op::v0::Proposal(real_parameter({1, 4, 2, 2}), real_parameter({1, 4, 2, 2}), real_parameter({3}), attributes()),
        NodeValidationFailure);
}

}  // namespace
