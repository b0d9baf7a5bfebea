#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ir_text.hpp"
#include "openvino/core/layout.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/util/framework_node.hpp"
#include "test_operations.hpp"

namespace tests {

class OverridingRelu : public TestRelu {
public:
    OPENVINO_OP("Relu", "opset1", TestRelu)
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector&) const override {
        return std::make_shared<OverridingRelu>();
    }
};

namespace {

using ov::op::v0::Constant;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

class IrReader : public ::testing::Test {
protected:
    bool recognises(const std::string& text) const {
        tenon::ModelSource source;
        source.content = std::make_shared<ov::AlignedBuffer>(text.size());
        std::copy(text.begin(), text.end(), source.content->get_ptr<char>());
        return extensions.reader().recognises(source);
    }

    CollectedExtensions extensions = test_extensions();
};

TEST_F(IrReader, RecognisesTheRootElementInAnyCase) {
    EXPECT_TRUE(recognises("<net name=\"a\" version=\"10\"/>"));
    EXPECT_TRUE(recognises("<?xml version=\"1.0\"?>\n<!-- <other> -->\n<NET version='11'>"));
    EXPECT_TRUE(recognises("\xEF\xBB\xBF<?xml version=\"1.0\"?><net>"));
    EXPECT_TRUE(recognises("<!DOCTYPE net [<!ENTITY a \"b>\">]><net>"));
    EXPECT_FALSE(recognises("<network version=\"10\"/>"));
    EXPECT_FALSE(recognises("{\"net\": 1}"));
    EXPECT_FALSE(recognises(""));
    EXPECT_FALSE(recognises("<!-- never closed <net>"));
}

TEST_F(IrReader, BuildsTheGraphFromTheFile) {
    const auto model = read_ir(
        extensions, net(parameter(0, "a") + parameter(1, "b") + layer(2, "sum", "Add", "opset1", "", 2, 1) + result(3),
                        edge(1, 0, 2, 0) + edge(0, 0, 2, 1) + edge(2, 2, 3, 0)));
    EXPECT_EQ(model->get_friendly_name(), "net");
    ASSERT_EQ(model->get_parameters().size(), 2);
    EXPECT_EQ(model->get_parameters()[0]->get_friendly_name(), "a");
    const auto sum = find_node(*model, "sum");
    EXPECT_TRUE(ov::is_type<TestAdd>(sum));
    EXPECT_EQ(sum->get_input_node_ptr(0)->get_friendly_name(), "b");
    EXPECT_EQ(sum->get_input_node_ptr(1)->get_friendly_name(), "a");
    EXPECT_EQ(model->output(0).get_partial_shape(), ov::PartialShape({2, 3}));
    EXPECT_EQ(model->get_rt_info<int64_t>("version"), 11);
}

TEST_F(IrReader, KeepsTheOrderOfParametersAndResults) {
    const auto model = read_ir(extensions, net(result(7, "r1") + layer(4, "relu", "ReLU", "opset1", "", 1, 1) +
                                                   parameter(3, "z") + result(2, "r2") + parameter(1, "y"),
                                               edge(1, 0, 4, 0) + edge(4, 1, 7, 0) + edge(3, 0, 2, 0)));
    EXPECT_EQ(model->get_parameters()[0]->get_friendly_name(), "z");
    EXPECT_EQ(model->get_parameters()[1]->get_friendly_name(), "y");
    EXPECT_EQ(model->get_results()[0]->get_friendly_name(), "r1");
    EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0)->get_friendly_name(), "relu");
}

TEST_F(IrReader, BuildsOnlyWhatIsReachable) {
    const auto model =
        read_ir(extensions, net(parameter(0, "a") + layer(1, "unknown", "NoSuchType", "opset1", "", 1, 1) + result(2) +
                                    parameter(3, "unused"),
                                edge(0, 0, 1, 0) + edge(0, 0, 2, 0)));
    EXPECT_EQ(model->get_parameters().size(), 2);
    EXPECT_EQ(model->get_ordered_ops().size(), 3);
}

