#include "openvino/op/prior_box_clustered.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v0::PriorBoxClustered;

Tensor priors(const PriorBoxClustered::Attributes& attrs, const std::vector<int64_t>& image) {
    const std::vector<int64_t> grid{1, 2};
    const TensorVector inputs{literal({2}, grid), literal({2}, image)};
    return evaluated(
        std::make_shared<PriorBoxClustered>(constant<int64_t>({2}, grid), constant<int64_t>({2}, image), attrs),
        inputs)[0];
}

PriorBoxClustered::Attributes attributes() {
    PriorBoxClustered::Attributes attrs;
    attrs.widths = {4};
    attrs.heights = {2};
    attrs.offset = 0.5F;
    attrs.variances = {1, 2, 3, 4};
    return attrs;
}

TEST(PriorBoxClustered, cells_share_the_image) {
    expect_near(priors(attributes(), {10, 20}), {2, 8},
                {0.15F, 0.4F, 0.35F, 0.6F, 0.65F, 0.4F, 0.85F, 0.6F, 1, 2, 3, 4, 1, 2, 3, 4});
}

TEST(PriorBoxClustered, steps_and_clipping) {
    auto attrs = attributes();
    attrs.step = 40;
    attrs.step_heights = 1;
    // Centers at (20, 0.5) and (60, 0.5).
    expect_near(priors(attrs, {10, 20}), {2, 8}, {0.9F, 0, 1, 0.15F, 1, 0, 1, 0.15F, 1, 2, 3, 4, 1, 2, 3, 4});
    attrs.clip = false;
    expect_near(priors(attrs, {10, 20}), {2, 8},
                {0.9F, -0.05F, 1.1F, 0.15F, 2.9F, -0.05F, 3.1F, 0.15F, 1, 2, 3, 4, 1, 2, 3, 4});
}

TEST(PriorBoxClustered, shapes) {
    const auto size = parameter(element::i64, {2});
    auto attrs = attributes();
    EXPECT_EQ(PriorBoxClustered(size, size, attrs).get_output_partial_shape(0), PartialShape({2, -1}));
    EXPECT_EQ(PriorBoxClustered(constant<int32_t>({2}, {3, 4}), size, attrs).get_output_partial_shape(0),
              PartialShape({2, 48}));
    attrs.widths.push_back(1);
    EXPECT_THROW(PriorBoxClustered(size, size, attrs), NodeValidationFailure);
}

}  // namespace
