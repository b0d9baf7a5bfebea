#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fake_context.hpp"
#include "openvino/core/op_extension.hpp"
#include "openvino/frontend/extension.hpp"

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using tests::FakeContext;
using tests::Mapped;
using tests::mapped_of;

namespace {

namespace fe = ov::frontend;

std::shared_ptr<Mapped> convert(const fe::ConversionExtensionBase& extension, const FakeContext& context) {
    return mapped_of(extension.get_conversion()(context));
}

template <typename Function>
std::string error_of(const Function& action) {
    try {
        action();
    } catch (const fe::OpConversionFailure& error) {
        return error.what();
    } catch (const fe::GeneralFailure& error) {
        return error.what();
    }
    return "no error";
}

FakeContext context_with(const ov::AnyMap& attributes) {
    FakeContext context("Mapped");
    context.attributes = attributes;
    return context;
}

TEST(OpExtensionTest, takes_attributes_of_the_same_name_inputs_and_validates_once) {
    const auto context = context_with({{"scale", 2.5F}, {"axis", int64_t{3}}});
    const fe::OpExtension<Mapped> extension;
    EXPECT_EQ(extension.get_op_type(), "Mapped");
    const auto node = convert(extension, context);
    ASSERT_TRUE(node);
    EXPECT_EQ(node->scale, 2.5F);
    EXPECT_EQ(node->axis, 3);
    EXPECT_EQ(node->validated, 1);
    EXPECT_EQ(node->input_value(0), context.inputs[0]);
}

TEST(OpExtensionTest, takes_attributes_by_their_other_names) {
    const auto context = context_with({{"factor", 2.0F}, {"dim", int64_t{1}}});
    const std::map<std::string, std::string> names{{"scale", "factor"}, {"axis", "dim"}};
    for (const auto& extension : {fe::OpExtension<Mapped>({{"scale", "factor"}, {"axis", "dim"}}, {}),
                                  fe::OpExtension<Mapped>(names), fe::OpExtension<Mapped>("Mapped", names, {})}) {
        const auto node = convert(extension, context);
        EXPECT_EQ(node->scale, 2.0F);
        EXPECT_EQ(node->axis, 1);
    }
}

TEST(OpExtensionTest, prefers_given_values_to_those_of_the_framework) {
    const auto context = context_with({{"scale", 2.0F}, {"axis", int64_t{5}}});
    const fe::OpExtension<Mapped> both({{"axis", "dim"}}, {{"axis", 0}});
    EXPECT_EQ(convert(both, context)->axis, 0);
    const fe::OpExtension<Mapped> named("Framework", {}, {{"axis", 7}, {"scale", 0.25}});
    EXPECT_EQ(named.get_op_type(), "Framework");
    const auto node = convert(named, context);
    EXPECT_EQ(node->axis, 7);
    EXPECT_EQ(node->scale, 0.25F);
}

TEST(OpExtensionTest, names_a_missing_attribute_and_its_other_name) {
    const auto context = context_with({{"scale", 2.0F}});
    EXPECT_THAT(error_of([&] { convert(fe::OpExtension<Mapped>(), context); }),
                AllOf(HasSubstr("'Mapped'"), HasSubstr("'axis'"), HasSubstr("no value")));
    EXPECT_THAT(error_of([&] {
                    convert(fe::OpExtension<Mapped>({{"axis", "dim"}}), context);
                }),
                AllOf(HasSubstr("'axis'"), HasSubstr("'dim'")));
}

TEST(OpExtensionTest, names_an_attribute_of_another_type) {
    const auto context = context_with({{"scale", 2.0F}, {"axis", std::vector<std::string>{"x"}}});
    EXPECT_THAT(error_of([&] { convert(fe::OpExtension<Mapped>(), context); }),
                AllOf(HasSubstr("'axis'"), HasSubstr("does not take")));
}

TEST(OpExtensionTest, takes_attributes_from_constant_inputs_and_leaves_these_out) {
    FakeContext context("aten::mapped", 3);
    context.constants = {{1, 4.0F}, {2, int64_t{6}}};
    const fe::OpExtension<Mapped> extension("aten::mapped", {{"scale", 1}, {"axis", 2}});
    const auto node = convert(extension, context);
    EXPECT_EQ(node->scale, 4.0F);
    EXPECT_EQ(node->axis, 6);
    EXPECT_EQ(node->get_input_size(), 1u);

    const fe::OpExtension<Mapped> with_value("aten::mapped", {{"scale", 2}}, {{"axis", 1}});
    context.constants = {{2, 8.0F}};
    EXPECT_EQ(convert(with_value, context)->get_input_size(), 2u);

    const std::map<std::string, size_t> inputs{{"scale", 0}};
    context.constants = {{0, 9.0F}};
    const fe::OpExtension<Mapped> all(inputs, {{"axis", 1}});
    EXPECT_EQ(all.get_op_type(), "Mapped");
    EXPECT_EQ(convert(all, context)->get_input_size(), 0u);
    EXPECT_EQ(convert(all, context)->scale, 9.0F);
}

TEST(OpExtensionTest, names_an_input_that_is_no_constant) {
    FakeContext context("aten::mapped", 2);
    for (const size_t index : {size_t{1}, size_t{5}})
        EXPECT_THAT(error_of([&] {
                        const std::map<std::string, size_t> inputs{{"scale", index}};
                        convert(fe::OpExtension<Mapped>("aten::mapped", inputs, {{"axis", 1}}), context);
                    }),
                    AllOf(HasSubstr("'scale'"), HasSubstr("input " + std::to_string(index)), HasSubstr("constant")));
}

TEST(OpExtensionTest, maps_named_ports_in_their_order) {
    FakeContext context("mapped", 0);
    const FakeContext source("source", 3);
    context.ports = {{"X", {source.inputs[2]}}, {"Y", {source.inputs[0], source.inputs[1]}}};
    context.attributes = {{"s", 1.5F}};
    const auto check = [&](const fe::ConversionExtensionBase& extension, const std::string& type) {
        EXPECT_EQ(extension.get_op_type(), type);
        const auto outputs = extension.get_conversion()(context);
        ASSERT_EQ(outputs.size(), 1u);
        EXPECT_EQ(outputs[0].name, "Out");
        const auto node = mapped_of(outputs);
        EXPECT_EQ(node->input_value(0), source.inputs[2]);
        EXPECT_EQ(node->input_value(1), source.inputs[0]);
        EXPECT_EQ(node->get_input_size(), 3u);
        EXPECT_EQ(node->scale, 1.5F);
        EXPECT_EQ(node->axis, 2);
    };
    check(fe::OpExtension<Mapped>({"X", "Y"}, {"Out"}, {{"scale", "s"}}, {{"axis", 2}}), "Mapped");
    check(fe::OpExtension<Mapped>("pd", {"X", "Y"}, {"Out"}, {{"scale", "s"}}, {{"axis", 2}}), "pd");
    check(fe::paddle::OpExtension<Mapped>(std::vector<std::string>{"X", "Y"}, std::vector<std::string>{"Out"},
                                          {{"scale", "s"}}, {{"axis", 2}}),
          "Mapped");
    EXPECT_THAT(
        error_of([&] {
            fe::OpExtension<Mapped>({"X"}, {"Out", "Mask"}, {{"scale", "s"}}, {{"axis", 2}}).get_conversion()(context);
        }),
        AllOf(HasSubstr("1 outputs"), HasSubstr("found 2")));
}

std::string type_of(const fe::ConversionExtensionBase& extension, const FakeContext& context) {
    const auto node = extension.get_conversion()(context).at(0).port.get_node_shared_ptr();
    return std::string(node->get_type_info().version_id) + "::" + node->get_type_name();
}

TEST(OpExtensionByNameTest, finds_the_operation_by_each_form_of_its_name) {
    FakeContext context("Any");
    context.attributes = {{"axis", int64_t{1}}};
    EXPECT_EQ(type_of(fe::OpExtension<>("Softmax"), context), "opset8::Softmax");
    EXPECT_EQ(type_of(fe::OpExtension<>("opset1::Softmax"), context), "opset1::Softmax");
    EXPECT_EQ(type_of(fe::OpExtension<>("opset7.Softmax", "MySoftmax"), context), "opset1::Softmax");
    EXPECT_EQ(fe::OpExtension<>("Relu").get_op_type(), "Relu");
    EXPECT_EQ(fe::OpExtension<>("Softmax", "MySoftmax").get_op_type(), "MySoftmax");
    EXPECT_EQ(type_of(fe::OpExtension<>("Softmax", "MySoftmax", {{"axis", "dim"}}, {{"axis", 0}}), context),
              "opset8::Softmax");
    EXPECT_EQ(type_of(fe::OpExtension<>("Softmax", {}, {{"axis", 0}}), FakeContext("Softmax")), "opset8::Softmax");
}

TEST(OpExtensionByNameTest, takes_attributes_from_inputs_and_ports_too) {
    FakeContext context("aten::elu", 2);
    context.constants = {{1, 0.5}};
    const fe::OpExtension<> elu("Elu", "aten::elu", {{"alpha", 1}});
    EXPECT_EQ(elu.get_op_type(), "aten::elu");
    EXPECT_EQ(elu.get_conversion()(context).at(0).port.get_node_shared_ptr()->get_input_size(), 1u);
    const fe::OpExtension<> same("Elu", {{"alpha", 1}});
    EXPECT_EQ(same.get_op_type(), "Elu");
    context.ports = {{"X", {context.inputs[0]}}};
    EXPECT_EQ(fe::OpExtension<>("Relu", {"X"}, {"Out"}).get_conversion()(context).at(0).name, "Out");
    EXPECT_EQ(fe::OpExtension<>("Relu", "relu6", {"X"}, {"Out"}).get_op_type(), "relu6");
}

TEST(OpExtensionByNameTest, says_what_is_wrong_with_a_name) {
    const FakeContext context("Any");
    const auto error = [&](const std::string& name) {
        return error_of([&] { fe::OpExtension<>(name).get_conversion()(context); });
    };
    EXPECT_THAT(error("NoSuchOperation"), AllOf(HasSubstr("NoSuchOperation"), HasSubstr("opsetN::Name")));
    EXPECT_THAT(error("opset99::Relu"), AllOf(HasSubstr("'opset99'"), HasSubstr("opset16")));
    EXPECT_THAT(error("opset1::Mish"), AllOf(HasSubstr("opset1"), HasSubstr("'Mish'")));
    for (const std::string wrong : {"", "opset1:Relu", "a::b::c", "opset1::", "opset1..Relu"})
        EXPECT_THAT(error(wrong), HasSubstr("names no operation")) << wrong;
}

TEST(ConversionExtensionTest, is_chosen_by_what_the_lambda_returns) {
    const FakeContext context("Any");
    const fe::ConversionExtension indexed(
        "A", [](const fe::NodeContext& node) -> ov::OutputVector { return {node.get_input(0)}; });
    EXPECT_TRUE(indexed.get_converter());
    EXPECT_FALSE(indexed.get_converter_named());
    EXPECT_EQ(indexed.get_conversion()(context).at(0).port, context.inputs[0]);

    const fe::ConversionExtension named("B", [](const fe::NodeContext& node) {
        return std::map<std::string, ov::OutputVector>{{"Out", {node.get_input(0), node.get_input(0)}}};
    });
    EXPECT_TRUE(named.get_converter_named());
    EXPECT_FALSE(named.get_converter());
    const auto outputs = named.get_conversion()(context);
    ASSERT_EQ(outputs.size(), 2u);
    EXPECT_EQ(outputs[1].name, "Out");

    const fe::ConversionExtension both("C", [](const fe::NodeContext& node) {
        return fe::NamedOutputVector{{"y", node.get_input(0)}, node.get_input(0)};
    });
    EXPECT_TRUE(both.get_converter_named_and_indexed());
    EXPECT_EQ(both.get_conversion()(context).at(0).name, "y");
    EXPECT_EQ(both.get_framework(), "");
}

TEST(ConversionExtensionTest, of_a_framework_knows_its_framework_and_domain) {
    const auto converter = [](const fe::NodeContext& node) -> ov::OutputVector { return {node.get_input(0)}; };
    EXPECT_EQ(fe::onnx::ConversionExtension("A", converter).get_framework(), "onnx");
    EXPECT_EQ(fe::onnx::ConversionExtension("A", "com.example", converter).get_operation_domain(), "com.example");
    EXPECT_EQ(fe::onnx::ConversionExtension("A", "ai.onnx", converter).get_operation_domain(), "");
    EXPECT_EQ(fe::onnx::OpExtension<Mapped>("A", "custom", {{"axis", "dim"}}).get_domain(), "custom");
    EXPECT_EQ(fe::onnx::OpExtension<>("Relu", "A", "custom").get_domain(), "custom");
    EXPECT_EQ(fe::onnx::OpExtension<Mapped>("A", {}, {{"axis", 1}}).get_domain(), "");
    EXPECT_EQ(fe::tensorflow::ConversionExtension("A", converter).get_framework(), "tensorflow");
    EXPECT_EQ(fe::tensorflow_lite::ConversionExtension("A", converter).get_framework(), "tensorflow_lite");
    EXPECT_EQ(fe::pytorch::ConversionExtension("A", converter).get_framework(), "pytorch");
    EXPECT_EQ(fe::paddle::OpExtension<Mapped>({"X"}, {"Out"}).get_framework(), "paddle");
}

class MappedEverywhere : public Mapped {
public:
    OPENVINO_OP("MappedEverywhere", "frontend_tests");
    OPENVINO_FRAMEWORK_MAP(onnx)
    OPENVINO_FRAMEWORK_MAP(tensorflow);
    OPENVINO_FRAMEWORK_MAP(tensorflow_lite, "LITE_MAPPED")
    OPENVINO_FRAMEWORK_MAP(pytorch, "aten::mapped", {{"scale", "factor"}, {"axis", "dim"}});
    OPENVINO_FRAMEWORK_MAP(paddle, {"X", "Y"}, {"Out"}, "pd_mapped", {{"scale", "s"}}, {{"axis", 4}})
};

class MappedInDomain : public Mapped {
public:
    OPENVINO_OP("MappedInDomain", "frontend_tests");
    OPENVINO_FRAMEWORK_MAP(onnx, "Mine", "com.example", {}, {{"scale", 1.0F}, {"axis", 0}});
};

TEST(FrameworkMapTest, attaches_one_conversion_per_framework) {
    std::vector<std::string> found;
    for (const auto& extension : ov::OpExtension<MappedEverywhere>().get_attached_extensions()) {
        const auto conversion = std::dynamic_pointer_cast<fe::ConversionExtensionBase>(extension);
        ASSERT_TRUE(conversion);
        found.push_back(conversion->get_framework() + " " + conversion->get_op_type());
    }
    EXPECT_THAT(found, ElementsAre("onnx MappedEverywhere", "tensorflow MappedEverywhere",
                                   "tensorflow_lite LITE_MAPPED", "paddle pd_mapped", "pytorch aten::mapped"));
    EXPECT_TRUE(ov::OpExtension<Mapped>().get_attached_extensions().empty());
}

TEST(FrameworkMapTest, converts_with_its_lists_of_attributes) {
    const auto attached = ov::OpExtension<MappedEverywhere>().get_attached_extensions();
    auto context = context_with({{"factor", 2.0F}, {"dim", int64_t{1}}, {"s", 3.0F}});
    context.ports = {{"X", context.inputs}, {"Y", {}}};
    const auto of = [&](size_t index) {
        return convert(dynamic_cast<const fe::ConversionExtensionBase&>(*attached.at(index)), context);
    };
    EXPECT_TRUE(std::dynamic_pointer_cast<MappedEverywhere>(of(4)));
    EXPECT_EQ(of(4)->scale, 2.0F);
    EXPECT_EQ(of(4)->axis, 1);
    EXPECT_EQ(of(3)->scale, 3.0F);
    EXPECT_EQ(of(3)->axis, 4);
    EXPECT_THAT(error_of([&] { of(0); }), HasSubstr("'scale'"));

    const auto in_domain = ov::OpExtension<MappedInDomain>().get_attached_extensions();
    const auto conversion = std::dynamic_pointer_cast<fe::onnx::ConversionExtension>(in_domain.at(0));
    ASSERT_TRUE(conversion);
    EXPECT_EQ(conversion->get_domain(), "com.example");
    EXPECT_EQ(convert(*conversion, context)->scale, 1.0F);
}

}  // namespace
