#include "openvino/op/ctc_greedy_decoder_seq_len.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "run_model.hpp"

namespace {

using namespace ov;
using op::v0::Parameter;
using op::v6::CTCGreedyDecoderSeqLen;

struct Decoded {
    std::vector<int32_t> classes;
    std::vector<int64_t> lengths;
};

/// Decodes two sequences of most probable classes out of 3.
Decoded decode(const std::vector<size_t>& best, const std::vector<int32_t>& lengths, int32_t blank, bool merge) {
    const size_t times = best.size() / 2;
    Tensor data(element::f32, Shape{2, times, 3}), length_tensor(element::i32, Shape{2});
    Tensor blank_tensor(element::i32, Shape{});
    std::fill_n(data.data<float>(), data.get_size(), 0.0f);
    for (size_t i = 0; i < best.size(); ++i) {
        data.data<float>()[i * 3 + best[i]] = 1.0f;
    }
    std::copy(lengths.begin(), lengths.end(), length_tensor.data<int32_t>());
    *blank_tensor.data<int32_t>() = blank;
    const auto node = std::make_shared<CTCGreedyDecoderSeqLen>(
        std::make_shared<Parameter>(element::f32, data.get_shape()),
        std::make_shared<Parameter>(element::i32, Shape{2}), std::make_shared<Parameter>(element::i32, Shape{}), merge,
        element::i32, element::i64);
    const auto outputs = suites::run(node, {data, length_tensor, blank_tensor});
    EXPECT_EQ(outputs[0].get_shape(), (Shape{2, times}));
    const auto* classes = outputs[0].data<int32_t>();
    const auto* counts = outputs[1].data<int64_t>();
    return {{classes, classes + best.size()}, {counts, counts + 2}};
}

TEST(CTCGreedyDecoderSeqLen, DecodesEachSequenceUpToItsLength) {
    const auto merged = decode({0, 0, 2, 0, 1, 1, 1, 1}, {4, 3}, 2, true);
    EXPECT_EQ(merged.classes, (std::vector<int32_t>{0, 0, -1, -1, 1, -1, -1, -1}));
    EXPECT_EQ(merged.lengths, (std::vector<int64_t>{2, 1}));
    const auto all = decode({0, 0, 2, 0, 1, 1, 1, 1}, {4, 3}, 0, false);
    EXPECT_EQ(all.classes, (std::vector<int32_t>{2, -1, -1, -1, 1, 1, 1, -1}));
    EXPECT_EQ(all.lengths, (std::vector<int64_t>{1, 3}));
}

TEST(CTCGreedyDecoderSeqLen, ChecksLengthsAndBlank) {
    EXPECT_THROW(decode({0, 0}, {2, 1}, 2, true), NodeValidationFailure);
    EXPECT_THROW(decode({0, 0}, {-1, 1}, 2, true), NodeValidationFailure);
    EXPECT_THROW(decode({0, 0}, {1, 1}, 3, true), NodeValidationFailure);
}

TEST(CTCGreedyDecoderSeqLen, InfersShapesAndTypes) {
    const auto data = std::make_shared<Parameter>(element::f32, PartialShape{-1, Dimension(1, 8), 5});
    const auto lengths = std::make_shared<Parameter>(element::i64, PartialShape{3});
    const CTCGreedyDecoderSeqLen node(data, lengths, true, element::i64, element::i32);
    EXPECT_EQ(node.get_output_partial_shape(0), (PartialShape{3, Dimension(1, 8)}));
    EXPECT_EQ(node.get_output_partial_shape(1), (PartialShape{3}));
    EXPECT_EQ(node.get_output_element_type(0), element::i64);
    EXPECT_EQ(node.get_output_element_type(1), element::i32);
    EXPECT_THROW(CTCGreedyDecoderSeqLen(data, lengths, true, element::f32), NodeValidationFailure);
    EXPECT_THROW(CTCGreedyDecoderSeqLen(data, data), NodeValidationFailure);
}

}  // namespace
