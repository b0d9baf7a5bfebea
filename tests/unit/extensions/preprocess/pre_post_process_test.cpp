#include "openvino/core/preprocess/pre_post_process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>
#include <sstream>

#include "openvino/op/abs.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/result.hpp"

namespace pre_post_process_test {

using namespace ov::op;
using ov::preprocess::ColorFormat;
using ov::preprocess::PaddingMode;
using ov::preprocess::PrePostProcessor;
using ov::preprocess::ResizeAlgorithm;

std::shared_ptr<ov::Model> identity(const ov::PartialShape& shape, const ov::Layout& layout = {},
                                    const ov::element::Type& type = ov::element::f32) {
    const auto input = std::make_shared<v0::Parameter>(type, shape);
    input->set_friendly_name("image");
    input->output(0).set_names({"image"});
    if (!layout.empty()) input->set_layout(layout);
    const auto abs = std::make_shared<v0::Abs>(input);
    abs->set_friendly_name("last");
    abs->output(0).set_names({"values"});
    return std::make_shared<ov::Model>(ov::OutputVector{abs}, ov::ParameterVector{input});
}

template <typename T>
ov::Tensor tensor(const ov::Shape& shape, const std::vector<T>& values) {
    ov::Tensor made(ov::element::from<T>(), shape);
    EXPECT_EQ(made.get_size(), values.size());
    std::copy(values.begin(), values.end(), made.data<T>());
    return made;
}

template <typename T>
std::vector<T> counted(size_t count) {
    std::vector<T> values(count);
    std::iota(values.begin(), values.end(), T(1));
    return values;
}

template <typename T = float>
std::vector<T> run(const std::shared_ptr<ov::Model>& model, const ov::TensorVector& inputs) {
    ov::TensorVector outputs{ov::Tensor(model->output().get_element_type(), ov::Shape{0})};
    EXPECT_TRUE(model->evaluate(outputs, inputs));
    return std::vector<T>(outputs[0].data<T>(), outputs[0].data<T>() + outputs[0].get_size());
}

std::string error_of(PrePostProcessor& processor) {
    try {
        processor.build();
    } catch (const ov::Exception& error) {
        return error.what();
    }
    return {};
}

TEST(PrePostProcessor, nothing_said_changes_nothing_but_keeps_names) {
    PrePostProcessor processor(identity({1, 3, 2, 2}, "NCHW"));
    const auto model = processor.build();
    EXPECT_EQ(model->get_ops().size(), 3U);
    EXPECT_EQ(model->input("image").get_node()->get_friendly_name(), "image");
    EXPECT_EQ(model->output("values").get_partial_shape(), (ov::PartialShape{1, 3, 2, 2}));
    EXPECT_EQ(model->get_parameters()[0]->get_layout(), ov::Layout("NCHW"));
}

TEST(PrePostProcessor, type_and_layout_follow_by_themselves) {
    PrePostProcessor processor(identity({1, 3, 2, 2}));
    processor.input().tensor().set_element_type(ov::element::u8).set_layout("NHWC");
    processor.input("image").model().set_layout("NCHW");
    const auto model = processor.build();
    EXPECT_EQ(model->input("image").get_partial_shape(), (ov::PartialShape{1, 2, 2, 3}));
    EXPECT_EQ(model->input().get_element_type(), ov::element::u8);
    const auto found = run(model, {tensor({1, 2, 2, 3}, counted<uint8_t>(12))});
    EXPECT_EQ(found, (std::vector<float>{1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12}));
}

TEST(PrePostProcessor, mean_and_scale_per_channel) {
    PrePostProcessor processor(identity({1, 2, 1, 2}, "NCHW"));
    processor.input().tensor().set_element_type(ov::element::u8).set_layout("NHWC");
    processor.input().preprocess().convert_element_type(ov::element::f32).mean({1, 2}).scale({2, 4}).mean(-0.5F);
    const auto found = run(processor.build(), {tensor<uint8_t>({1, 1, 2, 2}, {3, 10, 5, 6})});
    EXPECT_EQ(found, (std::vector<float>{1.5F, 2.5F, 2.5F, 1.5F}));
}

TEST(PrePostProcessor, layout_by_axes_gives_the_users_shape) {
    PrePostProcessor processor(identity({1, 3, 2, 4}, "NCHW"));
    processor.input().preprocess().convert_layout({0, 3, 1, 2});
    const auto model = processor.build();
    EXPECT_EQ(model->input().get_partial_shape(), (ov::PartialShape{1, 2, 4, 3}));
    EXPECT_EQ(model->get_parameters()[0]->get_layout(), ov::Layout("NHWC"));
    const auto found = run(model, {tensor({1, 2, 4, 3}, counted<float>(24))});
    EXPECT_EQ(found[1], 4);
    EXPECT_EQ(found[8], 2);
}

TEST(PrePostProcessor, reverse_channels) {
    PrePostProcessor processor(identity({1, 1, 2, 3}, "NHWC"));
    processor.input().preprocess().reverse_channels();
    EXPECT_EQ(run(processor.build(), {tensor({1, 1, 2, 3}, counted<float>(6))}),
              (std::vector<float>{3, 2, 1, 6, 5, 4}));
}

TEST(PrePostProcessor, resize_to_the_models_size) {
    PrePostProcessor processor(identity({1, 1, 4, 4}, "NCHW"));
    processor.input().tensor().set_spatial_static_shape(2, 2);
    processor.input().preprocess().resize(ResizeAlgorithm::RESIZE_NEAREST);
    const auto model = processor.build();
    EXPECT_EQ(model->input().get_partial_shape(), (ov::PartialShape{1, 1, 2, 2}));
    EXPECT_EQ(run(model, {tensor<float>({1, 1, 2, 2}, {1, 2, 3, 4})}),
              (std::vector<float>{1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4}));
}

TEST(PrePostProcessor, resize_of_images_of_any_size) {
    PrePostProcessor processor(identity({1, 1, 1, 2}, "NCHW"));
    processor.input().tensor().set_spatial_dynamic_shape();
    processor.input().preprocess().resize(ResizeAlgorithm::RESIZE_LINEAR, 1, 2);
    const auto model = processor.build();
    EXPECT_EQ(model->input().get_partial_shape(), (ov::PartialShape{1, 1, -1, -1}));
    EXPECT_EQ(run(model, {tensor<float>({1, 1, 2, 4}, {1, 3, 5, 7, 3, 5, 7, 9})}), (std::vector<float>{3, 7}));
}

TEST(PrePostProcessor, pad_and_crop) {
    PrePostProcessor processor(identity({1, 1, 1, 3}, "NCHW"));
    processor.input().tensor().set_shape({1, 1, 2, 3});
    processor.input()
        .preprocess()
        .pad({0, 0, 0, 1}, {0, 0, 0, 0}, 9, PaddingMode::CONSTANT)
        .crop({0, 0, 1, 0}, {1, 1, 2, -1});
    EXPECT_EQ(run(processor.build(), {tensor({1, 1, 2, 3}, counted<float>(6))}), (std::vector<float>{9, 4, 5}));
}

TEST(PrePostProcessor, custom_steps_on_both_sides) {
    PrePostProcessor processor(identity({2}));
    processor.input().preprocess().custom(
        [](const ov::Output<ov::Node>& x) { return std::make_shared<v0::Relu>(x)->output(0); });
    processor.output().postprocess().clamp(0, 3).custom(
        [](const ov::Output<ov::Node>& x) { return std::make_shared<v0::Relu>(x)->output(0); });
    EXPECT_EQ(run(processor.build(), {tensor<float>({2}, {-5, 7})}), (std::vector<float>{0, 3}));
}

// White and black: full and no luma (235, 16), neutral chroma (128).
TEST(PrePostProcessor, nv12_in_two_planes) {
    PrePostProcessor processor(identity({1, 3, 2, 2}, "NCHW"));
    processor.input()
        .tensor()
        .set_element_type(ov::element::u8)
        .set_color_format(ColorFormat::NV12_TWO_PLANES, {"y", "uv"});
    processor.input().preprocess().convert_color(ColorFormat::BGR);
    const auto model = processor.build();
    EXPECT_EQ(model->inputs().size(), 2U);
    EXPECT_EQ(model->input("image/y").get_partial_shape(), (ov::PartialShape{1, 2, 2, 1}));
    EXPECT_EQ(model->input("image/uv").get_partial_shape(), (ov::PartialShape{1, 1, 1, 2}));
    const auto found =
        run(model, {tensor<uint8_t>({1, 2, 2, 1}, {235, 16, 16, 235}), tensor<uint8_t>({1, 1, 1, 2}, {128, 128})});
    EXPECT_EQ(found, (std::vector<float>{255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255}));
}

TEST(PrePostProcessor, i420_in_one_plane_of_given_size) {
    PrePostProcessor processor(identity({1, -1, -1, 3}, "NHWC"));
    processor.input()
        .tensor()
        .set_element_type(ov::element::u8)
        .set_spatial_static_shape(4, 6)
        .set_color_format(ColorFormat::I420_SINGLE_PLANE);
    processor.input().preprocess().convert_color(ColorFormat::RGB);
    EXPECT_EQ(processor.build()->input().get_partial_shape(), (ov::PartialShape{1, 6, 6, 1}));
}

TEST(PrePostProcessor, packed_colours) {
    PrePostProcessor processor(identity({1, 1, 1, 3}, "NHWC"));
    processor.input().tensor().set_color_format(ColorFormat::RGBX);
    processor.input().preprocess().convert_color(ColorFormat::BGR);
    EXPECT_EQ(run(processor.build(), {tensor<float>({1, 1, 1, 4}, {1, 2, 3, 9})}), (std::vector<float>{3, 2, 1}));
    PrePostProcessor gray(identity({1, 1, 1, 1}, "NHWC", ov::element::f32));
    gray.input().tensor().set_color_format(ColorFormat::RGB);
    gray.input().preprocess().convert_color(ColorFormat::GRAY);
    EXPECT_FLOAT_EQ(run(gray.build(), {tensor<float>({1, 1, 1, 3}, {10, 20, 30})})[0], 2.99F + 11.74F + 3.42F);
}

TEST(PrePostProcessor, output_type_and_layout) {
    PrePostProcessor processor(identity({1, 2, 1, 2}));
    processor.output("values").model().set_layout("NCHW");
    processor.output().tensor().set_layout("NHWC").set_element_type(ov::element::i32);
    const auto model = processor.build();
    EXPECT_EQ(model->output("values").get_partial_shape(), (ov::PartialShape{1, 1, 2, 2}));
    EXPECT_EQ(model->get_results()[0]->get_layout(), ov::Layout("NHWC"));
    EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0)->get_friendly_name(), "last");
    EXPECT_EQ(run<int32_t>(model, {tensor({1, 2, 1, 2}, counted<float>(4))}), (std::vector<int32_t>{1, 3, 2, 4}));
}