TEST_F(IrReader, PortsCountByPositionNotById) {
    const std::string split =
        "<layer id=\"1\" name=\"split\" type=\"Split\" version=\"test_opset\"><input><port id=\"0\"/></input><output>"
        "<port id=\"7\" precision=\"FP32\"/><port id=\"0\" precision=\"FP32\"/></output></layer>";
    const auto model = read_ir(
        extensions, net(parameter(0, "a", "f32", "4,3") + split + result(2), edge(0, 0, 1, 0) + edge(1, 0, 2, 0)));
    EXPECT_EQ(model->get_results()[0]->input_value(0).get_index(), 1);
}

TEST_F(IrReader, TypesOfLayersAreTranslatedAndCaseDoesNotMatter) {
    for (const char* type : {"ReLU", "Relu", "RELU"}) {
        const auto model =
            read_ir(extensions, net(parameter(0, "a") + layer(1, "r", type, "opset8", "", 1, 1) + result(2),
                                    edge(0, 0, 1, 0) + edge(1, 1, 2, 0)));
        EXPECT_TRUE(ov::is_type<TestRelu>(find_node(*model, "r"))) << type;
    }
}

TEST_F(IrReader, AnExtensionOverridesAnOperationOfTheSameTypeAndOpset) {
    static_cast<tenon::Registrar&>(extensions).add_operation<OverridingRelu>();
    const auto read_with = [&](const char* opset) {
        return find_node(
            *read_ir(extensions, net(parameter(0, "a") + layer(1, "r", "ReLU", opset, "", 1, 1) + result(2),
                                     edge(0, 0, 1, 0) + edge(1, 1, 2, 0))),
            "r");
    };
    EXPECT_TRUE(std::dynamic_pointer_cast<OverridingRelu>(read_with("opset1")));
    EXPECT_FALSE(std::dynamic_pointer_cast<OverridingRelu>(read_with("opset2")));
}

TEST_F(IrReader, TensorNamesAreSplitAtCommas) {
    const std::string named =
        "<layer id=\"0\" name=\"a\" type=\"Parameter\" version=\"opset1\"><data element_type=\"f32\" "
        "shape=\"2\"/><output>"
        "<port id=\"0\" precision=\"FP32\" names=\"x, y\\,z,w\"/></output></layer>";
    const auto model = read_ir(extensions, net(named + result(1), edge(0, 0, 1, 0)));
    EXPECT_THAT(model->input(0).get_names(), UnorderedElementsAre("x", "y,z", "w"));
    EXPECT_EQ(model->output("y,z").get_node(), model->get_results()[0].get());
}

