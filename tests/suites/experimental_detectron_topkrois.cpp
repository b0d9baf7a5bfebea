#include "openvino/op/experimental_detectron_topkrois.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v6::ExperimentalDetectronTopKROIs;

TEST(ExperimentalDetectronTopKROIs, best_regions_first) {
    const TensorVector inputs{floats({3, 4}, {0, 0, 1, 1, 0, 0, 2, 2, 0, 0, 3, 3}), floats({3}, {0.2F, 0.9F, 0.5F})};
    const auto in = parameters_like(inputs);
    expect_near(evaluated(std::make_shared<ExperimentalDetectronTopKROIs>(in[0], in[1], 2), inputs)[0], {2, 4},
                {0, 0, 2, 2, 0, 0, 3, 3});
    expect_near(evaluated(std::make_shared<ExperimentalDetectronTopKROIs>(in[0], in[1], 4), inputs)[0], {4, 4},
                {0, 0, 2, 2, 0, 0, 3, 3, 0, 0, 1, 1, 0, 0, 0, 0});
}

TEST(ExperimentalDetectronTopKROIs, shapes) {
    const ExperimentalDetectronTopKROIs node(real_parameter(PartialShape::dynamic()), real_parameter({-1}), 5);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({5, 4}));
    EXPECT_THROW(ExperimentalDetectronTopKROIs(real_parameter({3, 4}), real_parameter({4}), 5), NodeValidationFailure);
}

}  // namespace
