#include "openvino/op/experimental_detectron_roi_feature.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v6::ExperimentalDetectronROIFeatureExtractor;

ExperimentalDetectronROIFeatureExtractor::Attributes attributes(bool aligned = false) {
    ExperimentalDetectronROIFeatureExtractor::Attributes attrs;
    attrs.output_size = 1;
    attrs.sampling_ratio = 2;
    attrs.pyramid_scales = {4, 8, 16, 32};
    attrs.aligned = aligned;
    return attrs;
}

TEST(ExperimentalDetectronROIFeatureExtractor, sizes_choose_levels) {
    const Shape map{1, 1, 8, 8};
    TensorVector inputs{floats({5, 4}, {0, 0, 10, 10, 0, 0, 112, 112, 0, 0, 224, 224, 0, 0, 150, 150, 0, 0, 900, 900})};
    for (const float level : {1.0F, 2.0F, 3.0F, 4.0F})
        inputs.push_back(floats(map, std::vector<float>(64, level)));
    const auto node = std::make_shared<ExperimentalDetectronROIFeatureExtractor>(parameters_like(inputs), attributes());
    const auto found = evaluated(node, inputs);
    // Three of the four samples of all but the first region lie outside of the map, where features are zero.
    expect_near(found[0], {5, 1, 1, 1}, {1, 0.5F, 0.75F, 0.5F, 1});
    EXPECT_EQ(values_of<float>(found[1]), values_of<float>(inputs[0]));
}

TEST(ExperimentalDetectronROIFeatureExtractor, averages_samples) {
    // A map that holds its column; the region covers columns 1 to 3 after scaling, and half a column less when aligned.
    std::vector<float> columns;
    for (size_t i = 0; i < 64; ++i)
        columns.push_back(static_cast<float>(i % 8));
    const TensorVector inputs{floats({1, 4}, {4, 4, 12, 12}), floats({1, 1, 8, 8}, columns)};
    for (const bool aligned : {false, true}) {
        const auto node =
            std::make_shared<ExperimentalDetectronROIFeatureExtractor>(parameters_like(inputs), attributes(aligned));
        expect_near(evaluated(node, inputs)[0], {1, 1, 1, 1}, {aligned ? 1.5F : 2.0F});
    }
}

TEST(ExperimentalDetectronROIFeatureExtractor, huge_regions_take_no_more_than_the_map_needs) {
    auto attrs = attributes();
    attrs.sampling_ratio = 0;
    const TensorVector inputs{floats({1, 4}, {-4e5F, -4e5F, 4e5F, 4e5F}),
                              floats({1, 1, 8, 8}, std::vector<float>(64, 1))};
    const auto node = std::make_shared<ExperimentalDetectronROIFeatureExtractor>(parameters_like(inputs), attrs);
    // 9 of 200000 samples of each axis lie on the map.
    expect_near(evaluated(node, inputs)[0], {1, 1, 1, 1}, {81.0F / 4e10F}, 1e-12F);
}

TEST(ExperimentalDetectronROIFeatureExtractor, shapes) {
    const auto make = [](const PartialShape& rois, const PartialShape& level) {
        return ExperimentalDetectronROIFeatureExtractor(
            OutputVector{real_parameter(rois), real_parameter(level), real_parameter({1, 3, 4, 4})}, attributes());
    };
    EXPECT_EQ(make({{2, 5}, 4}, PartialShape::dynamic()).get_output_partial_shape(0), PartialShape({{2, 5}, 3, 1, 1}));
    EXPECT_EQ(make({{2, 5}, 4}, {1, 3, 8, 8}).get_output_partial_shape(1), PartialShape({{2, 5}, 4}));
    EXPECT_THROW(make({2, 4}, {1, 2, 8, 8}), NodeValidationFailure);
    EXPECT_THROW(make({2, 5}, {1, 3, 8, 8}), NodeValidationFailure);
}

}  // namespace
