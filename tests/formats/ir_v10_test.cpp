#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "ir_text.hpp"
#include "openvino/op/constant.hpp"
#include "test_operations.hpp"

namespace tests {
namespace {

using ov::op::v0::Constant;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

class IrV10 : public ::testing::Test {
protected:
    CollectedExtensions extensions = test_extensions();
};

std::string relu_net(const std::string& type) {
    return net(parameter(0, "in", type) + layer(1, "out", "ReLU", "opset1", "", 1, 1) + result(2),
               edge(0, 0, 1, 0) + edge(1, 1, 2, 0), 10);
}

// Types that OpenVINO's own read_model gives for the same files.
TEST_F(IrV10, InputsAndOutputsHaveLegacyTypes) {
    const std::vector<std::array<std::string, 3>> in_file_input_output{
        {"f32", "f32", "f32"}, {"f16", "f32", "f32"}, {"f64", "f64", "f32"}, {"i64", "i64", "i32"},
        {"u64", "u64", "i32"}, {"i32", "i32", "i32"}, {"u8", "u8", "f32"},   {"boolean", "boolean", "f32"}};
    for (const auto& [in_file, input, output] : in_file_input_output) {
        const auto model = read_ir(extensions, relu_net(in_file));
        EXPECT_EQ(model->input(0).get_element_type(), ov::element::Type(input)) << in_file;
        EXPECT_EQ(model->output(0).get_element_type(), ov::element::Type(output)) << in_file;
        EXPECT_THAT(model->input(0).get_names(), UnorderedElementsAre("in"));
        EXPECT_THAT(model->output(0).get_names(), UnorderedElementsAre("out"));
        EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0)->get_friendly_name(), "out");
    }
}

TEST_F(IrV10, TheInsideOfTheModelKeepsItsTypes) {
    const auto model = read_ir(extensions, relu_net("f16"));
    for (const auto& node : model->get_ordered_ops()) {
        if (ov::is_type<TestRelu>(node)) {
            EXPECT_EQ(node->get_output_element_type(0), ov::element::f16);
        }
    }
}

TEST_F(IrV10, V11KeepsTypesAndNames) {
    const auto model = read_ir(extensions, net(parameter(0, "in", "f16") + result(1), edge(0, 0, 1, 0), 11));
    EXPECT_EQ(model->input(0).get_element_type(), ov::element::f16);
    EXPECT_TRUE(model->input(0).get_names().empty());
}

TEST_F(IrV10, AConversionIsSharedByOutputsOfOneValue) {
    const auto model =
        read_ir(extensions,
                net(parameter(0, "in", "f16") + result(1, "r1") + result(2, "r2") +
                        layer(3, "relu", "ReLU", "opset1", "", 1, 1) + result(4, "r3") + result(5, "r4"),
                    edge(0, 0, 1, 0) + edge(0, 0, 2, 0) + edge(0, 0, 3, 0) + edge(3, 1, 4, 0) + edge(3, 1, 5, 0), 10));
    EXPECT_EQ(model->get_results()[2]->input_value(0), model->get_results()[3]->input_value(0));
    for (const auto& output : model->outputs())
        EXPECT_EQ(output.get_element_type(), ov::element::f32);
}

TEST_F(IrV10, OutputsOfOneNodeAreNumbered) {
    const auto model =
        read_ir(extensions, net(parameter(0, "in", "f32", "4") + layer(1, "s", "Split", "test_opset", "", 1, 2) +
                                    result(2, "r1") + result(3, "r2"),
                                edge(0, 0, 1, 0) + edge(1, 1, 2, 0) + edge(1, 2, 3, 0), 10));
    EXPECT_THAT(model->output(0).get_names(), UnorderedElementsAre("s.0"));
    EXPECT_THAT(model->output(1).get_names(), UnorderedElementsAre("s.1"));
}

