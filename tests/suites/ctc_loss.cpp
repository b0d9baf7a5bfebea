#include "openvino/op/ctc_loss.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

#include "openvino/op/parameter.hpp"
#include "run_model.hpp"

namespace {

using namespace ov;
using op::v0::Parameter;
using op::v4::CTCLoss;

struct Options {
    bool collapse = false, merge = true, unique = false;
};

/// The loss of one sequence of labels where all 3 classes are equally probable at each of 4 time steps, of which
/// `times` are used; 2 is the blank. Then the loss is the logarithm of 3^times / number of alignments.
float loss(const std::vector<int32_t>& labels, int32_t times, const Options& options = {}) {
    Tensor logits(element::f32, Shape{1, 4, 3}), logit_length(element::i32, Shape{1});
    Tensor label_tensor(element::i32, Shape{1, 4}), label_length(element::i32, Shape{1});
    std::fill_n(logits.data<float>(), 12, 0.5f);
    std::fill_n(label_tensor.data<int32_t>(), 4, 0);
    std::copy(labels.begin(), labels.end(), label_tensor.data<int32_t>());
    *logit_length.data<int32_t>() = times;
    *label_length.data<int32_t>() = static_cast<int32_t>(labels.size());
    const auto parameter = [](const Tensor& tensor) {
        return std::make_shared<Parameter>(tensor.get_element_type(), tensor.get_shape());
    };
    const auto node =
        std::make_shared<CTCLoss>(parameter(logits), parameter(logit_length), parameter(label_tensor),
                                  parameter(label_length), options.collapse, options.merge, options.unique);
    const auto outputs = suites::run(node, {logits, logit_length, label_tensor, label_length});
    EXPECT_EQ(outputs[0].get_shape(), Shape{1});
    return *outputs[0].data<float>();
}

float with_alignments(double count, int times) {
    return static_cast<float>(std::log(std::pow(3.0, times) / count));
}

TEST(CTCLoss, SumsOverAlignments) {
    // a, a-, -a for two steps; and a- -a aa make three.
    EXPECT_NEAR(loss({0}, 1), with_alignments(1, 1), 1e-5);
    EXPECT_NEAR(loss({0}, 2), with_alignments(3, 2), 1e-5);
    // ab needs both steps, or one of aab abb ab- a-b -ab.
    EXPECT_NEAR(loss({0, 1}, 2), with_alignments(1, 2), 1e-5);
    EXPECT_NEAR(loss({0, 1}, 3), with_alignments(5, 3), 1e-5);
    // Equal neighbours need a blank between them.
    EXPECT_NEAR(loss({0, 0}, 3), with_alignments(1, 3), 1e-5);
    EXPECT_EQ(loss({0, 0}, 2), std::numeric_limits<float>::infinity());
    EXPECT_NEAR(loss({}, 2), with_alignments(1, 2), 1e-5);
}

TEST(CTCLoss, CountsRepetitionsAsLabelsWhenNotMerged) {
    const Options apart{false, false, false};
    EXPECT_NEAR(loss({0}, 2, apart), with_alignments(2, 2), 1e-5);
    // aa-, a-a, -aa.
    EXPECT_NEAR(loss({0, 0}, 3, apart), with_alignments(3, 3), 1e-5);
}

TEST(CTCLoss, PreparesLabels) {
    EXPECT_NEAR(loss({0, 0, 1, 0}, 3, {true, true, false}), with_alignments(1, 3), 1e-5);
    EXPECT_NEAR(loss({0, 0, 1, 0}, 3, {false, true, true}), with_alignments(5, 3), 1e-5);
}

TEST(CTCLoss, ChecksLabelsAndLengths) {
    EXPECT_THROW(loss({0, 3}, 4), NodeValidationFailure);
    EXPECT_THROW(loss({0}, 5), NodeValidationFailure);
    EXPECT_THROW(loss({0}, -1), NodeValidationFailure);
}

TEST(CTCLoss, InfersTheBatch) {
    const auto parameter = [](const element::Type& type, const PartialShape& shape) {
        return std::make_shared<Parameter>(type, shape);
    };
    const CTCLoss node(parameter(element::f16, {-1, -1, 7}), parameter(element::i32, PartialShape::dynamic()),
                       parameter(element::i32, {Dimension(2, 5), 9}), parameter(element::i32, {-1}));
    EXPECT_EQ(node.get_output_partial_shape(0), (PartialShape{Dimension(2, 5)}));
    EXPECT_EQ(node.get_output_element_type(0), element::f16);
    EXPECT_THROW(CTCLoss(parameter(element::f32, {2, 4, 7}), parameter(element::i32, {3}),
                         parameter(element::i32, {2, 4}), parameter(element::i32, {2})),
                 NodeValidationFailure);
    EXPECT_THROW(CTCLoss(parameter(element::f32, {2, 4, 7}), parameter(element::f32, {2}),
                         parameter(element::i32, {2, 4}), parameter(element::i32, {2})),
                 NodeValidationFailure);
}

}  // namespace