TEST(PrePostProcessor, errors_say_what_to_do) {
    using testing::HasSubstr;
    PrePostProcessor integers(identity({1, 3, 2, 2}, "NCHW", ov::element::i32));
    integers.input().preprocess().mean(1);
    EXPECT_THAT(error_of(integers), HasSubstr("convert_element_type(ov::element::f32)"));
    PrePostProcessor no_layout(identity({1, 3, 2, 2}));
    no_layout.input().preprocess().mean({1, 2, 3});
    EXPECT_THAT(error_of(no_layout), HasSubstr("needs the dimension C"));
    PrePostProcessor channels(identity({1, 3, 2, 2}, "NCHW"));
    channels.input().preprocess().scale({1, 2});
    EXPECT_THAT(error_of(channels), HasSubstr("2 values for 3 channels"));
    PrePostProcessor planes(identity({1, 3, 2, 2}, "NCHW"));
    planes.input().tensor().set_color_format(ColorFormat::NV12_TWO_PLANES);
    EXPECT_THAT(error_of(planes), HasSubstr("convert_color"));
    PrePostProcessor colours(identity({1, 3, 2, 2}, "NCHW"));
    colours.input().preprocess().convert_color(ColorFormat::RGB);
    EXPECT_THAT(error_of(colours), HasSubstr("from undefined to RGB"));
    PrePostProcessor shape(identity({1, 3, 2, 2}, "NCHW"));
    shape.input().tensor().set_shape({1, 3, 4, 4});
    EXPECT_THAT(error_of(shape), HasSubstr("the model takes [1,3,2,2]"));
    PrePostProcessor twice(identity({1, 3, 2, 2}, "NCHW"));
    twice.input().tensor().set_shape({1, 3, 4, 4});
    EXPECT_THROW(twice.input().tensor().set_spatial_static_shape(1, 1), ov::Exception);
    EXPECT_THROW(twice.input(1), ov::Exception);
    EXPECT_THROW(twice.input("nobody"), ov::Exception);
    EXPECT_THROW(PrePostProcessor(nullptr), ov::Exception);
}

TEST(PrePostProcessor, dump_lists_the_steps) {
    PrePostProcessor processor(identity({1, 3, 2, 2}, "NCHW"));
    processor.input().tensor().set_element_type(ov::element::u8).set_layout("NHWC");
    processor.input().preprocess().convert_element_type(ov::element::f32).mean(127);
    std::ostringstream text;
    text << processor;
    EXPECT_EQ(text.str(),
              "input \"image\":\n"
              "    user's tensor: u8 [1,2,2,3] [N,H,W,C]\n"
              "    step: convert element type to f32\n"
              "    step: mean (127)\n"
              "    at the end, where still needed: convert layout\n"
              "    at the end, where still needed: convert element type\n"
              "    model's input: f32 [1,3,2,2] [N,C,H,W]\n"
              "output \"last\":\n"
              "    model's output: f32 [1,3,2,2]\n");
}

}  // namespace pre_post_process_test
