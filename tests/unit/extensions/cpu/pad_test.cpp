#include "openvino/op/pad.hpp"

#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::PadMode;
using op::v0::Constant;
using op::v0::Parameter;
using Integers = std::vector<int64_t>;

std::shared_ptr<Constant> integers(const Integers& values) {
    return Constant::create(element::i64, {values.size()}, values);
}

void check_pad(const Shape& shape, const Integers& begin, const Integers& end, PadMode mode) {
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto value = Constant::create(element::f32, {}, {-1.5f});
    const auto node = std::make_shared<op::v12::Pad>(data, integers(begin), integers(end), value, mode);
    AgainstEvaluate("Pad", "pad")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {AgainstEvaluate::random(shape, 1)});
}

TEST(PadTest, every_mode) {
    for (const auto mode : {PadMode::CONSTANT, PadMode::EDGE, PadMode::REFLECT, PadMode::SYMMETRIC}) {
        check_pad({4, 5, 6}, {2, 0, 3}, {1, 4, 5}, mode);
        check_pad({3, 3, 70, 65}, {2, 2, 10, 0}, {0, 1, 0, 33}, mode);
    }
}

TEST(PadTest, cutting) {
    check_pad({4, 5, 16}, {-2, 0, 3}, {1, -4, -5}, PadMode::CONSTANT);
}

TEST(PadTest, between_convolutions) {
    const Shape shape{1, 16, 24, 20};
    for (const size_t channels : {32, 5})
        for (const auto mode : {PadMode::CONSTANT, PadMode::REFLECT}) {
            const auto data = std::make_shared<Parameter>(element::f32, shape);
            const auto convolve = [](const Output<Node>& value, const Shape& weights) {
                return std::make_shared<op::v1::Convolution>(
                    value, std::make_shared<Constant>(AgainstEvaluate::random(weights, 2)), Strides{1, 1},
                    CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1});
            };
            const auto padded =
                std::make_shared<op::v1::Pad>(convolve(data, {channels, 16, 3, 3}), integers({0, 0, 3, 1}),
                                              integers({0, 0, 2, 4}), Constant::create(element::f32, {}, {0.5f}), mode);
            AgainstEvaluate("Pad", "pad")
                .check(std::make_shared<Model>(OutputVector{convolve(padded, {16, channels, 1, 1})},
                                               ParameterVector{data}),
                       {AgainstEvaluate::random(shape, 4)});
        }
}

}  // namespace
