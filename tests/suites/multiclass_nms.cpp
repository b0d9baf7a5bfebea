#include "openvino/op/multiclass_nms.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v9::MulticlassNms;
using Order = MulticlassNms::SortResultType;

MulticlassNms::Attributes attributes(Order order = Order::SCORE) {
    MulticlassNms::Attributes attrs;
    attrs.sort_result_type = order;
    attrs.iou_threshold = 0.4F;
    return attrs;
}

// Box 1 is half of box 0; box 2 is apart.
const std::vector<float> boxes{0, 0, 10, 10, 0, 0, 10, 5, 20, 20, 30, 30};

TEST(MulticlassNms, drops_overlaps_and_sorts) {
    const TensorVector inputs{floats({1, 3, 4}, boxes), floats({1, 2, 3}, {0.5F, 0.8F, 0.1F, 0.7F, 0.2F, 0.9F})};
    const auto in = parameters_like(inputs);
    auto found = evaluated(std::make_shared<op::v8::MulticlassNms>(in[0], in[1], attributes()), inputs);
    EXPECT_EQ(values_of<int64_t>(found[1]), (std::vector<int64_t>{2, 1, 0, 2}));
    found = evaluated(std::make_shared<MulticlassNms>(in[0], in[1], attributes(Order::CLASSID)), inputs);
    expect_near(found[0], {4, 6}, {0, 0.8F, 0,  0,  10, 5,   //
                                   0, 0.1F, 20, 20, 30, 30,  //
                                   1, 0.9F, 20, 20, 30, 30,  //
                                   1, 0.7F, 0,  0,  10, 10});
    EXPECT_EQ(values_of<int64_t>(found[2]), std::vector<int64_t>{4});
}

TEST(MulticlassNms, boxes_of_images_behind_each_other) {
    // Two classes with their own boxes, of which the first image has one and the second one two.
    auto both = boxes;
    both.insert(both.end(), boxes.begin(), boxes.end());
    const TensorVector inputs{floats({2, 3, 4}, both), floats({2, 3}, {0.5F, 0.8F, 0.1F, 0.7F, 0.2F, 0.9F}),
                              literal<int64_t>({2}, {1, 2})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<MulticlassNms>(in[0], in[1], in[2], attributes()), inputs);
    EXPECT_EQ(values_of<int64_t>(found[2]), (std::vector<int64_t>{2, 4}));
    // Box times classes plus class.
    EXPECT_EQ(values_of<int64_t>(found[1]), (std::vector<int64_t>{1, 0, 5, 2, 3, 4}));
    const TensorVector wrong{inputs[0], inputs[1], literal<int64_t>({2}, {3, 1})};
    EXPECT_THROW(evaluated(std::make_shared<MulticlassNms>(in[0], in[1], in[2], attributes()), wrong),
                 NodeValidationFailure);
}

TEST(MulticlassNms, shapes) {
    auto attrs = attributes();
    attrs.keep_top_k = 4;
    const MulticlassNms node(real_parameter({2, 10, 4}), real_parameter({2, -1}), parameter(element::i32, {3}), attrs);
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({{0, 12}, 6}));
    EXPECT_EQ(node.get_output_partial_shape(2), PartialShape({3}));
    EXPECT_THROW(op::v8::MulticlassNms(real_parameter({1, 10, 4}), real_parameter({2, 5, 10}), attrs),
                 NodeValidationFailure);
}

}  // namespace
