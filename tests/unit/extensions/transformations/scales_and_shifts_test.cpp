#include "openvino/op/add.hpp"
#include "openvino/op/avg_pool.hpp"
#include "openvino/op/batch_norm.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/pad.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/tanh.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace scales_and_shifts_test {

using namespace ov::op;
using namespace rewriting;
using namespace tenon::transformations;

const ov::Shape image{2, 4, 6, 6};
const ov::PartialShape open_image{-1, 4, -1, -1};

Value convolution(const Value& x, std::ptrdiff_t pad = 1) {
    return std::make_shared<v1::Convolution>(x, noise({6, 4, 3, 3}, 7), ov::Strides{1, 1}, ov::CoordinateDiff{pad, pad},
                                             ov::CoordinateDiff{pad, pad}, ov::Strides{1, 1});
}

Value group_convolution(const Value& x, std::ptrdiff_t pad = 1) {
    return std::make_shared<v1::GroupConvolution>(x, noise({2, 3, 2, 3, 3}, 7), ov::Strides{1, 1},
                                                  ov::CoordinateDiff{pad, pad}, ov::CoordinateDiff{pad, pad},
                                                  ov::Strides{1, 1});
}

Value transposed_convolution(const Value& x) {
    return std::make_shared<v1::ConvolutionBackpropData>(x, noise({4, 6, 3, 3}, 7), ov::Strides{2, 2},
                                                         ov::CoordinateDiff{1, 1}, ov::CoordinateDiff{1, 1},
                                                         ov::Strides{1, 1});
}

Value transposed_group_convolution(const Value& x) {
    return std::make_shared<v1::GroupConvolutionBackpropData>(x, noise({2, 2, 3, 3, 3}, 7), ov::Strides{2, 2},
                                                              ov::CoordinateDiff{1, 1}, ov::CoordinateDiff{1, 1},
                                                              ov::Strides{1, 1});
}

Value product(const Value& x) {
    return std::make_shared<v0::MatMul>(x, noise({6, 5}, 7));
}

Value product_with_transposed(const Value& x) {
    return std::make_shared<v0::MatMul>(x, noise({5, 6}, 7), false, true);
}

Value multiply(const Value& x, const ov::Shape& shape, unsigned seed = 3) {
    return std::make_shared<v1::Multiply>(x, noise(shape, seed));
}

Value add(const Value& x, const ov::Shape& shape, unsigned seed = 4) {
    return std::make_shared<v1::Add>(x, noise(shape, seed));
}

using Weighted = Value (*)(const Value&);
struct Node {
    const char* name;
    const char* type;
    Weighted make;
    ov::Shape per_output, per_input;
};

void PrintTo(const Node& node, std::ostream* out) {
    *out << node.name;
}

class Weights : public testing::TestWithParam<Node> {};

TEST_P(Weights, take_a_scale_behind) {
    const auto& [name, type, make, per_output, per_input] = GetParam();
    const auto model = model_of({multiply(make(input(open_image)), per_output)});
    EXPECT_EQ(operations(*rewritten_by<ScaleIntoWeightsBefore>(model, image)), type);
}

TEST_P(Weights, take_a_single_number_behind) {
    const auto& [name, type, make, per_output, per_input] = GetParam();
    const auto model = model_of({multiply(make(input(open_image)), {})});
    EXPECT_EQ(operations(*rewritten_by<ScaleIntoWeightsBefore>(model, image)), type);
}

TEST_P(Weights, take_a_scale_in_front) {
    const auto& [name, type, make, per_output, per_input] = GetParam();
    const auto model = model_of({make(multiply(input(image), per_input))});
    EXPECT_EQ(operations(*rewritten_by<ScaleIntoWeightsBehind>(model, image)), type);
}

TEST_P(Weights, refuse_a_scale_that_varies_elsewhere) {
    const auto& [name, type, make, per_output, per_input] = GetParam();
    const auto result = make(input(image));
    const auto model = model_of({multiply(result, {result.get_shape()[2], 1})});
    EXPECT_EQ(operations(*rewritten_by<ScaleIntoWeightsBefore>(model, image)), type + std::string(" Multiply"));
}

TEST_P(Weights, refuse_where_the_value_is_used_elsewhere) {
    const auto& [name, type, make, per_output, per_input] = GetParam();
    const auto result = make(input(image));
    const auto model = model_of({multiply(result, per_output), std::make_shared<v0::Tanh>(result)});
    EXPECT_EQ(operations(*rewritten_by<ScaleIntoWeightsBefore>(model, image)), type + std::string(" Multiply Tanh"));
}

