#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "error_of.hpp"
#include "fake_context.hpp"
#include "openvino/frontend/extension.hpp"
#include "openvino/frontend/extension/holder.hpp"
#include "openvino/frontend/input_model.hpp"
#include "openvino/frontend/paddle/node_context.hpp"
#include "openvino/frontend/pytorch/node_context.hpp"
#include "openvino/frontend/tensorflow_lite/node_context.hpp"

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using tests::FakeContext;

namespace {

namespace fe = ov::frontend;

class Decoder : public fe::DecoderBase {
public:
    ov::Any get_attribute(const std::string& name) const override { return name == "dim" ? ov::Any(3) : ov::Any(); }
    size_t get_input_size() const override { return 1; }
    void get_input_node(size_t, std::string&, std::string&, size_t&) const override {}
    const std::string& get_op_type() const override { return type; }
    const std::string& get_op_name() const override { return name; }
    std::string type = "Type", name = "name";
};

class PaddleDecoder : public fe::paddle::DecoderBase {
public:
    ov::Any get_attribute(const std::string& name) const override { return name == "t" ? ov::Any(5) : ov::Any(); }
    ov::Any convert_attribute(const ov::Any& data, const std::type_info& type) const override {
        return type == typeid(ov::element::Type) ? ov::Any(ov::element::f16) : data;
    }
    std::vector<std::string> get_output_names() const override { return {"Out", "Mask"}; }
    std::vector<std::string> get_output_var_names(const std::string&) const override { return {}; }
    std::vector<std::string> get_input_var_names(const std::string&) const override { return {}; }
    size_t get_output_size() const override { return 2; }
    size_t get_output_size(const std::string&) const override { return 1; }
    int64_t get_version() const override { return 2; }
    ov::element::Type get_out_port_type(const std::string&) const override { return ov::element::f32; }
    std::vector<std::pair<ov::element::Type, ov::PartialShape>> get_output_port_infos(
        const std::string&) const override {
        return {};
    }
    std::string get_op_type() const override { return "pd"; }
};

TEST(NodeContextTest, gives_attributes_with_and_without_default) {
    FakeContext context("Op");
    context.attributes = {{"alpha", 0.5F}, {"axes", std::vector<int64_t>{1, 2}}, {"mode", std::string("linear")}};
    EXPECT_EQ(context.get_attribute<float>("alpha"), 0.5F);
    EXPECT_EQ(context.get_attribute<double>("alpha"), 0.5);
    EXPECT_THAT(context.get_attribute<std::vector<int>>("axes"), ElementsAre(1, 2));
    EXPECT_EQ(context.get_attribute<std::string>("mode", "cubic"), "linear");
    EXPECT_EQ(context.get_attribute<int64_t>("axis", -1), -1);
    EXPECT_TRUE(context.has_attribute("alpha"));
    EXPECT_FALSE(context.has_attribute("beta"));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { context.get_attribute<float>("beta"); }),
                AllOf(HasSubstr("'beta'"), HasSubstr("Op")));
}

TEST(NodeContextTest, says_what_a_framework_does_not_have) {
    class Bare : public fe::NodeContext {
    public:
        Bare() : NodeContext("Bare") {}
        ov::Any get_attribute_as_any(const std::string&) const override { return {}; }
    };
    const Bare bare;
    using Failure = fe::NotImplementedFailure;
    EXPECT_THAT(error_of<Failure>([&] { bare.get_input_size(); }), HasSubstr("get_input_size is not implemented"));
    EXPECT_THAT(error_of<Failure>([&] { bare.get_input("x"); }), HasSubstr("get_input"));
    EXPECT_THAT(error_of<Failure>([&] { bare.get_subgraph(0); }), HasSubstr("get_subgraph"));
    EXPECT_THAT(error_of<Failure>([&] { bare.get_values_from_const_input(0); }), HasSubstr("const_input"));
    EXPECT_THAT(error_of<Failure>([&] { fe::Place().get_names(); }), HasSubstr("get_names"));
    fe::InputModel model;
    EXPECT_TRUE(model.get_inputs().empty());
    EXPECT_EQ(model.get_place_by_tensor_name("x"), nullptr);
    EXPECT_THAT(error_of<Failure>([&] { model.set_partial_shape(nullptr, {}); }), HasSubstr("set_partial_shape"));
    const FakeContext context("Op", 2);
    EXPECT_FALSE(context.input_is_none(1));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { static_cast<void>(context.input_is_none(2)); }),
                HasSubstr("it has 2"));
}

TEST(NodeContextTest, of_tensorflow_serves_its_conversions_and_others_do_not) {
    const FakeContext source("source", 1);
    const fe::tensorflow::NodeContext context(std::make_shared<Decoder>(), source.inputs);
    EXPECT_EQ(context.get_op_type(), "Type");
    EXPECT_EQ(context.get_name(), "name");
    EXPECT_TRUE(context.has_input(0));
    const fe::tensorflow::ConversionExtension extension("Type", [](const fe::tensorflow::NodeContext& node) {
        return fe::NamedOutputVector{{"y", node.get_input(node.get_attribute<int>("dim") - 3)}};
    });
    EXPECT_EQ(extension.get_conversion()(context).at(0).port, source.inputs[0]);
    EXPECT_EQ(extension.get_converter()(context).at(0).name, "y");
    EXPECT_THAT(error_of<fe::OpConversionFailure>([&] { extension.get_conversion()(source); }),
                AllOf(HasSubstr("'source'"), HasSubstr("contexts of tensorflow")));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { context.get_input(1); }), HasSubstr("input 1; it has 1"));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { fe::tensorflow::NodeContext(nullptr, {}); }), HasSubstr("null"));
}

