#include "openvino/op/ctc_greedy_decoder.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "openvino/op/parameter.hpp"
#include "run_model.hpp"

namespace {

using namespace ov;
using op::v0::CTCGreedyDecoder;
using op::v0::Parameter;

/// Decodes one sequence of most probable classes out of 3; 2 is the blank.
std::vector<float> decode(const std::vector<size_t>& best, const std::vector<float>& mask, bool merge) {
    const size_t times = best.size();
    Tensor data(element::f32, Shape{times, 1, 3}), lengths(element::f32, Shape{times, 1});
    std::fill_n(data.data<float>(), times * 3, 0.1f);
    for (size_t time = 0; time < times; ++time) {
        data.data<float>()[time * 3 + best[time]] = 0.8f;
        lengths.data<float>()[time] = mask[time];
    }
    const auto node =
        std::make_shared<CTCGreedyDecoder>(std::make_shared<Parameter>(element::f32, Shape{times, 1, 3}),
                                           std::make_shared<Parameter>(element::f32, Shape{times, 1}), merge);
    const auto outputs = suites::run(node, {data, lengths});
    EXPECT_EQ(outputs[0].get_shape(), (Shape{1, times, 1, 1}));
    return {outputs[0].data<float>(), outputs[0].data<float>() + times};
}

TEST(CTCGreedyDecoder, DropsBlanksAndRepetitions) {
    EXPECT_EQ(decode({0, 0, 2, 0, 1}, {1, 1, 1, 1, 1}, true), (std::vector<float>{0, 0, 1, -1, -1}));
    EXPECT_EQ(decode({0, 0, 2, 0, 1}, {1, 1, 1, 1, 1}, false), (std::vector<float>{0, 0, 0, 1, -1}));
}

TEST(CTCGreedyDecoder, EndsWithTheMask) {
    EXPECT_EQ(decode({0, 1, 1, 0}, {1, 1, 0, 1}, false), (std::vector<float>{0, 1, -1, -1}));
    EXPECT_EQ(decode({0, 1}, {0, 0}, false), (std::vector<float>{-1, -1}));
}

TEST(CTCGreedyDecoder, InfersShapes) {
    const auto shape_of = [](const PartialShape& data, const PartialShape& mask) {
        return CTCGreedyDecoder(std::make_shared<Parameter>(element::f16, data),
                                std::make_shared<Parameter>(element::f16, mask), true)
            .get_output_partial_shape(0);
    };
    EXPECT_EQ(shape_of({9, 4, 5}, {9, 4}), (PartialShape{4, 9, 1, 1}));
    EXPECT_EQ(shape_of({-1, -1, 5}, {Dimension(2, 9), 4}), (PartialShape{4, Dimension(2, 9), 1, 1}));
    EXPECT_EQ(shape_of(PartialShape::dynamic(), PartialShape::dynamic()), (PartialShape{-1, -1, 1, 1}));
    EXPECT_THROW(shape_of({9, 4, 5}, {8, 4}), NodeValidationFailure);
    EXPECT_THROW(shape_of({9, 4}, {9, 4}), NodeValidationFailure);
}

}  // namespace