TEST_F(IrV10, CollidingNamesAreAnError) {
    const std::string named =
        "<layer id=\"1\" name=\"out\" type=\"ReLU\" version=\"opset1\"><input><port id=\"0\"/></input><output>"
        "<port id=\"1\" precision=\"FP32\" names=\"in\"/></output></layer>";
    EXPECT_THAT(
        reading_error(extensions, net(parameter(0, "in") + named + result(2), edge(0, 0, 1, 0) + edge(1, 1, 2, 0), 10)),
        HasSubstr("Model operation names have collisions with tensor names"));
}

std::string with_pre_process(const std::string& channels, const std::string& shape = "1,2,1,2") {
    return net(parameter(0, "data", "f32", shape) + result(1), edge(0, 0, 1, 0), 10,
               "<pre-process reference-layer-name=\"data\">" + channels + "</pre-process>");
}

TEST_F(IrV10, MeanValuesAreSubtracted) {
    const auto model = read_ir(extensions, with_pre_process("<channel id=\"1\"><mean value=\"20.5\"/></channel>"
                                                            "<channel id=\"0\"><mean value=\"10\"/></channel>"));
    const auto subtract = model->get_results()[0]->get_input_node_shared_ptr(0);
    ASSERT_TRUE(ov::is_type<TestSubtract>(subtract));
    EXPECT_EQ(subtract->get_input_node_ptr(0), model->get_parameters()[0].get());
    const auto mean = ov::as_type_ptr<Constant>(subtract->get_input_node_shared_ptr(1));
    EXPECT_EQ(mean->get_shape(), ov::Shape({1, 2, 1, 1}));
    EXPECT_THAT(mean->cast_vector<float>(), ElementsAre(10, 20.5));
}

TEST_F(IrV10, MeanImagesAndScales) {
    const std::vector<float> image{1, 2, 3, 4};
    std::vector<uint8_t> bytes(16);
    std::copy_n(reinterpret_cast<const uint8_t*>(image.data()), 16, bytes.data());
    const auto model =
        read_ir(extensions,
                with_pre_process("<channel id=\"0\"><mean offset=\"8\" size=\"8\"/><scale value=\"2\"/></channel>"
                                 "<channel id=\"1\"><mean offset=\"0\" size=\"8\"/></channel>"),
                bytes);
    const auto divide = model->get_results()[0]->get_input_node_shared_ptr(0);
    ASSERT_TRUE(ov::is_type<TestDivide>(divide));
    EXPECT_THAT(ov::as_type_ptr<Constant>(divide->get_input_node_shared_ptr(1))->cast_vector<float>(),
                ElementsAre(2, 1));
    const auto subtract = divide->get_input_node_shared_ptr(0);
    ASSERT_TRUE(ov::is_type<TestSubtract>(subtract));
    const auto mean = ov::as_type_ptr<Constant>(subtract->get_input_node_shared_ptr(1));
    EXPECT_EQ(mean->get_shape(), ov::Shape({2, 1, 2}));
    EXPECT_THAT(mean->cast_vector<float>(), ElementsAre(3, 4, 1, 2));
}

TEST_F(IrV10, BadPreProcessingIsAnError) {
    EXPECT_THAT(reading_error(extensions, with_pre_process("<channel id=\"0\"><mean value=\"1\"/></channel>")),
                HasSubstr("expected 2 channels"));
    EXPECT_THAT(reading_error(extensions, with_pre_process("<channel id=\"0\"/><channel id=\"0\"/>")),
                HasSubstr("found 0"));
    EXPECT_THAT(reading_error(extensions,
                              with_pre_process("<channel id=\"0\"><mean value=\"x\"/></channel><channel id=\"1\"/>")),
                HasSubstr("found 'x'"));
    EXPECT_THAT(
        reading_error(extensions, with_pre_process("<channel id=\"0\"><mean offset=\"0\" size=\"99\"/></channel>"
                                                   "<channel id=\"1\"/>")),
        HasSubstr("99 bytes"));
    EXPECT_THAT(reading_error(extensions, with_pre_process("<channel id=\"0\"/>", "?,?")),
                HasSubstr("number of channels"));
}

}  // namespace
}  // namespace tests
