#include "openvino/op/experimental_detectron_detection_output.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v6::ExperimentalDetectronDetectionOutput;

ExperimentalDetectronDetectionOutput::Attributes attributes() {
    ExperimentalDetectronDetectionOutput::Attributes attrs;
    attrs.score_threshold = 0.2F;
    attrs.nms_threshold = 0.5F;
    attrs.max_delta_log_wh = 1;
    attrs.num_classes = 2;
    attrs.post_nms_count = 10;
    attrs.max_detections_per_image = 3;
    attrs.deltas_weights = {10, 10, 5, 5};
    return attrs;
}

TEST(ExperimentalDetectronDetectionOutput, boxes_classes_and_scores) {
    // The first box moves by 1 / 10 of its width of 10; the second one overlaps it and is dropped.
    const TensorVector inputs{floats({3, 4}, {0, 0, 9, 9, 1, 0, 10, 9, 20, 20, 29, 29}),
                              floats({3, 8}, {0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                              floats({3, 2}, {0, 0.9F, 0, 0.8F, 0, 0.7F}), floats({1, 3}, {100, 100, 1})};
    const auto in = parameters_like(inputs);
    const auto node = std::make_shared<ExperimentalDetectronDetectionOutput>(in[0], in[1], in[2], in[3], attributes());
    const auto found = evaluated(node, inputs);
    expect_near(found[0], {3, 4}, {1, 0, 10, 9, 20, 20, 29, 29, 0, 0, 0, 0});
    EXPECT_EQ(values_of<int32_t>(found[1]), (std::vector<int32_t>{1, 1, 0}));
    expect_near(found[2], {3}, {0.9F, 0.7F, 0});
}

TEST(ExperimentalDetectronDetectionOutput, shapes) {
    const auto make = [](const PartialShape& rois, const PartialShape& deltas) {
        return ExperimentalDetectronDetectionOutput(real_parameter(rois), real_parameter(deltas),
                                                    real_parameter(PartialShape::dynamic()), real_parameter({1, 3}),
                                                    attributes());
    };
    const auto node = make({-1, 4}, PartialShape::dynamic());
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({3, 4}));
    EXPECT_EQ(node.get_output_partial_shape(1), PartialShape({3}));
    EXPECT_EQ(node.get_output_element_type(1), element::i32);
    EXPECT_THROW(make({5, 4}, {6, 8}), NodeValidationFailure);
    EXPECT_THROW(make({5, 4}, {5, 9}), NodeValidationFailure);
}

}  // namespace