TEST_F(IrReader, ReadsEveryKindOfAttribute) {
    const std::string data =
        "flag=\"TRUE\" i8=\"-8\" i16=\"-16\" i32=\"-32\" i64=\"-9223372036854775808\" u8=\"255\" u16=\"65535\" "
        "u32=\"4294967295\" u64=\"64\" f32=\"0.1\" f64=\"-1e-300\" text=\" as it is, \" i8s=\"-1,2\" i16s=\"3 , 4\" "
        "i32s=\"\" i64s=\"-5\" u8s=\"6\" u16s=\"7\" u32s=\"8\" u64s=\"18446744073709551615\" f32s=\"1e-3, nan,-inf\" "
        "f64s=\"2.5\" texts=\"a, b\\,c\" text_set=\"q,p\" shape=\"1, 2\" strides=\"2,1\" pads=\"-1, 1\" "
        "axis_set=\"3,1\" "
        "axis_vector=\"1,0\" partial_shape=\"1,?,-1,2..5,..7,3..\" dimension=\"4..9\" type=\"FP16\" types=\"f32, I64\" "
        "pad=\"SAME_upper\" broadcast=\"PDPD\" unknown=\"ignored\"";
    const auto model =
        read_ir(extensions, net(parameter(0, "a") + layer(1, "zoo", "Zoo", "test_opset", data, 1, 1) + result(2),
                                edge(0, 0, 1, 0) + edge(1, 1, 2, 0)));
    const auto zoo = ov::as_type_ptr<TestZoo>(find_node(*model, "zoo"));
    EXPECT_TRUE(zoo->flag);
    EXPECT_EQ(zoo->i8, -8);
    EXPECT_EQ(zoo->i16, -16);
    EXPECT_EQ(zoo->i32, -32);
    EXPECT_EQ(zoo->i64, std::numeric_limits<int64_t>::min());
    EXPECT_EQ(zoo->u8, 255);
    EXPECT_EQ(zoo->u16, 65535);
    EXPECT_EQ(zoo->u32, 4294967295U);
    EXPECT_EQ(zoo->u64, 64U);
    EXPECT_EQ(zoo->f32, 0.1F);
    EXPECT_EQ(zoo->f64, -1e-300);
    EXPECT_EQ(zoo->text, " as it is, ");
    EXPECT_THAT(zoo->i8s, ElementsAre(-1, 2));
    EXPECT_THAT(zoo->i16s, ElementsAre(3, 4));
    EXPECT_THAT(zoo->i32s, ElementsAre());
    EXPECT_THAT(zoo->i64s, ElementsAre(-5));
    EXPECT_THAT(zoo->u8s, ElementsAre(6));
    EXPECT_THAT(zoo->u16s, ElementsAre(7));
    EXPECT_THAT(zoo->u32s, ElementsAre(8));
    EXPECT_THAT(zoo->u64s, ElementsAre(18446744073709551615U));
    ASSERT_EQ(zoo->f32s.size(), 3);
    EXPECT_EQ(zoo->f32s[0], 1e-3F);
    EXPECT_TRUE(std::isnan(zoo->f32s[1]));
    EXPECT_EQ(zoo->f32s[2], -std::numeric_limits<float>::infinity());
    EXPECT_THAT(zoo->f64s, ElementsAre(2.5));
    EXPECT_THAT(zoo->texts, ElementsAre("a", "b,c"));
    EXPECT_THAT(zoo->text_set, ElementsAre("p", "q"));
    EXPECT_EQ(zoo->shape, ov::Shape({1, 2}));
    EXPECT_EQ(zoo->strides, ov::Strides({2, 1}));
    EXPECT_EQ(zoo->pads, ov::CoordinateDiff({-1, 1}));
    EXPECT_EQ(zoo->axis_set, ov::AxisSet({1, 3}));
    EXPECT_EQ(zoo->axis_vector, ov::AxisVector({1, 0}));
    using ov::Dimension;
    EXPECT_EQ(zoo->partial_shape,
              ov::PartialShape({1, Dimension(), Dimension(), Dimension(2, 5), Dimension(0, 7), Dimension(3, -1)}));
    EXPECT_EQ(zoo->dimension, Dimension(4, 9));
    EXPECT_EQ(zoo->type, ov::element::f16);
    EXPECT_THAT(zoo->types, ElementsAre(ov::element::f32, ov::element::i64));
    EXPECT_EQ(zoo->pad, ov::op::PadType::SAME_UPPER);
    EXPECT_EQ(zoo->broadcast.m_type, ov::op::AutoBroadcastType::PDPD);
}

TEST_F(IrReader, AttributesThatAreMissingKeepTheirDefault) {
    const auto model = read_ir(
        extensions, net(parameter(0, "a") + layer(1, "zoo", "Zoo", "test_opset", "flag=\"neither\"", 1, 1) + result(2),
                        edge(0, 0, 1, 0) + edge(1, 1, 2, 0)));
    const auto zoo = ov::as_type_ptr<TestZoo>(find_node(*model, "zoo"));
    EXPECT_FALSE(zoo->flag);
    EXPECT_EQ(zoo->type, ov::element::f32);
}