INSTANTIATE_TEST_SUITE_P(
    all, Weights,
    testing::Values(
        Node{"convolution", "Convolution", [](const Value& x) { return convolution(x); }, {6, 1, 1}, {1, 4, 1, 1}},
        Node{
            "groups", "GroupConvolution", [](const Value& x) { return group_convolution(x); }, {1, 6, 1, 1}, {4, 1, 1}},
        Node{"transposed", "ConvolutionBackpropData", transposed_convolution, {1, 6, 1, 1}, {4, 1, 1}},
        Node{"transposed_groups", "GroupConvolutionBackpropData", transposed_group_convolution, {6, 1, 1}, {4, 1, 1}},
        Node{"product", "MatMul", product, {5}, {6}},
        Node{"product_with_transposed", "MatMul", product_with_transposed, {1, 1, 5}, {1, 1, 1, 6}}),
    [](const auto& info) { return info.param.name; });

TEST(Weights, that_others_use_keep_their_values) {
    const auto x = input(image);
    const auto weights = noise({6, 4, 1, 1}, 7);
    const auto make = [&] {
        return std::make_shared<v1::Convolution>(x, weights, ov::Strides{1, 1}, ov::CoordinateDiff{0, 0},
                                                 ov::CoordinateDiff{0, 0}, ov::Strides{1, 1});
    };
    const auto model = model_of({multiply(make(), {6, 1, 1}), std::make_shared<v0::Tanh>(make())});
    EXPECT_EQ(operations(*rewritten_by<ScaleIntoWeightsBefore>(model, image)), "Convolution Convolution Tanh");
}

TEST(ShiftThroughWeights, goes_behind_an_unpadded_convolution) {
    for (const auto& result :
         {convolution(add(input(image), {4, 1, 1}), 0), group_convolution(add(input(image), {4, 1, 1}), 0)}) {
        const auto model = model_of({add(result, {6, 1, 1}, 9)});
        EXPECT_EQ(operations(*rewritten_by<ShiftThroughWeights, MergeShifts>(model, image)),
                  "Add " + std::string(result.get_node()->get_type_name()));
    }
}

TEST(ShiftThroughWeights, goes_behind_a_product) {
    for (const auto make : {product, product_with_transposed}) {
        const auto model = model_of({add(make(add(input(image), {6})), {5})});
        EXPECT_EQ(operations(*rewritten_by<ShiftThroughWeights, MergeShifts>(model, image)), "Add MatMul");
    }
}

TEST(ShiftThroughWeights, stays_in_front_of_padding) {
    const auto model = model_of({convolution(add(input(image), {4, 1, 1}), 1)});
    const auto after = rewritten_by<ShiftThroughWeights>(model, image);
    EXPECT_TRUE(ov::is_type<v1::Convolution>(after->get_results()[0]->get_input_node_ptr(0)));
}

TEST(BatchNormToScale, ends_in_the_weights) {
    const auto x = input(open_image);
    const auto variance =
        std::make_shared<v0::Constant>(ov::element::f32, ov::Shape{6}, std::vector<float>{0.5F, 1, 2, 0.1F, 3, 1.5F});
    const auto norm = std::make_shared<v5::BatchNormInference>(convolution(x), noise({6}, 1), noise({6}, 2),
                                                               noise({6}, 3), variance, 1e-3);
    const auto old_norm = std::make_shared<v0::BatchNormInference>(convolution(x), noise({6}, 1), noise({6}, 2),
                                                                   noise({6}, 3), variance, 1e-3);
    const auto after = rewritten_by<BatchNormToScale, ScaleIntoWeightsBefore>(model_of({norm, old_norm}), image);
    EXPECT_EQ(operations(*after), "Add Add Convolution Convolution");
}

TEST(BatchNormToScale, stays_where_an_input_is_no_constant) {
    const auto x = input({6});
    const auto data = noise({2, 6, 3}, 9);
    const auto variance = v0::Constant::create(ov::element::f32, ov::Shape{6}, {1, 1, 2, 2, 3, 3});
    const auto norm = std::make_shared<v5::BatchNormInference>(data, x, noise({6}, 2), noise({6}, 3), variance, 1e-3);
    EXPECT_EQ(operations(*rewritten_by<BatchNormToScale>(model_of({norm}), {6})), "BatchNormInference");
}

TEST(Merging, chains_become_one_scale_and_one_shift) {
    const auto first = add(multiply(input(open_image), {4, 1, 1}, 1), {4, 1, 1}, 2);
    const auto model = model_of({add(multiply(first, {1, 4, 1, 1}, 5), {}, 6)});
    EXPECT_EQ(operations(*rewritten_by<ScaleBeforeShift, MergeScales, MergeShifts>(model, image)), "Add Multiply");
}

