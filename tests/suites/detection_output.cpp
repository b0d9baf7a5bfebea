#include "openvino/op/detection_output.hpp"

#include <cmath>

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using Newest = op::v8::DetectionOutput;

Newest::Attributes attributes() {
    Newest::Attributes attrs;
    attrs.keep_top_k = {3};
    attrs.code_type = "caffe.PriorBoxParameter.CENTER_SIZE";
    attrs.nms_threshold = 0.4F;
    attrs.confidence_threshold = 0.3F;
    attrs.normalized = true;
    return attrs;
}

// Two priors with variances of 0.1.
Tensor priors() {
    return floats({1, 2, 8}, {0.1F, 0.1F, 0.3F, 0.3F, 0.6F, 0.6F, 0.8F, 0.8F,  //
                              0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F});
}

TensorVector detect(const Newest::Attributes& attrs, const TensorVector& inputs) {
    const auto in = parameters_like(inputs);
    if (inputs.size() == 3) return evaluated(std::make_shared<Newest>(in[0], in[1], in[2], attrs), inputs);
    return evaluated(std::make_shared<Newest>(in[0], in[1], in[2], in[3], in[4], attrs), inputs);
}

TEST(DetectionOutput, rows_go_by_score_and_end_with_image_minus_one) {
    const auto rows = detect(
        attributes(), {floats({1, 8}, std::vector<float>(8, 0)), floats({1, 4}, {0.4F, 0.6F, 0.2F, 0.8F}), priors()});
    expect_near(rows[0], {1, 1, 3, 7}, {0,  1, 0.8F, 0.6F, 0.6F, 0.8F, 0.8F,  //
                                        0,  1, 0.6F, 0.1F, 0.1F, 0.3F, 0.3F,  //
                                        -1, 0, 0,    0,    0,    0,    0});
}

TEST(DetectionOutput, first_version) {
    op::v0::DetectionOutput::Attributes attrs;
    static_cast<op::util::DetectionOutputBase::AttributesBase&>(attrs) = attributes();
    attrs.num_classes = 2;
    const TensorVector inputs{floats({1, 8}, std::vector<float>(8, 0)), floats({1, 4}, {0.4F, 0.6F, 0.2F, 0.8F}),
                              priors()};
    const auto in = parameters_like(inputs);
    const auto rows = evaluated(std::make_shared<op::v0::DetectionOutput>(in[0], in[1], in[2], attrs), inputs);
    expect_near(rows[0], {1, 1, 3, 7}, {0,  1, 0.8F, 0.6F, 0.6F, 0.8F, 0.8F,  //
                                        0,  1, 0.6F, 0.1F, 0.1F, 0.3F, 0.3F,  //
                                        -1, 0, 0,    0,    0,    0,    0});
}