TEST_F(IrReader, ConstantsShareTheWeights) {
    const std::vector<uint8_t> bytes(64, 7);
    tenon::ModelSource source;
    const std::string constant = "element_type=\"f32\" shape=\"2,3\" offset=\"8\" size=\"24\"";
    const std::string text =
        net(layer(0, "c", "Const", "opset1", constant, 0, 1) + layer(1, "d", "Const", "opset1", constant, 0, 1) +
                layer(2, "sum", "Add", "opset1", "", 2, 1) + result(3),
            edge(0, 0, 2, 0) + edge(1, 0, 2, 1) + edge(2, 2, 3, 0));
    source.content = std::make_shared<ov::AlignedBuffer>(text.size());
    std::copy(text.begin(), text.end(), source.content->get_ptr<char>());
    source.weights = ov::Tensor(ov::element::u8, {bytes.size()});
    std::copy(bytes.begin(), bytes.end(), source.weights.data<uint8_t>());
    const auto* const weights = source.weights.data<uint8_t>();

    const auto model = extensions.reader().read(source, extensions);
    const auto c = ov::as_type_ptr<Constant>(find_node(*model, "c")),
               d = ov::as_type_ptr<Constant>(find_node(*model, "d"));
    EXPECT_EQ(c->get_data_ptr(), weights + 8);
    EXPECT_EQ(c->get_buffer(), d->get_buffer());
    source = {};
    EXPECT_EQ(static_cast<const uint8_t*>(c->get_data_ptr())[0], 7);
}

TEST_F(IrReader, ConstantsOfEveryWidth) {
    const std::vector<uint8_t> bytes{0xFF, 0x21, 0x43, 0x05, 0, 0, 0x80, 0x3F, 0, 0, 0, 0x40};
    const auto constant = [&](const std::string& data) {
        const auto model =
            read_ir(extensions, net(layer(0, "c", "Const", "opset1", data, 0, 1) + result(1), edge(0, 0, 1, 0)), bytes);
        return ov::as_type_ptr<Constant>(find_node(*model, "c"));
    };
    EXPECT_THAT(constant("element_type=\"u4\" shape=\"5\" offset=\"1\" size=\"3\"")->cast_vector<int>(),
                ElementsAre(1, 2, 3, 4, 5));
    EXPECT_THAT(constant("element_type=\"i8\" shape=\"1\" offset=\"0\" size=\"1\"")->cast_vector<int>(),
                ElementsAre(-1));
    // Not aligned, so it is copied.
    const auto unaligned = constant("element_type=\"f32\" shape=\"\" offset=\"4\" size=\"8\"");
    EXPECT_EQ(unaligned->get_shape(), ov::Shape{});
    EXPECT_THAT(unaligned->cast_vector<float>(), ElementsAre(1.0F));
    const auto odd = constant("element_type=\"u16\" shape=\"1\" offset=\"1\" size=\"2\"");
    EXPECT_THAT(odd->cast_vector<int>(), ElementsAre(0x4321));
    EXPECT_EQ(reinterpret_cast<uintptr_t>(odd->get_data_ptr()) % 2, 0);
    EXPECT_EQ(constant("element_type=\"u1\" shape=\"9\" offset=\"0\" size=\"2\"")->get_byte_size(), 2);
    EXPECT_EQ(constant("element_type=\"f32\" shape=\"0,4\" offset=\"0\" size=\"0\"")->get_shape(), ov::Shape({0, 4}));
}

TEST_F(IrReader, ConstantsOfStrings) {
    const std::vector<uint8_t> bytes{2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 'a', 'b', 'c', 'd', 'e'};
    const auto text = [](const char* size) {
        return net(layer(0, "c", "Const", "opset1",
                         std::string("element_type=\"string\" shape=\"2\" offset=\"0\" size=\"") + size + "\"", 0, 1) +
                       result(1),
                   edge(0, 0, 1, 0));
    };
    const auto model = read_ir(extensions, text("21"), bytes);
    EXPECT_THAT(ov::as_type_ptr<Constant>(find_node(*model, "c"))->get_value_strings(), ElementsAre("ab", "cde"));
    EXPECT_THAT(reading_error(extensions, text("20"), bytes), HasSubstr("string 1"));
    EXPECT_THAT(reading_error(extensions, text("12"), bytes), HasSubstr("expected 2 packed strings"));
}

