#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <onnx_import/core/node.hpp>
#include <onnx_import/core/operator_set.hpp>
#include <onnx_import/onnx.hpp>
#include <onnx_import/onnx_utils.hpp>
#include <sstream>

#include "../../extension/frontend/fake_context.hpp"
#include "error_of.hpp"
#include "extension/doors.hpp"
#include "extension/registry.hpp"
#include "inference_engine/onnx_import/import_model.hpp"
#include "runtime/framework_reading.hpp"

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using tests::FakeContext;

namespace {

namespace onnx = ngraph::onnx_import;

FakeContext context_with_all_attributes() {
    FakeContext context("Custom", 2);
    context.domain = "com.example";
    context.output_names = {"y", "z"};
    const float data[] = {1, 2, 3};
    ov::Tensor tensor(ov::element::f32, ov::Shape{3});
    std::copy(data, data + 3, tensor.data<float>());
    const auto parameter = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{1});
    const auto body = std::make_shared<ov::Model>(ov::OutputVector{parameter}, ov::ParameterVector{parameter}, "body");
    context.attributes = {{"alpha", 0.5F},
                          {"axis", int64_t{-1}},
                          {"mode", std::string("linear")},
                          {"floats", std::vector<float>{1.5F, 2.5F}},
                          {"ints", std::vector<int64_t>{3, 4}},
                          {"strings", std::vector<std::string>{"a", "b"}},
                          {"value", tensor},
                          {"values", std::vector<ov::Tensor>{tensor, tensor}},
                          {"body", body},
                          {"bodies", std::vector<std::shared_ptr<ov::Model>>{body}}};
    return context;
}

TEST(OnnxNodeTest, says_what_the_context_says) {
    const auto context = context_with_all_attributes();
    const onnx::Node node(context);
    EXPECT_EQ(node.op_type(), "Custom");
    EXPECT_EQ(node.domain(), "com.example");
    EXPECT_EQ(node.get_name(), "node_7");
    EXPECT_EQ(node.get_description(), "node_7");
    EXPECT_EQ(node.get_ng_inputs(), context.inputs);
    EXPECT_EQ(node.get_outputs_size(), 2u);
    EXPECT_EQ(node.output(1), "z");
    const std::string& first = node.get_output_names().at(0);
    EXPECT_EQ(first, "y");
    EXPECT_THAT(error_of([&] { static_cast<void>(node.output(2)); }),
                AllOf(HasSubstr("node_7"), HasSubstr("it has 2")));
    EXPECT_THAT(node.get_attribute_names(), Contains("alpha"));
    EXPECT_TRUE(node.has_attribute("alpha"));
    EXPECT_FALSE(node.has_attribute("beta"));

    FakeContext without_name("Custom");
    without_name.name = "";
    EXPECT_EQ(onnx::Node(without_name).get_description(), "Custom");
    without_name.output_names = {"y", "z"};
    EXPECT_EQ(onnx::Node(without_name).get_description(), "y, z");
}

TEST(OnnxNodeTest, gives_attributes_in_every_type) {
    const auto context = context_with_all_attributes();
    const onnx::Node node(context);
    EXPECT_EQ(node.get_attribute_value<float>("alpha"), 0.5F);
    EXPECT_EQ(node.get_attribute_value<double>("alpha"), 0.5);
    EXPECT_EQ(node.get_attribute_value<int64_t>("axis"), -1);
    EXPECT_EQ(node.get_attribute_value<int>("axis", 5), -1);
    EXPECT_TRUE(node.get_attribute_value<bool>("axis"));
    EXPECT_EQ(node.get_attribute_value<std::string>("mode"), "linear");
    EXPECT_THAT(node.get_attribute_value<std::vector<float>>("floats"), ElementsAre(1.5F, 2.5F));
    EXPECT_THAT(node.get_attribute_value<std::vector<double>>("floats"), ElementsAre(1.5, 2.5));
    EXPECT_THAT(node.get_attribute_value<std::vector<int64_t>>("ints"), ElementsAre(3, 4));
    EXPECT_THAT(node.get_attribute_value<std::vector<size_t>>("ints"), ElementsAre(3u, 4u));
    EXPECT_THAT(node.get_attribute_value<std::vector<std::string>>("strings"), ElementsAre("a", "b"));
    const auto tensor = node.get_attribute_value<onnx::Tensor>("value");
    EXPECT_EQ(tensor.get_shape(), ov::Shape{3});
    EXPECT_EQ(tensor.get_ng_type(), ov::element::f32);
    EXPECT_THAT(tensor.get_data<int64_t>(), ElementsAre(1, 2, 3));
    EXPECT_EQ(node.get_attribute_value<std::vector<onnx::Tensor>>("values").size(), 2u);
    const auto graph = node.get_attribute_value<onnx::Graph>("body");
    EXPECT_EQ(graph.get_name(), "body");
    EXPECT_EQ(graph.get_ng_outputs().at(0), graph.get_ng_parameters().at(0)->output(0));
    EXPECT_EQ(node.get_attribute_value<std::vector<onnx::Graph>>("bodies").size(), 1u);
}