TEST(NodeContextTest, of_tensorflow_lite_has_subgraphs) {
    const FakeContext source("source", 1);
    const fe::tensorflow_lite::NodeContext context(std::make_shared<Decoder>(), source.inputs,
                                                   {[] { return std::shared_ptr<ov::Model>(); }});
    EXPECT_EQ(context.get_subgraph_size(), 1u);
    EXPECT_EQ(context.get_subgraph(0), nullptr);
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { context.get_subgraph(1); }), HasSubstr("subgraph 1; it has 1"));
}

TEST(NodeContextTest, of_paddle_finds_inputs_by_port) {
    const FakeContext source("source", 3);
    const fe::paddle::NodeContext context(
        std::make_shared<PaddleDecoder>(),
        {{"X", {source.inputs[0]}}, {"Y", {source.inputs[1], source.inputs[2]}}, {"Z", {}}});
    EXPECT_EQ(context.get_input("X"), source.inputs[0]);
    EXPECT_EQ(context.get_input("Y", 1), source.inputs[2]);
    EXPECT_EQ(context.get_input_size("Y"), 2u);
    EXPECT_TRUE(context.has_input("X"));
    EXPECT_FALSE(context.has_input("Z"));
    EXPECT_EQ(context.get_all_ng_inputs().size(), 3u);
    EXPECT_EQ(context.get_attribute<ov::element::Type>("t"), ov::element::f16);
    EXPECT_EQ(context.get_attribute<int>("t"), 5);
    const auto outputs = context.default_single_output_mapping(source.inputs[0].get_node_shared_ptr(), {"Out"});
    ASSERT_EQ(outputs.size(), 1u);
    EXPECT_EQ(outputs.at("Out").at(0), source.inputs[0]);
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { context.get_input("W"); }),
                AllOf(HasSubstr("'W'"), HasSubstr("X, Y, Z")));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { context.get_input("Y"); }), HasSubstr("found 2"));
}

TEST(NodeContextTest, of_pytorch_reads_constant_inputs) {
    class Torch : public fe::pytorch::NodeContext {
    public:
        Torch() : NodeContext("aten::x") {}
        ov::Any get_attribute_as_any(const std::string&) const override { return {}; }
        ov::Any get_values_from_const_input(int index) const override { return index == 1 ? ov::Any(7) : ov::Any(); }
    };
    const Torch context;
    EXPECT_EQ(context.const_input<int64_t>(1), 7);
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { context.const_input<int>(0); }),
                AllOf(HasSubstr("Input 0"), HasSubstr("aten::x")));
}

TEST(FrontendExtensionsTest, run_the_functions_they_were_given) {
    const auto parameter = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{1});
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{parameter}, ov::ParameterVector{parameter});
    int runs = 0, initialised = 0;
    const fe::DecoderTransformationExtension on_model(
        std::function<bool(std::shared_ptr<ov::Model>)>([&](const std::shared_ptr<ov::Model>& given) {
            runs += given == model ? 1 : 100;
            return false;
        }));
    const fe::DecoderTransformationExtension matcher(std::function<void(ov::pass::MatcherPass*)>(
        [&](ov::pass::MatcherPass* pass) { initialised += pass != nullptr; }));
    ov::pass::Manager manager;
    on_model.register_pass(manager);
    fe::DecoderTransformationExtension().register_pass(manager);
    manager.run_passes(model);
    EXPECT_EQ(runs, 1);
    ov::pass::Manager other;
    matcher.register_pass(other);
    EXPECT_EQ(initialised, 1);

    std::vector<std::string> sent;
    fe::TelemetryExtension telemetry(
        "category",
        [&](const std::string& category, const std::string& action, const std::string& label, int value) {
            sent.push_back(category + "/" + action + "/" + label + "/" + std::to_string(value));
        },
        [&](const std::string& category, const std::string& text) { sent.push_back(category + ":" + text); }, nullptr);
    telemetry.send_event("convert", "Relu");
    telemetry.send_error("bad");
    telemetry.send_stack_trace("nobody listens");
    EXPECT_THAT(sent, ElementsAre("category/convert/Relu/1", "category:bad"));

    float told = 0;
    const fe::ProgressReporterExtension progress([&](float part, unsigned, unsigned) { told = part; });
    progress.report_progress(0.5F, 4, 2);
    EXPECT_EQ(told, 0.5F);
    EXPECT_NO_THROW(fe::ProgressReporterExtension().report_progress(1, 1, 1));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { progress.report_progress(1.5F, 4, 2); }), HasSubstr("1.5"));
    EXPECT_THAT(error_of<fe::GeneralFailure>([&] { progress.report_progress(1, 2, 3); }), HasSubstr("3 of 2"));
    EXPECT_TRUE(fe::ExtensionHolder().progress_reporter);
}

}  // namespace
