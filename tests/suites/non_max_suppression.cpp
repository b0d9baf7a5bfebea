#include "openvino/op/non_max_suppression.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::NonMaxSuppression;

// Boxes 0 and 1 overlap by 9 / 11.
const std::vector<float> corners{0, 0, 10, 10, 0, 1, 10, 11, 30, 20, 20, 30};
const std::vector<float> centers{5, 5, 10, 10, 6, 5, 10, 10, 25, 25, 10, 10};

struct Limits {
    int64_t boxes = 3;
    float overlap = 0.5F, score = 0, sigma = 0;
};

template <typename Op>
std::shared_ptr<Node> make(const TensorVector& inputs, const Limits& limits,
                           typename Op::BoxEncodingType encoding = Op::BoxEncodingType::CORNER, bool sort = true) {
    const auto in = parameters_like(inputs);
    return std::make_shared<Op>(in[0], in[1], constant<int64_t>({}, {limits.boxes}),
                                constant<float>({}, {limits.overlap}), constant<float>({}, {limits.score}),
                                constant<float>({}, {limits.sigma}), encoding, sort, element::i32);
}

TensorVector pick(const std::vector<float>& scores, const Limits& limits, bool centered = false) {
    using Encoding = NonMaxSuppression::BoxEncodingType;
    const TensorVector inputs{floats({1, 3, 4}, centered ? centers : corners), floats({1, 1, 3}, scores)};
    const auto node = make<NonMaxSuppression>(inputs, limits, centered ? Encoding::CENTER : Encoding::CORNER);
    auto all = inputs;
    for (size_t i = 2; i < 6; ++i)
        all.push_back(as_type_ptr<op::v0::Constant>(node->get_input_node_shared_ptr(i))->get_tensor_view());
    return evaluated(node, all);
}

TEST(NonMaxSuppression, outputs_have_a_row_for_each_picked_box) {
    for (const bool centered : {false, true}) {
        const auto found = pick({0.6F, 0.9F, 0.3F}, {}, centered);
        EXPECT_EQ(found[0].get_shape(), Shape({2, 3}));
        EXPECT_EQ(values_of<int32_t>(found[0]), (std::vector<int32_t>{0, 0, 1, 0, 0, 2}));
        expect_near(found[1], {2, 3}, {0, 0, 0.9F, 0, 0, 0.3F});
        EXPECT_EQ(values_of<int32_t>(found[2]), std::vector<int32_t>{2});
    }
}

TEST(NonMaxSuppression, limits_are_kept) {
    EXPECT_EQ(pick({0.6F, 0.9F, 0.3F}, {1})[0].get_shape(), Shape({1, 3}));
    EXPECT_EQ(pick({0.6F, 0.9F, 0.3F}, {0})[0].get_shape(), Shape({0, 3}));
    EXPECT_EQ(pick({0.6F, 0.9F, 0.3F}, {3, 0.5F, 0.3F})[0].get_shape(), Shape({1, 3}));
    EXPECT_EQ(pick({0.6F, 0.9F, 0.3F}, {3, 1})[0].get_shape(), Shape({3, 3}));
    // Every box overlaps every other by 0 or more.
    EXPECT_EQ(pick({0.6F, 0.9F, 0.3F}, {3, 0})[0].get_shape(), Shape({1, 3}));
}

TEST(NonMaxSuppression, soft_suppression_lowers_scores) {
    const auto found = pick({0.6F, 0.9F, 0.3F}, {3, 0.5F, 0, 0.5F});
    EXPECT_EQ(values_of<int32_t>(found[0]), (std::vector<int32_t>{0, 0, 1, 0, 0, 0, 0, 0, 2}));
    // 0.6 * exp(-0.5 * (9 / 11)^2 / 0.5)
    expect_near(found[1], {3, 3}, {0, 0, 0.9F, 0, 0, 0.307196F, 0, 0, 0.3F});
}

TEST(NonMaxSuppression, rows_are_sorted_over_images_and_classes_or_not) {
    const TensorVector inputs{floats({2, 1, 4}, {0, 0, 1, 1, 0, 0, 1, 1}),
                              floats({2, 2, 1}, {0.2F, 0.4F, 0.1F, 0.3F}),
                              literal<int64_t>({}, {1}),
                              floats({}, {0.5F}),
                              floats({}, {0}),
                              floats({}, {0})};
    for (const bool sort : {true, false}) {
        const auto node =
            make<op::v5::NonMaxSuppression>(inputs, {}, op::v5::NonMaxSuppression::BoxEncodingType::CORNER, sort);
        const auto rows = values_of<int32_t>(evaluated(node, inputs)[0]);
        EXPECT_EQ(rows, sort ? (std::vector<int32_t>{0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0})
                             : (std::vector<int32_t>{0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0}));
    }
}

TEST(NonMaxSuppression, not_a_number_is_never_picked) {
    const auto nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
    EXPECT_EQ(pick({nan, 0.9F, nan}, {})[0].get_shape(), Shape({1, 3}));
    EXPECT_EQ(pick({infinity, infinity, nan}, {3, 0.5F, 0, 1e-30F})[0].get_shape(), Shape({1, 3}));
}

TEST(NonMaxSuppression, first_versions_have_one_output) {
    const TensorVector inputs{floats({1, 3, 4}, corners), floats({1, 1, 3}, {0.6F, 0.9F, 0.3F}),
                              literal<int64_t>({}, {3}), floats({}, {0.5F}), floats({}, {0})};
    const auto in = parameters_like(inputs);
    const std::vector<std::shared_ptr<Node>> nodes{
        std::make_shared<op::v1::NonMaxSuppression>(in[0], in[1], in[2], in[3], in[4]),
        std::make_shared<op::v3::NonMaxSuppression>(in[0], in[1], in[2], in[3], in[4]),
        std::make_shared<op::v4::NonMaxSuppression>(in[0], in[1], in[2], in[3], in[4])};
    for (const auto& node : nodes) {
        const auto found = evaluated(node->clone_with_new_inputs(in), inputs);
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(values_of<int64_t>(found[0]), (std::vector<int64_t>{0, 0, 1, 0, 0, 2}));
    }
    EXPECT_TRUE(is_type<op::v3::NonMaxSuppression>(nodes[2]));
}

TEST(NonMaxSuppression, rows_are_bounded_by_what_is_known) {
    const auto rows = [](const PartialShape& boxes, const PartialShape& scores, const Output<Node>& most) {
        return NonMaxSuppression(real_parameter(boxes), real_parameter(scores), most).get_output_partial_shape(0);
    };
    const auto three = constant<int64_t>({1}, {3});
    const auto unknown = parameter(element::i64, Shape{});
    EXPECT_EQ(rows({2, 10, 4}, {2, 5, 10}, three), PartialShape({{0, 30}, 3}));
    EXPECT_EQ(rows({2, 2, 4}, {2, 5, 2}, three), PartialShape({{0, 20}, 3}));
    EXPECT_EQ(rows({2, 10, 4}, {2, 5, 10}, unknown), PartialShape({{0, 100}, 3}));
    EXPECT_EQ(rows({2, -1, 4}, {2, {1, 5}, -1}, three), PartialShape({{0, 30}, 3}));
    EXPECT_EQ(rows({-1, 10, 4}, PartialShape::dynamic(), three), PartialShape({-1, 3}));
    EXPECT_THROW(rows({2, 10, 4}, {2, 5, 11}, three), NodeValidationFailure);
    EXPECT_THROW(rows({2, 10, 5}, {2, 5, 10}, three), NodeValidationFailure);
}

}  // namespace
