#include "tenon/image_steps.hpp"
#include "error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "openvino/core/model.hpp"
#include "openvino/op/parameter.hpp"

namespace image_steps_test {

using Step = ov::preprocess::PreProcessSteps::CustomPreprocessOp;

ov::Tensor tensor(const ov::Shape& shape, const std::vector<float>& values) {
    ov::Tensor made(ov::element::f32, shape);
    EXPECT_EQ(made.get_size(), values.size());
    std::copy(values.begin(), values.end(), made.data<float>());
    return made;
}

std::vector<float> run(const Step& step, const ov::PartialShape& shape, const ov::Tensor& input) {
    const auto data = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, shape);
    const ov::Model model(ov::OutputVector{step(data)}, ov::ParameterVector{data});
    ov::TensorVector outputs{ov::Tensor(ov::element::f32, ov::Shape{0})};
    EXPECT_TRUE(model.evaluate(outputs, {input}));
    return std::vector<float>(outputs[0].data<float>(), outputs[0].data<float>() + outputs[0].get_size());
}

TEST(ImageSteps, an_image_is_subtracted_from_each_of_a_batch) {
    const auto step = tenon::subtract_image(tensor({1, 1, 2}, {1, 2}));
    EXPECT_EQ(run(step, {-1, 1, 1, 2}, tensor({2, 1, 1, 2}, {10, 20, 30, 40})), (std::vector<float>{9, 18, 29, 38}));
}

// Rows of 3 become 2: each new pixel covers one old pixel and a half.
TEST(ImageSteps, area_is_the_mean_of_what_a_pixel_covers) {
    const auto input = tensor({1, 1, 1, 3}, {3, 6, 12});
    EXPECT_EQ(run(tenon::resize_area(1, 2), {1, 1, 1, 3}, input), (std::vector<float>{4, 10}));
    EXPECT_EQ(run(tenon::resize_area(1, 2), {1, 1, -1, -1}, input), (std::vector<float>{4, 10}));
}

// The middle one of three new pixels covers half of each of two old ones.
TEST(ImageSteps, area_of_larger_images_mixes_neighbours) {
    EXPECT_EQ(run(tenon::resize_area(3, 1), {1, 1, -1, -1}, tensor({1, 1, 2, 2}, {1, 3, 5, 7})),
              (std::vector<float>{2, 4, 6}));
}

TEST(ImageSteps, errors_say_what_does_not_fit) {
    using testing::HasSubstr;
    EXPECT_THAT(error_of([] { tenon::subtract_image(ov::Tensor(ov::element::u8, {1, 2, 2})); }), HasSubstr("of f32"));
    EXPECT_THAT(error_of([] { tenon::subtract_image(ov::Tensor()); }), HasSubstr("of f32"));
    const auto step = tenon::subtract_image(tensor({2}, {1, 2}));
    const auto other = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{1, 3});
    EXPECT_THAT(error_of([&] { step(other); }), HasSubstr("shape [2] cannot be subtracted"));
    const auto integers = std::make_shared<ov::op::v0::Parameter>(ov::element::u8, ov::PartialShape{1, 2});
    EXPECT_THAT(error_of([&] { step(integers); }), HasSubstr("expected a floating type"));
    EXPECT_THAT(error_of([&] { tenon::resize_area(2, 2)(integers); }), HasSubstr("type u8"));
}

}  // namespace image_steps_test
