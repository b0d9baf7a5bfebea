#include "openvino/op/convolution.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::PadType;
using op::v1::Convolution;
using op::v1::ConvolutionBackpropData;

const std::vector<float> three_by_three{1, 2, 3, 4, 5, 6, 7, 8, 9};

TEST(Convolution, sums_weighted_neighbours) {
    const TensorVector inputs{floats({1, 1, 3, 3}, three_by_three), floats({1, 1, 2, 2}, {1, 2, 3, 4})};
    const auto parameters = parameters_like(inputs);
    const auto node = std::make_shared<Convolution>(parameters[0], parameters[1], Strides{1, 1}, CoordinateDiff{0, 0},
                                                    CoordinateDiff{0, 0}, Strides{1, 1});
    expect_near(evaluated(node, inputs)[0], {1, 1, 2, 2}, {37, 47, 67, 77});
}

TEST(Convolution, strides_dilations_and_asymmetric_pads) {
    const TensorVector inputs{floats({1, 1, 5}, {1, 2, 3, 4, 5}), floats({1, 1, 2}, {1, 10})};
    const auto parameters = parameters_like(inputs);
    const auto node = std::make_shared<Convolution>(parameters[0], parameters[1], Strides{2}, CoordinateDiff{1},
                                                    CoordinateDiff{2}, Strides{2});
    // Padded: 0 1 2 3 4 5 0 0, pairs two apart, every second.
    expect_near(evaluated(node, inputs)[0], {1, 1, 3}, {20, 42, 4});
}

TEST(Convolution, same_padding_is_resolved_in_the_node) {
    const auto node =
        std::make_shared<Convolution>(real_parameter({1, 3, 7, 8}), real_parameter({4, 3, 3, 2}), Strides{2, 1},
                                      CoordinateDiff{9, 9}, CoordinateDiff{9, 9}, Strides{1, 1}, PadType::SAME_UPPER);
    EXPECT_EQ(node->get_output_partial_shape(0), PartialShape({1, 4, 4, 8}));
    EXPECT_EQ(node->get_pads_begin(), (CoordinateDiff{1, 0}));
    EXPECT_EQ(node->get_pads_end(), (CoordinateDiff{1, 1}));
    node->set_argument(0, real_parameter({1, 3, 8, 8}));
    node->validate_and_infer_types();
    EXPECT_EQ(node->get_pads_begin(), (CoordinateDiff{0, 0}));
}

TEST(Convolution, shapes) {
    const auto shape = [](const PartialShape& data, const PartialShape& filters) {
        return Convolution(real_parameter(data), real_parameter(filters), Strides{2, 2}, CoordinateDiff{0, 0},
                           CoordinateDiff{0, 0}, Strides{1, 1})
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape({1, 3, {2, 9}, -1}, {4, 3, 3, 3}), PartialShape({1, 4, {1, 4}, {1, -1}}));
    EXPECT_EQ(shape(PartialShape::dynamic(), {4, 3, 3, 3}), PartialShape({-1, 4, {1, -1}, {1, -1}}));
    EXPECT_THROW(shape({1, 3, 9, 9}, {4, 2, 3, 3}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 3, 2, 9}, {4, 3, 3, 3}), NodeValidationFailure);
    EXPECT_THROW(shape({1, 3, 9}, {4, 3, 3, 3}), NodeValidationFailure);
}

TEST(Convolution, absurd_strides_are_refused) {
    const auto node = [](const Strides& strides) {
        return Convolution(real_parameter({1, 1, 4}), real_parameter({1, 1, 2}), strides, CoordinateDiff{0},
                           CoordinateDiff{0}, Strides{1});
    };
    EXPECT_THROW(node({0}), NodeValidationFailure);
    EXPECT_THROW(node({~size_t(0)}), NodeValidationFailure);
    EXPECT_THROW(node({1, 1}), NodeValidationFailure);
}

TEST(ConvolutionBackpropData, spreads_weighted_elements) {
    const TensorVector inputs{floats({1, 1, 3}, {1, 10, 100}), floats({1, 1, 4}, {1, 2, 3, 4})};
    const auto parameters = parameters_like(inputs);
    const auto spread = [&](CoordinateDiff begin, CoordinateDiff end, CoordinateDiff output_padding) {
        const auto node = std::make_shared<ConvolutionBackpropData>(parameters[0], parameters[1], Strides{2}, begin,
                                                                    end, Strides{1}, PadType::EXPLICIT, output_padding);
        return values_of<float>(evaluated(node, inputs)[0]);
    };
    EXPECT_EQ(spread({0}, {0}, {0}), (std::vector<float>{1, 2, 13, 24, 130, 240, 300, 400}));
    EXPECT_EQ(spread({1}, {1}, {0}), (std::vector<float>{2, 13, 24, 130, 240, 300}));
    EXPECT_EQ(spread({1}, {0}, {1}), (std::vector<float>{2, 13, 24, 130, 240, 300, 400, 0}));
}

TEST(ConvolutionBackpropData, output_shape_determines_same_padding) {
    const TensorVector inputs{floats({1, 1, 3}, {1, 10, 100}), floats({1, 1, 4}, {1, 2, 3, 4})};
    const auto parameters = parameters_like(inputs);
    const auto spread = [&](int64_t length, PadType auto_pad) {
        const auto node = std::make_shared<ConvolutionBackpropData>(
            parameters[0], parameters[1], constant<int64_t>({1}, {length}), Strides{2}, CoordinateDiff{0},
            CoordinateDiff{0}, Strides{1}, auto_pad);
        return values_of<float>(evaluated(node, {inputs[0], inputs[1], literal<int64_t>({1}, {length})})[0]);
    };
    EXPECT_EQ(spread(7, PadType::SAME_UPPER), (std::vector<float>{2, 13, 24, 130, 240, 300, 400}));
    EXPECT_EQ(spread(7, PadType::SAME_LOWER), (std::vector<float>{1, 2, 13, 24, 130, 240, 300}));
    EXPECT_EQ(spread(5, PadType::SAME_UPPER), (std::vector<float>{13, 24, 130, 240, 300}));
    EXPECT_EQ(spread(5, PadType::EXPLICIT), (std::vector<float>{1, 2, 13, 24, 130}));
    EXPECT_EQ(spread(10, PadType::SAME_LOWER), (std::vector<float>{1, 2, 13, 24, 130, 240, 300, 400, 0, 0}));
}

TEST(ConvolutionBackpropData, shapes) {
    const ConvolutionBackpropData node(real_parameter({1, 4, {2, 9}, -1}), real_parameter({4, 3, 3, 3}), Strides{2, 2},
                                       CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1});
    EXPECT_EQ(node.get_output_partial_shape(0), PartialShape({1, 3, {5, 19}, {3, -1}}));
    const ConvolutionBackpropData unknown(real_parameter({1, 4, 5, 5}), real_parameter({4, 3, 3, 3}),
                                          parameter(element::i64, {2}), Strides{2, 2}, CoordinateDiff{0, 0},
                                          CoordinateDiff{0, 0}, Strides{1, 1});
    EXPECT_EQ(unknown.get_output_partial_shape(0), PartialShape({1, 3, -1, -1}));
}

}  // namespace
