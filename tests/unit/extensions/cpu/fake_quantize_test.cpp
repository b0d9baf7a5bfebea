#include "openvino/op/fake_quantize.hpp"

#include "openvino/op/constant.hpp"
#include "unit/extensions/cpu/channels_last.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::FakeQuantize;
using op::v0::Parameter;

struct Limits {
    Shape shape;
    std::vector<float> input_low, input_high, output_low, output_high;
};

std::shared_ptr<Node> quantized(const Output<Node>& value, const Limits& limits, size_t levels) {
    const auto constant = [&](const std::vector<float>& values) {
        return Constant::create(element::f32, limits.shape, values);
    };
    return std::make_shared<FakeQuantize>(value, constant(limits.input_low), constant(limits.input_high),
                                          constant(limits.output_low), constant(limits.output_high), levels);
}

const Limits scalar{{}, {-0.5F}, {0.75F}, {-2}, {3}};
const Limits per_channel{
    {1, 5, 1, 1}, {-0.5F, -1, -0.25F, 0, 0.125F}, {0.75F, 1, 0.5F, 1, 0.5F}, {-2, 0, 1, 5, -1}, {3, 1, -1, 6, 1}};

/// Numbers between -2 and 2 that are no border between two levels of these limits: a fraction of a level off makes a
/// whole level there.
Tensor away_from_borders(const Shape& shape, const Limits& limits, size_t levels) {
    auto tensor = AgainstEvaluate::random(shape, 1);
    const size_t channels = limits.input_low.size(), inner = shape[2] * shape[3];
    for (size_t i = 0; i < tensor.get_size(); ++i) {
        float& value = tensor.data<float>()[i];
        value *= 2;
        const size_t channel = i / inner % shape[1] % channels;
        const double low = limits.input_low[channel], step = (limits.input_high[channel] - low) / (levels - 1.0);
        const double level = (value - low) / step, part = level - std::floor(level);
        if (std::abs(part - 0.5) < 0.01) value = static_cast<float>(low + std::floor(level) * step);
    }
    return tensor;
}

TEST(FakeQuantizeTest, limits_and_levels) {
    for (const size_t levels : {2, 16, 255, 256})
        for (const auto& limits : {scalar, per_channel})
            for (const auto& shape : {Shape{2, 5, 7, 9}, Shape{1, 5, 64, 65}}) {
                SCOPED_TRACE(levels);
                const auto data = std::make_shared<Parameter>(element::f32, shape);
                AgainstEvaluate("FakeQuantize", "fake_quantize")
                    .check(
                        std::make_shared<Model>(OutputVector{quantized(data, limits, levels)}, ParameterVector{data}),
                        {away_from_borders(shape, limits, levels)});
            }
}

std::vector<float> run(const Limits& limits, size_t levels, const Shape& shape, const std::vector<float>& values) {
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto model = std::make_shared<Model>(OutputVector{quantized(data, limits, levels)}, ParameterVector{data});
    auto request = Core().compile_model(model, "CPU").create_infer_request();
    std::copy(values.begin(), values.end(), request.get_input_tensor(0).data<float>());
    request.infer();
    const auto result = request.get_output_tensor();
    return {result.data<float>(), result.data<float>() + result.get_size()};
}

// The formula of the specification rounds (x - low) / (high - low) · (levels - 1); halves go to the even neighbour.
TEST(FakeQuantizeTest, halves_go_to_the_even_level) {
    const std::vector<float> values{-0.5F, 0, 0.5F, 1, 1.5F, 2.5F, 3.5F, 254.5F, 255, 300};
    const std::vector<float> expected{0, 0, 0, 1, 2, 2, 4, 254, 255, 255};
    EXPECT_EQ(run({{}, {0}, {255}, {0}, {255}}, 256, {10}, values), expected);
    const Limits twice{{2, 1}, {0, 0}, {255, 255}, {0, 0}, {255, 255}};
    auto both = values, both_expected = expected;
    both.insert(both.end(), values.begin(), values.end());
    both_expected.insert(both_expected.end(), expected.begin(), expected.end());
    EXPECT_EQ(run(twice, 256, {2, 10}, both), both_expected);
}

TEST(FakeQuantizeTest, two_levels) {
    // At the lower limit and below: the lower output.
    EXPECT_EQ(run({{}, {0}, {1}, {-1}, {1}}, 2, {7}, {-3, 0, 0.25F, 0.5F, 0.75F, 1, 7}),
              (std::vector<float>{-1, -1, -1, -1, 1, 1, 1}));
}

// The specification: x <= min(input_low, input_high) gives output_low, x > max(input_low, input_high) output_high.
TEST(FakeQuantizeTest, limits_the_wrong_way_round) {
    EXPECT_EQ(run({{}, {1}, {-1}, {0}, {10}}, 11, {4}, {-2, -1, 1, 2}), (std::vector<float>{0, 0, 0, 10}));
}

TEST(FakeQuantizeTest, between_convolutions) {
    // Levels wide enough for what the convolution in front rounds otherwise.
    const Shape shape{1, 24, 9, 7};
    Limits limits{{1, 24, 1, 1}, {}, {}, {}, {}};
    for (size_t i = 0; i < 24; ++i) {
        limits.input_low.push_back(-1 - 0.01F * static_cast<float>(i));
        limits.input_high.push_back(1 + 0.02F * static_cast<float>(i));
        limits.output_low.push_back(static_cast<float>(i));
        limits.output_high.push_back(static_cast<float>(2 * i));
    }
    AgainstEvaluate looser("FakeQuantize", "fake_quantize");
    looser.tolerance = 1e-3;
    looser.check(between_convolutions(shape, [&](const Output<Node>& value) { return quantized(value, limits, 3); }),
                 {AgainstEvaluate::random(shape, 1)});
}

}  // namespace