TEST(Merging, refuses_a_value_used_elsewhere) {
    const auto inner = add(input(image), {4, 1, 1});
    const auto model = model_of({add(inner, {}, 6), std::make_shared<v0::Tanh>(inner)});
    EXPECT_EQ(operations(*rewritten_by<MergeShifts>(model, image)), "Add Add Tanh");
}

TEST(SubtractToAdd, only_of_a_constant_on_the_right) {
    const auto x = input(open_image);
    const auto right = model_of({std::make_shared<v1::Subtract>(x, noise({4, 1, 1}))});
    EXPECT_EQ(operations(*rewritten_by<SubtractToAdd>(right, image)), "Add");
    const auto left = model_of({std::make_shared<v1::Subtract>(noise({4, 1, 1}), x)});
    EXPECT_EQ(operations(*rewritten_by<SubtractToAdd>(left, image)), "Subtract");
}

TEST(DivideToMultiply, only_by_constants_that_have_an_inverse) {
    const auto x = input(open_image);
    EXPECT_EQ(
        operations(*rewritten_by<DivideToMultiply>(model_of({std::make_shared<v1::Divide>(x, number(3))}), image)),
        "Multiply");
    const auto by_tiny = std::make_shared<v1::Divide>(x, number(1e-40));
    ov::pass::Manager manager;
    manager.register_pass<DivideToMultiply>();
    const auto model = model_of({by_tiny});
    manager.run_passes(model);
    EXPECT_EQ(operations(*model), "Divide");
    const auto whole = std::make_shared<v0::Parameter>(ov::element::i32, image);
    const auto of_integers =
        model_of({std::make_shared<v1::Divide>(whole, v0::Constant::create(ov::element::i32, ov::Shape{}, {2}))});
    manager.run_passes(of_integers);
    EXPECT_EQ(operations(*of_integers), "Divide");
}

TEST(ShiftPerChannel, a_single_number_becomes_a_bias) {
    const auto model = model_of({add(convolution(input(open_image)), {})});
    const auto after = rewritten_by<ShiftPerChannel>(model, image);
    EXPECT_EQ(after->get_results()[0]->get_input_node_ptr(0)->get_input_shape(1), (ov::Shape{1, 6, 1, 1}));
}

TEST(ShiftPerChannel, leaves_sums_elsewhere) {
    const auto model = model_of({add(std::make_shared<v0::Tanh>(input(image)), {})});
    const auto after = rewritten_by<ShiftPerChannel>(model, image);
    EXPECT_EQ(after->get_results()[0]->get_input_node_ptr(0)->get_input_shape(1), ov::Shape{});
}

Value padded(const Value& x, std::vector<int64_t> begin, PadMode mode = PadMode::CONSTANT, double value = 0) {
    return std::make_shared<v1::Pad>(x, integers(begin), integers({0, 0, 2, 0}), number(value), mode);
}

TEST(PadIntoWindow, adds_to_the_pads_of_a_convolution) {
    for (const auto make : {convolution, group_convolution}) {
        const auto result = make(padded(input(open_image), {0, 0, 1, 2}), 1);
        EXPECT_EQ(operations(*rewritten_by<PadIntoWindow>(model_of({result}), image)),
                  result.get_node()->get_type_name());
    }
}

TEST(PadIntoWindow, becomes_elements_that_a_pool_counts) {
    const auto pool = std::make_shared<v1::AvgPool>(padded(input(image), {0, 0, 1, 1}), ov::Strides{2, 2},
                                                    ov::Shape{0, 0}, ov::Shape{0, 0}, ov::Shape{3, 3}, true);
    EXPECT_EQ(operations(*rewritten_by<PadIntoWindow>(model_of({pool}), image)), "AvgPool");
}

TEST(PadIntoWindow, refuses_other_pads) {
    const auto x = input(image);
    const auto refused = [&](const Value& value) {
        const auto model = model_of({convolution(value)});
        return operations(*rewritten_by<PadIntoWindow>(model, image)) == "Convolution Pad";
    };
    EXPECT_TRUE(refused(padded(x, {0, 0, 1, 2}, PadMode::CONSTANT, 1)));
    EXPECT_TRUE(refused(padded(x, {0, 0, 1, 2}, PadMode::EDGE)));
    EXPECT_TRUE(refused(padded(x, {1, 0, 1, 2})));
    EXPECT_TRUE(refused(padded(x, {0, 0, -1, 2})));
}

}  // namespace scales_and_shifts_test