TEST(OnnxNodeTest, knows_missing_attributes_and_those_of_another_type) {
    const auto context = context_with_all_attributes();
    const onnx::Node node(context);
    EXPECT_EQ(node.get_attribute_value<float>("beta", 3.0F), 3.0F);
    EXPECT_THROW(node.get_attribute_value<float>("beta"), onnx::error::node::UnknownAttribute);
    EXPECT_THROW(node.get_attribute_value<float>("beta"), ngraph::ngraph_error);
    EXPECT_THAT(error_of([&] { node.get_attribute_value<float>("beta"); }),
                AllOf(HasSubstr("node_7"), HasSubstr("'beta'")));
    EXPECT_THROW(node.get_attribute_value<onnx::Tensor>("axis"), onnx::error::node::InvalidAttribute);
    EXPECT_THAT(error_of([&] { node.get_attribute_value<int64_t>("mode"); }), HasSubstr("'mode'"));
    EXPECT_THAT(error_of([&] { node.get_attribute_value<size_t>("axis"); }), HasSubstr("does not fit"));
    auto negative = context;
    negative.attributes["ints"] = std::vector<int64_t>{1, -1};
    EXPECT_THAT(error_of([&] { onnx::Node(negative).get_attribute_value<std::vector<size_t>>("ints"); }),
                AllOf(HasSubstr("'ints'"), HasSubstr("-1 does not fit")));
    EXPECT_THAT(error_of([] { onnx::Tensor().get_ng_constant(); }), HasSubstr("none"));
    EXPECT_THAT(error_of([] { onnx::Graph().get_ng_outputs(); }), HasSubstr("none"));
}

TEST(OnnxOperatorsTest, are_found_until_they_are_unregistered) {
    const auto first = [](const onnx::Node& node) -> ngraph::OutputVector { return {node.get_ng_inputs().at(0)}; };
    const auto second = [](const onnx::Node& node) -> ngraph::OutputVector { return {node.get_ng_inputs().at(1)}; };
    onnx::register_operator("Custom", 1, "com.example", first);
    EXPECT_TRUE(onnx::is_operator_supported("Custom", 1, "com.example"));
    EXPECT_TRUE(onnx::is_operator_supported("Custom", 9, "com.example"));
    EXPECT_FALSE(onnx::is_operator_supported("Custom", 1));
    EXPECT_THAT(onnx::get_supported_operators(1, "com.example"), Contains("Custom"));

    const FakeContext context("Custom", 2);
    const auto port = [&] {
        return tenon::Registry::built_in()
            ->find_conversion("onnx", "com.example", "Custom", 1)
            ->convert(context)
            .at(0)
            .port;
    };
    EXPECT_EQ(port(), context.inputs[0]);
    onnx::register_operator("Custom", 1, "com.example", second);
    EXPECT_EQ(port(), context.inputs[1]);
    onnx::unregister_operator("Custom", 1, "com.example");
    EXPECT_EQ(port(), context.inputs[0]);
    onnx::unregister_operator("Custom", 1, "com.example");
    EXPECT_FALSE(onnx::is_operator_supported("Custom", 1, "com.example"));
    EXPECT_NO_THROW(onnx::unregister_operator("Custom", 1, "com.example"));
    EXPECT_THAT(onnx::get_supported_operators(1, "com.example"), Not(Contains("Custom")));

    onnx::register_operator("Custom", 2, "ai.onnx", first);
    EXPECT_TRUE(onnx::is_operator_supported("Custom", 2, ""));
    EXPECT_FALSE(onnx::is_operator_supported("Custom", 1));
    EXPECT_TRUE(onnx::get_supported_operators(1, "").empty() || !onnx::get_supported_operators(1, "").count("Custom"));
    onnx::unregister_operator("Custom", 2, "");
    EXPECT_FALSE(onnx::is_operator_supported("Custom", 2));
    const onnx::OperatorSet set{{"Custom", first}};
    EXPECT_EQ(set.at("Custom")(onnx::Node(context)).at(0), context.inputs[0]);
}

