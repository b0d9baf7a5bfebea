#include "openvino/op/prior_box.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v8::PriorBox;

// The boxes of a grid on an image, and their variances.
Tensor priors(const PriorBox::Attributes& attrs, const std::vector<int64_t>& grid, const std::vector<int64_t>& image) {
    const TensorVector inputs{literal({2}, grid), literal({2}, image)};
    const auto node = std::make_shared<PriorBox>(constant<int64_t>({2}, grid), constant<int64_t>({2}, image), attrs);
    return evaluated(node, inputs)[0];
}

TEST(PriorBox, boxes_of_sizes_and_ratios) {
    PriorBox::Attributes attrs;
    attrs.min_size = {4};
    attrs.max_size = {9};
    attrs.aspect_ratio = {4};
    attrs.flip = true;
    attrs.variance = {0.1F, 0.1F, 0.2F, 0.2F};
    const std::vector<float> variances{0.1F, 0.1F, 0.2F, 0.2F, 0.1F, 0.1F, 0.2F, 0.2F,
                                       0.1F, 0.1F, 0.2F, 0.2F, 0.1F, 0.1F, 0.2F, 0.2F};
    std::vector<float> expected{0.3F, 0.3F, 0.7F, 0.7F, 0.2F, 0.2F, 0.8F, 0.8F,
                                0.1F, 0.4F, 0.9F, 0.6F, 0.4F, 0.1F, 0.6F, 0.9F};
    expected.insert(expected.end(), variances.begin(), variances.end());
    expect_near(priors(attrs, {1, 1}, {10, 10}), {2, 16}, expected);

    attrs.min_max_aspect_ratios_order = false;
    std::vector<float> largest_last{0.3F, 0.3F, 0.7F, 0.7F, 0.1F, 0.4F, 0.9F, 0.6F,
                                    0.4F, 0.1F, 0.6F, 0.9F, 0.2F, 0.2F, 0.8F, 0.8F};
    largest_last.insert(largest_last.end(), variances.begin(), variances.end());
    expect_near(priors(attrs, {1, 1}, {10, 10}), {2, 16}, largest_last);
}

TEST(PriorBox, first_version) {
    op::v0::PriorBox::Attributes attrs;
    attrs.min_size = {4};
    attrs.max_size = {9};
    attrs.aspect_ratio = {4};
    attrs.flip = true;
    attrs.variance = {0.1F};
    const TensorVector inputs{literal<int64_t>({2}, {1, 1}), literal<int64_t>({2}, {10, 10})};
    const auto in = arguments_like(inputs, {0, 1});
    const auto boxes = evaluated(std::make_shared<op::v0::PriorBox>(in[0], in[1], attrs), inputs)[0];
    std::vector<float> expected{0.3F, 0.3F, 0.7F, 0.7F, 0.2F, 0.2F, 0.8F, 0.8F,
                                0.1F, 0.4F, 0.9F, 0.6F, 0.4F, 0.1F, 0.6F, 0.9F};
    expected.resize(32, 0.1F);
    expect_near(boxes, {2, 16}, expected);
}

TEST(PriorBox, steps_offsets_and_clipping) {
    PriorBox::Attributes attrs;
    attrs.min_size = {4};
    attrs.step = 5;
    attrs.offset = 0;
    attrs.clip = true;
    expect_near(priors(attrs, {1, 2}, {10, 10}), {2, 8},
                {0, 0, 0.2F, 0.2F, 0.3F, 0, 0.7F, 0.2F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F});
    attrs.step = 0;
    attrs.clip = false;
    // Without a step, cells share the image and the offset is a half.
    expect_near(priors(attrs, {1, 2}, {10, 20}), {2, 8},
                {0.15F, 0.3F, 0.35F, 0.7F, 0.65F, 0.3F, 0.85F, 0.7F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F, 0.1F});
}

TEST(PriorBox, dense_boxes_have_steps_in_whole_pixels) {
    PriorBox::Attributes attrs;
    attrs.fixed_size = {8};
    attrs.density = {2};
    attrs.variance = {0.5F};
    std::vector<float> expected{0.2F, 0.2F, 0.6F, 0.6F, 0.4F, 0.2F, 0.8F, 0.6F,
                                0.2F, 0.4F, 0.6F, 0.8F, 0.4F, 0.4F, 0.8F, 0.8F};
    expected.resize(32, 0.5F);
    expect_near(priors(attrs, {1, 1}, {20, 20}), {2, 16}, expected);
}

TEST(PriorBox, sizes_are_parts_of_the_height_without_scale_all_sizes) {
    PriorBox::Attributes attrs;
    attrs.min_size = {0.4F};
    attrs.scale_all_sizes = false;
    expect_near(priors(attrs, {1, 1}, {10, 20}), {2, 4}, {0.4F, 0.3F, 0.6F, 0.7F, 0.1F, 0.1F, 0.1F, 0.1F});
}

TEST(PriorBox, shapes_follow_the_grid_where_it_is_known) {
    op::v0::PriorBox::Attributes attrs;
    attrs.min_size = {4, 8};
    attrs.aspect_ratio = {2, 2};
    attrs.flip = true;
    EXPECT_EQ(op::v0::PriorBox::number_of_priors(attrs), 6);
    EXPECT_EQ(op::v0::PriorBox::normalized_aspect_ratio({2, 2}, true), (std::vector<float>{0.5F, 1, 2}));
    const auto image = parameter(element::i64, {2});
    EXPECT_EQ(op::v0::PriorBox(constant<int64_t>({2}, {3, 5}), image, attrs).get_output_partial_shape(0),
              PartialShape({2, 360}));
    EXPECT_EQ(
        op::v0::PriorBox(parameter(element::i32, PartialShape::dynamic()), image, attrs).get_output_partial_shape(0),
        PartialShape({2, -1}));
    EXPECT_THROW(op::v0::PriorBox(parameter(element::i32, {3}), image, attrs), NodeValidationFailure);
    attrs.variance = {1, 2};
    EXPECT_THROW(op::v0::PriorBox(image, image, attrs), NodeValidationFailure);
}

}  // namespace