TEST(DetectionOutput, moves_and_stretches_centers) {
    // The center moves by 0.1 * 0.2, the width doubles.
    std::vector<float> offsets(8, 0);
    offsets[0] = 1;
    offsets[2] = 10 * std::log(2.0F);
    const auto rows = detect(attributes(), {floats({1, 8}, offsets), floats({1, 4}, {0.1F, 0.9F, 1, 0}), priors()});
    expect_near(rows[0], {1, 1, 3, 7},
                {0, 1, 0.9F, 0.02F, 0.1F, 0.42F, 0.3F, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
}

TEST(DetectionOutput, moves_corners_of_pixels_and_clips) {
    auto attrs = attributes();
    attrs.code_type = "caffe.PriorBoxParameter.CORNER";
    attrs.variance_encoded_in_target = true;
    attrs.normalized = false;
    attrs.input_width = 100;
    attrs.input_height = 50;
    attrs.clip_after_nms = true;
    attrs.keep_top_k = {1};
    const auto rows = detect(attrs, {floats({1, 4}, {-0.2F, 0.1F, 0.1F, 0.9F}), floats({1, 2}, {0.1F, 0.9F}),
                                     floats({1, 1, 5}, {0, 10, 10, 50, 30})});
    expect_near(rows[0], {1, 1, 1, 7}, {0, 1, 0.9F, 0, 0.3F, 0.6F, 1});
}

TEST(DetectionOutput, drops_overlapping_boxes_of_one_label_only) {
    auto attrs = attributes();
    const auto same = floats({1, 1, 8}, {0.1F, 0.1F, 0.3F, 0.3F, 0.1F, 0.1F, 0.3F, 0.3F});
    attrs.variance_encoded_in_target = true;
    const auto offsets = floats({1, 8}, std::vector<float>(8, 0));
    const auto one_label = detect(attrs, {offsets, floats({1, 4}, {0.4F, 0.6F, 0.2F, 0.8F}), same})[0];
    expect_near(one_label, {1, 1, 3, 7},
                {0, 1, 0.8F, 0.1F, 0.1F, 0.3F, 0.3F, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    const auto scores = floats({1, 6}, {0, 0.6F, 0, 0, 0, 0.8F});
    const auto two_labels = detect(attrs, {offsets, scores, same})[0];
    expect_near(two_labels, {1, 1, 3, 7}, {0,  1, 0.6F, 0.1F, 0.1F, 0.3F, 0.3F,  //
                                           0,  2, 0.8F, 0.1F, 0.1F, 0.3F, 0.3F,  //
                                           -1, 0, 0,    0,    0,    0,    0});
}

TEST(DetectionOutput, best_labels_count_from_zero_and_the_threshold_is_enough) {
    auto attrs = attributes();
    attrs.decrease_label_id = true;
    attrs.confidence_threshold = 0.25F;
    const auto rows = detect(attrs, {floats({1, 8}, std::vector<float>(8, 0)),
                                     floats({1, 6}, {0.5F, 0.25F, 0.25F, 0.2F, 0.1F, 0.7F}), priors()});
    expect_near(rows[0], {1, 1, 3, 7}, {0,  0, 0.25F, 0.1F, 0.1F, 0.3F, 0.3F,  //
                                        0,  1, 0.7F,  0.6F, 0.6F, 0.8F, 0.8F,  //
                                        -1, 0, 0,     0,    0,    0,    0});
}

TEST(DetectionOutput, keeps_the_best_of_all_labels) {
    auto attrs = attributes();
    attrs.keep_top_k = {1};
    const auto rows = detect(
        attrs, {floats({1, 8}, std::vector<float>(8, 0)), floats({1, 6}, {0, 0.6F, 0.4F, 0, 0.3F, 0.7F}), priors()});
    expect_near(rows[0], {1, 1, 1, 7}, {0, 2, 0.7F, 0.6F, 0.6F, 0.8F, 0.8F});
}

TEST(DetectionOutput, refines_priors_and_skips_those_without_an_object) {
    auto attrs = attributes();
    attrs.code_type = "caffe.PriorBoxParameter.CORNER";
    attrs.objectness_score = 0.5F;
    attrs.keep_top_k = {2};
    // The first prior is no object; the second one moves by 0.1 * 1 and by 0.1 * 0.5.
    const auto rows =
        detect(attrs, {floats({1, 8}, {0, 0, 0, 0, 0.5F, 0, 0.5F, 0}), floats({1, 4}, {0.1F, 0.9F, 0.2F, 0.8F}),
                       priors(), floats({1, 4}, {0.6F, 0.4F, 0.4F, 0.6F}), floats({1, 8}, {0, 0, 0, 0, 1, 0, 1, 0})});
    expect_near(rows[0], {1, 1, 2, 7}, {0, 1, 0.8F, 0.75F, 0.6F, 0.95F, 0.8F, -1, 0, 0, 0, 0, 0, 0});
}

TEST(DetectionOutput, shapes_follow_limits_images_and_classes) {
    auto attrs = attributes();
    const auto shape = [&](const PartialShape& logits, const PartialShape& scores, const PartialShape& boxes) {
        return Newest(real_parameter(logits), real_parameter(scores), real_parameter(boxes), attrs)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({2, 40}, {2, 30}, {1, 2, 40}), PartialShape({1, 1, 6, 7}));
    EXPECT_EQ(shape({{2, 4}, -1}, {-1, -1}, {1, 2, -1}), PartialShape({1, 1, {6, 12}, 7}));
    attrs.keep_top_k = {-1};
    EXPECT_EQ(shape({2, 40}, {2, 30}, {1, 2, 40}), PartialShape({1, 1, 60, 7}));
    attrs.top_k = 5;
    EXPECT_EQ(shape({2, 40}, {2, 30}, {1, 2, 40}), PartialShape({1, 1, 30, 7}));
    EXPECT_EQ(shape(PartialShape::dynamic(), PartialShape::dynamic(), PartialShape::dynamic()),
              PartialShape({1, 1, -1, 7}));
    EXPECT_THROW(shape({2, 40}, {2, 31}, {1, 2, 40}), NodeValidationFailure);
    EXPECT_THROW(shape({2, 40}, {2, 30}, {1, 1, 40}), NodeValidationFailure);
    EXPECT_THROW(shape({2, 40}, {3, 30}, {1, 2, 40}), NodeValidationFailure);
}

TEST(DetectionOutput, first_version_has_the_number_of_classes_as_an_attribute) {
    op::v0::DetectionOutput::Attributes attrs;
    static_cast<Newest::Attributes&>(attrs) = attributes();
    attrs.keep_top_k = {-1};
    attrs.num_classes = 3;
    const op::v0::DetectionOutput node(real_parameter({2, 40}), real_parameter({2, -1}), real_parameter({1, 2, 40}),
                                       attrs);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({1, 1, 60, 7}));
    EXPECT_THROW(
        op::v0::DetectionOutput(real_parameter({2, 40}), real_parameter({2, 20}), real_parameter({1, 2, 40}), attrs),
        NodeValidationFailure);
}

// A prior that half floats cannot hold: from 2047 to 2049 of 4096, which would become half as wide.
TEST(DetectionOutput, priors_of_single_precision_in_a_network_of_half_precision) {
    auto attrs = attributes();
    attrs.variance_encoded_in_target = true;
    attrs.normalized = false;
    attrs.input_width = 4096;
    attrs.input_height = 100;
    attrs.keep_top_k = {1};
    const auto found =
        detect(attrs, {literal<float16>({1, 4}, {0.0F, 0.0F, 6.90625F, 0.0F}), literal<float16>({1, 2}, {0.25F, 0.75F}),
                       floats({1, 1, 5}, {0, 2047, 0, 2049, 100})});
    ASSERT_EQ(found[0].get_element_type(), element::f16);
    const auto rows = values_of<float16>(found[0]);
    // Half of exp(6.90625) * 2 / 4096 on each side of the middle.
    expect_near(floats({7}, std::vector<float>(rows.begin(), rows.end())), {7},
                {0, 1, 0.75F, 0.256229F, 0, 0.743771F, 1}, 1e-3F);
}

}  // namespace