TEST(OnnxOperatorsTest, that_are_incomplete_are_refused) {
    EXPECT_THAT(error_of([] { onnx::register_operator("Custom", 1, "d", onnx::Operator()); }),
                HasSubstr("found no function"));
    const auto fine = [](const onnx::Node&) { return ngraph::OutputVector(); };
    EXPECT_THAT(error_of([&] { onnx::register_operator("", 1, "d", fine); }), HasSubstr("expected a name"));
    EXPECT_THAT(error_of([&] { onnx::register_operator("Custom", 0, "d", fine); }), HasSubstr("version 0"));
}

class FormatReader : public tenon::Reader {
public:
    std::string name() const override { return "a format"; }
    std::string framework() const override { return "format"; }
    bool recognises(const tenon::ModelSource&) const override { return true; }
    std::shared_ptr<ov::Model> read(const tenon::ModelSource&, const tenon::OperationSet&) const override {
        return nullptr;
    }
};

TEST(OnnxModelTest, without_a_reader_says_so) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    tenon::RecordingRegistrar(*record).add_reader(std::make_shared<FormatReader>());
    const tenon::Registry registry({record});
    std::istringstream stream("no model");
    auto source = tenon::source_of({static_cast<std::istream*>(&stream)});
    source.path = "model.onnx";
    EXPECT_THAT(error_of([&] { onnx::import_model(registry, source); }),
                AllOf(HasSubstr("model.onnx"), HasSubstr("no reader for models of 'onnx'"),
                      HasSubstr("readers for: format"), HasSubstr("add the library to an ov::Core")));
    EXPECT_THAT(error_of([] { onnx::import_onnx_model("/nowhere/model.onnx"); }), HasSubstr("/nowhere/model.onnx"));
}

/// Reads everything as one node.
class OneNodeReader : public tenon::Reader {
public:
    std::string name() const override { return "one node"; }
    std::string framework() const override { return "onnx"; }
    bool recognises(const tenon::ModelSource&) const override { return true; }
    std::shared_ptr<ov::Model> read(const tenon::ModelSource& source,
                                    const tenon::OperationSet& operations) const override {
        const FakeContext context("Registered");
        const auto outputs = operations.find_conversion("onnx", "com.example", "Registered", 1)->convert(context);
        const auto parameter = ov::as_type_ptr<ov::op::v0::Parameter>(context.inputs[0].get_node_shared_ptr());
        return std::make_shared<ov::Model>(ov::OutputVector{outputs.at(0).port}, ov::ParameterVector{parameter},
                                           source.path);
    }
};

TEST(OnnxModelTest, is_read_by_the_reader_that_there_is) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    tenon::RecordingRegistrar(*record).add_reader(std::make_shared<OneNodeReader>());
    const auto registry = tenon::Registry::built_in()->with(record);
    onnx::register_operator("Registered", 1, "com.example",
                            [](const onnx::Node& node) { return node.get_ng_inputs(); });
    std::istringstream stream("anything");
    auto source = tenon::source_of({static_cast<std::istream*>(&stream)});
    source.path = "model.onnx";
    const auto model = onnx::import_model(*registry, source);
    onnx::unregister_operator("Registered", 1, "com.example");
    EXPECT_EQ(model->get_friendly_name(), "model.onnx");
    EXPECT_EQ(model->get_results()[0]->input_value(0), model->get_parameters()[0]->output(0));
}

}  // namespace