TEST_F(IrReader, RuntimeInformationOfNodesPortsAndModel) {
    const std::string with_info =
        "<layer id=\"0\" name=\"a\" type=\"Parameter\" version=\"opset1\"><data element_type=\"f32\" shape=\"1,3\" "
        "PrimitivesPriority=\"cpu:ref\"/><rt_info><attribute name=\"fused_names\" version=\"0\" value=\"x,y\"/>"
        "<attribute name=\"decompression\" version=\"0\"/><attribute version=\"0\"/></rt_info><output>"
        "<port id=\"0\" precision=\"FP32\"><rt_info><attribute name=\"layout\" version=\"0\" layout=\"[N,C]\"/>"
        "<attribute name=\"custom\" version=\"3\" p=\"1\" q=\"2\"/></rt_info><dim>1</dim></port></output></layer>";
    const auto model = read_ir(extensions, net(with_info + result(1), edge(0, 0, 1, 0), 11,
                                               "<rt_info><MO_version value=\"1.2\"/><section><x value=\"y\"/>"
                                               "<info name=\"odd name\" value=\"z\"/></section></rt_info>"));
    const auto& parameter = model->get_parameters()[0];
    EXPECT_EQ(parameter->get_rt_info().at("fused_names_0").as<std::string>(), "x,y");
    EXPECT_TRUE(parameter->get_rt_info().at("decompression_0").is<ov::AnyMap>());
    EXPECT_EQ(parameter->get_rt_info().at("PrimitivesPriority").as<std::string>(), "cpu:ref");
    EXPECT_EQ(parameter->get_layout(), ov::Layout("NC"));
    EXPECT_EQ(model->get_results()[0]->get_layout(), ov::Layout("NC"));
    EXPECT_EQ(parameter->output(0).get_rt_info().at("custom_3").as<ov::AnyMap>().at("q").as<std::string>(), "2");
    EXPECT_EQ(model->get_rt_info<std::string>("MO_version"), "1.2");
    EXPECT_EQ(model->get_rt_info<std::string>("section", "odd name"), "z");
}

TEST_F(IrReader, AssignFollowsReadValueAndIsASink) {
    const auto model = read_ir(
        extensions, net(parameter(0, "a") + layer(1, "read", "ReadValue", "opset6", "variable_id=\"v\"", 1, 1) +
                            layer(2, "sum", "Add", "opset1", "", 2, 1) +
                            layer(3, "assign", "Assign", "opset6", "variable_id=\"v\"", 1, 1) + result(4),
                        edge(0, 0, 1, 0) + edge(0, 0, 2, 0) + edge(1, 1, 2, 1) + edge(0, 0, 3, 0) + edge(2, 2, 4, 0)));
    ASSERT_EQ(model->get_sinks().size(), 1);
    ASSERT_EQ(model->get_variables().size(), 1);
    EXPECT_EQ(model->get_variables()[0]->get_info().variable_id, "v");
    EXPECT_THAT(model->get_sinks()[0]->get_control_dependencies(), ElementsAre(find_node(*model, "read")));
}

TEST_F(IrReader, PlaceholderForUnknownOperationsWhereAnExtensionAllowsIt) {
    static_cast<tenon::Registrar&>(extensions).add_operation<ov::op::util::FrameworkNode>();
    const auto model = read_ir(
        extensions, net(parameter(0, "a") + layer(1, "p", "Mystery", "my_opset", "depth=\"3\"", 1, 2) + result(2),
                        edge(0, 0, 1, 0) + edge(1, 2, 2, 0)));
    const auto node = ov::as_type_ptr<ov::op::util::FrameworkNode>(find_node(*model, "p"));
    ASSERT_TRUE(node);
    EXPECT_EQ(node->get_attrs().get_type_name(), "Mystery");
    EXPECT_EQ(node->get_attrs().get_opset_name(), "my_opset");
    EXPECT_EQ(node->get_attrs().at("depth"), "3");
    EXPECT_EQ(node->get_output_size(), 2);
    EXPECT_EQ(node->get_output_partial_shape(1), ov::PartialShape({2, 3}));
    EXPECT_EQ(node->get_output_element_type(1), ov::element::f32);
}

}  // namespace
}  // namespace tests
