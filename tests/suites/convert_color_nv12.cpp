#include "evaluate_literals.hpp"
#include "openvino/op/nv12_to_bgr.hpp"
#include "openvino/op/nv12_to_rgb.hpp"

namespace {

using namespace ov;

// ITU-R BT.601: (Y, U, V) = (81, 90, 240) is red.
TEST(NV12toRGB, one_plane) {
    const TensorVector inputs{literal<uint8_t>({1, 3, 2, 1}, {81, 81, 235, 16, 90, 240})};
    const auto node = std::make_shared<op::v8::NV12toRGB>(parameters_like(inputs)[0]);
    const auto output = evaluated(node, inputs)[0];
    EXPECT_EQ(output.get_shape(), (Shape{1, 2, 2, 3}));
    const auto colours = values_of<uint8_t>(output);
    EXPECT_EQ(std::vector<uint8_t>(colours.begin(), colours.begin() + 3), (std::vector<uint8_t>{254, 0, 0}));
}

TEST(NV12toBGR, two_planes) {
    const TensorVector inputs{floats({1, 2, 2, 1}, {81, 126, 126, 126}), floats({1, 1, 1, 2}, {128, 128})};
    const auto p = parameters_like(inputs);
    const float light = 1.164F * 65, lighter = 1.164F * 110;
    expect_near(evaluated(std::make_shared<op::v8::NV12toBGR>(p[0], p[1]), inputs)[0], {1, 2, 2, 3},
                {light, light, light, lighter, lighter, lighter, lighter, lighter, lighter, lighter, lighter, lighter},
                1e-4F);
}

TEST(NV12toRGB, shapes) {
    const auto planes = [](const PartialShape& y, const PartialShape& uv) {
        return op::v8::NV12toRGB(parameter(element::u8, y), parameter(element::u8, uv)).get_output_partial_shape(0);
    };
    EXPECT_EQ(planes({-1, -1, 8, 1}, {2, 3, -1, 2}), PartialShape({2, 6, 8, 3}));
    EXPECT_THROW(planes({1, 6, 8, 1}, {1, 6, 8, 2}), NodeValidationFailure);
    EXPECT_EQ(op::v8::NV12toRGB(parameter(element::u8, {1, -1, 8, 1})).get_output_partial_shape(0),
              PartialShape({1, -1, 8, 3}));
    EXPECT_THROW(op::v8::NV12toRGB(parameter(element::u8, {1, 8, 8, 1})), NodeValidationFailure);
}

}  // namespace
