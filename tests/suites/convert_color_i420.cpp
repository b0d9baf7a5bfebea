#include "evaluate_literals.hpp"
#include "openvino/op/i420_to_bgr.hpp"
#include "openvino/op/i420_to_rgb.hpp"

namespace {

using namespace ov;

// ITU-R BT.601: (Y, U, V) = (81, 90, 240) is red, (145, 54, 34) is green.
TEST(I420toRGB, planes_of_colour_follow_each_other) {
    const TensorVector inputs{
        literal<uint8_t>({1, 3, 4, 1}, {81, 81, 145, 145, 81, 81, 145, 145, /* u */ 90, 54, /* v */ 240, 34})};
    const auto red = std::vector<uint8_t>{254, 0, 0}, green = std::vector<uint8_t>{0, 255, 1};
    const auto colours =
        values_of<uint8_t>(evaluated(std::make_shared<op::v8::I420toRGB>(parameters_like(inputs)[0]), inputs)[0]);
    EXPECT_EQ(std::vector<uint8_t>(colours.begin(), colours.begin() + 3), red);
    EXPECT_EQ(std::vector<uint8_t>(colours.begin() + 6, colours.begin() + 9), green);
}

TEST(I420toBGR, three_planes) {
    const TensorVector inputs{literal<uint8_t>({1, 2, 2, 1}, {81, 81, 81, 81}), literal<uint8_t>({1, 1, 1, 1}, {90}),
                              literal<uint8_t>({1, 1, 1, 1}, {240})};
    const auto p = parameters_like(inputs);
    const auto colours =
        values_of<uint8_t>(evaluated(std::make_shared<op::v8::I420toBGR>(p[0], p[1], p[2]), inputs)[0]);
    EXPECT_EQ(colours, (std::vector<uint8_t>{0, 0, 254, 0, 0, 254, 0, 0, 254, 0, 0, 254}));
}

TEST(I420toBGR, shapes) {
    const auto u8 = [](const PartialShape& shape) { return parameter(element::u8, shape); };
    EXPECT_EQ(op::v8::I420toBGR(u8({1, 4, 6, 1}), u8({-1, 2, 3, 1}), u8({-1, 2, 3, 1})).get_output_partial_shape(0),
              PartialShape({1, 4, 6, 3}));
    EXPECT_THROW(op::v8::I420toBGR(u8({1, 4, 6, 1}), u8({1, 2, 3, 1}), u8({1, 2, 2, 1})), NodeValidationFailure);
}

}  // namespace
