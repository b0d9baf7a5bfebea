#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>
#include <cstring>
#include <limits>
#include <locale>

#include "compare_models.hpp"
#include "ir_text.hpp"
#include "openvino/core/layout.hpp"
#include "openvino/op/constant.hpp"
#include "test_operations.hpp"

namespace tests {
namespace {

using ov::op::v0::Constant;
using ov::op::v0::Parameter;
using ov::op::v0::Result;
using ::testing::HasSubstr;
using ::testing::Not;

class IrWriter : public ::testing::Test {
protected:
    std::shared_ptr<ov::Model> again(const ov::Model& model, const std::string& format = "ir_v11") const {
        const auto written = write_ir(extensions, model, format);
        return read_ir(extensions, written.text, written.weights);
    }

    CollectedExtensions extensions = test_extensions();
    std::shared_ptr<Parameter> input = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{2, -1});
};

std::shared_ptr<TestZoo> filled_zoo(const ov::Output<ov::Node>& input) {
    auto zoo = std::make_shared<TestZoo>(input);
    zoo->flag = true;
    zoo->i8 = std::numeric_limits<int8_t>::min();
    zoo->i16 = std::numeric_limits<int16_t>::min();
    zoo->i32 = std::numeric_limits<int32_t>::min();
    zoo->i64 = std::numeric_limits<int64_t>::min();
    zoo->u8 = std::numeric_limits<uint8_t>::max();
    zoo->u16 = std::numeric_limits<uint16_t>::max();
    zoo->u32 = std::numeric_limits<uint32_t>::max();
    zoo->u64 = std::numeric_limits<int64_t>::max();
    zoo->f32 = 0.1F;
    zoo->f64 = 1.0 / 3.0;
    zoo->text = "a \"quoted\" <text> & more";
    zoo->i8s = {-128, 127};
    zoo->i16s = {-32768, 32767};
    zoo->i32s = {std::numeric_limits<int32_t>::min(), 0};
    zoo->i64s = {std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max()};
    zoo->u8s = {255};
    zoo->u16s = {65535};
    zoo->u32s = {std::numeric_limits<uint32_t>::max()};
    zoo->u64s = {std::numeric_limits<uint64_t>::max()};
    zoo->f32s = {0.1F, std::numeric_limits<float>::min(), std::numeric_limits<float>::denorm_min(),
                 -std::numeric_limits<float>::infinity(), 16777217.0F};
    zoo->f64s = {0.1, std::numeric_limits<double>::denorm_min(), 1e308};
    zoo->texts = {"a,b", "c"};
    zoo->text_set = {"x,y", "z"};
    zoo->shape = {1, 2};
    zoo->strides = {3};
    zoo->pads = {-1, 1};
    zoo->axis_set = {0, 2};
    zoo->axis_vector = {2, 0};
    zoo->partial_shape = {1, -1, ov::Dimension(2, 5), ov::Dimension(3, -1)};
    zoo->dimension = ov::Dimension(4, 9);
    zoo->type = ov::element::bf16;
    zoo->types = {ov::element::i4, ov::element::f32};
    zoo->pad = ov::op::PadType::SAME_LOWER;
    zoo->broadcast = {ov::op::AutoBroadcastType::PDPD, 1};
    zoo->set_friendly_name("zoo");
    return zoo;
}

TEST_F(IrWriter, EveryKindOfAttributeComesBack) {
    const auto model = std::make_shared<ov::Model>(ov::NodeVector{filled_zoo(input)}, ov::ParameterVector{input}, "m");
    const auto second = again(*model);
    EXPECT_EQ(difference(*model, *second), "");
    const auto zoo = ov::as_type_ptr<TestZoo>(find_node(*second, "zoo"));
    EXPECT_EQ(zoo->f32, 0.1F);
    EXPECT_EQ(zoo->f64s[1], std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(zoo->texts[0], "a,b");
}

// Numbers are written in the "C" locale, whatever the process uses.
TEST_F(IrWriter, NumbersDoNotDependOnTheLocale) {
    struct CommaNumbers : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const auto model = std::make_shared<ov::Model>(ov::NodeVector{filled_zoo(input)}, ov::ParameterVector{input}, "m");
    const auto expected = write_ir(extensions, *model).text;
    const std::locale before = std::locale::global(std::locale(std::locale(), new CommaNumbers));
    const std::string c_locale_before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const auto written = write_ir(extensions, *model);
    std::shared_ptr<ov::Model> second;
    EXPECT_NO_THROW(second = read_ir(extensions, written.text, written.weights));
    std::locale::global(before);
    std::setlocale(LC_ALL, c_locale_before.c_str());
    EXPECT_EQ(written.text, expected);
    ASSERT_TRUE(second);
    EXPECT_EQ(difference(*model, *second), "");
}

TEST_F(IrWriter, SpecialShapesAndTypesOfParameters) {
    ov::ParameterVector parameters;
    ov::ResultVector results;
    for (const auto& shape :
         {ov::PartialShape{}, ov::PartialShape::dynamic(), ov::PartialShape{ov::Dimension(1, 7), -1}}) {
        for (const auto& type : {ov::element::f32, ov::element::boolean, ov::element::u1, ov::element::nf4}) {
            parameters.push_back(std::make_shared<Parameter>(type, shape));
            results.push_back(std::make_shared<Result>(parameters.back()));
        }
    }
    const ov::Model model(results, parameters, "m");
    EXPECT_EQ(difference(model, *again(model)), "");
}

TEST_F(IrWriter, EqualConstantsAreWrittenOnce) {
    std::vector<float> values(1000, 1.5F);
    const auto first = Constant::create(ov::element::f32, {1000}, values);
    const auto second = Constant::create(ov::element::f32, {10, 100}, values);
    const auto as_bytes = std::make_shared<Constant>(ov::element::u8, ov::Shape{4000}, first->get_data_ptr());
    values.back() = 2;
    const auto other = Constant::create(ov::element::f32, {1000}, values);
    ov::ResultVector results;
    for (const auto& constant : {first, second, as_bytes, other})
        results.push_back(std::make_shared<Result>(constant));
    const ov::Model model(results, ov::ParameterVector{}, "m");
    const auto written = write_ir(extensions, model);
    // 4000 bytes, then the next multiple of 64.
    EXPECT_EQ(written.weights.size(), 4032 + 4000);
    EXPECT_EQ(difference(model, *read_ir(extensions, written.text, written.weights)), "");
}

TEST_F(IrWriter, ConstantsOfEveryWidthComeBackAligned) {
    ov::ResultVector results;
    for (const auto& type : {ov::element::u1, ov::element::i4, ov::element::u4, ov::element::i8, ov::element::f16,
                             ov::element::bf16, ov::element::i32, ov::element::f64, ov::element::boolean}) {
        results.push_back(std::make_shared<Result>(Constant::create(type, {3}, std::vector<int>{1, 0, 1})));
    }
    results.push_back(std::make_shared<Result>(
        std::make_shared<Constant>(ov::element::string, ov::Shape{2}, std::vector<std::string>{"", "a string"})));
    results.push_back(std::make_shared<Result>(std::make_shared<Constant>(ov::element::f32, ov::Shape{0})));
    const ov::Model model(results, ov::ParameterVector{}, "m");
    EXPECT_EQ(difference(model, *again(model)), "");
}

TEST_F(IrWriter, NaNsAndSignedZerosKeepTheirBits) {
    const std::vector<uint32_t> bits{0x7FC00001, 0xFFFFFFFF, 0x80000000, 0x7F800000};
    const auto constant =
        std::make_shared<Constant>(ov::element::f32, ov::Shape{4}, static_cast<const void*>(bits.data()));
    const ov::Model model(ov::NodeVector{constant}, ov::ParameterVector{}, "m");
    const auto second = again(model);
    const auto result = ov::as_type_ptr<Constant>(second->get_results()[0]->get_input_node_shared_ptr(0));
    EXPECT_EQ(std::memcmp(result->get_data_ptr(), bits.data(), 16), 0);
}

TEST_F(IrWriter, NamesLayoutsAndRuntimeInformation) {
    input->set_friendly_name("in");
    input->output(0).set_names({"x", "y,z"});
    input->set_layout("NC");
    const auto relu = std::make_shared<TestRelu>(input);
    relu->get_rt_info()["fused_names_0"] = std::string("a,b");
    relu->get_rt_info()["decompression_0"] = ov::AnyMap{};
    relu->get_rt_info()["custom_7"] = ov::AnyMap{{"p", std::string("q")}};
    relu->get_rt_info()["not written"] = 5;
    relu->input(0).get_rt_info()["port_1"] = std::string("value");
    const auto result = std::make_shared<Result>(relu);
    result->set_layout("CN");
    const ov::Model model(ov::ResultVector{result}, ov::ParameterVector{input}, "the \"model\"");
    const_cast<ov::Model&>(model).set_rt_info(std::string("1"), "section", "odd name");
    const_cast<ov::Model&>(model).set_rt_info(2.5, "number");

    const auto second = again(model);
    EXPECT_EQ(difference(model, *second), "");
    EXPECT_EQ(second->get_friendly_name(), "the \"model\"");
    const auto& node = second->get_results()[0]->get_input_node_shared_ptr(0);
    EXPECT_EQ(node->get_rt_info().at("fused_names_0").as<std::string>(), "a,b");
    EXPECT_TRUE(node->get_rt_info().at("decompression_0").as<ov::AnyMap>().empty());
    EXPECT_EQ(node->get_rt_info().at("custom_7").as<ov::AnyMap>().at("p").as<std::string>(), "q");
    EXPECT_EQ(node->get_rt_info().count("not written"), 0);
    EXPECT_EQ(node->input(0).get_rt_info().at("port_1").as<std::string>(), "value");
    EXPECT_EQ(second->get_rt_info<std::string>("section", "odd name"), "1");
    EXPECT_EQ(second->get_rt_info<double>("number"), 2.5);
}

TEST_F(IrWriter, TheOrderIsParametersOthersSinksResults) {
    const auto b = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{2});
    const auto sum = std::make_shared<TestAdd>(ov::OutputVector{input, b});
    const ov::Model model(ov::ResultVector{std::make_shared<Result>(sum), std::make_shared<Result>(b)},
                          ov::ParameterVector{b, input}, "m");
    const auto text = write_ir(extensions, model).text;
    std::vector<std::string> types;
    for (size_t at = text.find("<layer "); at != std::string::npos; at = text.find("<layer ", at + 1)) {
        const size_t type = text.find("type=\"", at) + 6;
        types.push_back(text.substr(type, text.find('"', type) - type));
    }
    EXPECT_THAT(types, ::testing::ElementsAre("Parameter", "Parameter", "Add", "Result", "Result"));
    const auto second = read_ir(extensions, text);
    EXPECT_EQ(difference(model, *second), "");
}

TEST_F(IrWriter, OpsetsAndTypesOfTheFile) {
    const auto relu = std::make_shared<TestRelu>(input);
    const ov::Model model(ov::NodeVector{filled_zoo(relu)}, ov::ParameterVector{input}, "m");
    const auto text = write_ir(extensions, model).text;
    EXPECT_THAT(text, HasSubstr("type=\"ReLU\" version=\"opset1\""));
    EXPECT_THAT(text, HasSubstr("type=\"Zoo\" version=\"test_opset\""));
    EXPECT_THAT(text, HasSubstr("<net name=\"m\" version=\"11\">"));
    EXPECT_THAT(text, HasSubstr("precision=\"FP32\""));
    EXPECT_THAT(text, HasSubstr("<dim>-1</dim>"));
}

std::shared_ptr<ov::Model> unnamed_model() {
    const auto input = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{2});
    const auto two = Constant::create(ov::element::f32, {1}, {2.0F});
    return std::make_shared<ov::Model>(ov::NodeVector{std::make_shared<TestAdd>(ov::OutputVector{input, two})},
                                       ov::ParameterVector{input}, "m");
}

TEST_F(IrWriter, TheSameModelGivesTheSameBytes) {
    const auto one = unnamed_model(), same = unnamed_model();
    const auto first = write_ir(extensions, *one), second = write_ir(extensions, *one),
               third = write_ir(extensions, *same);
    EXPECT_EQ(first.text, second.text);
    EXPECT_EQ(first.text, third.text);
    EXPECT_EQ(first.weights, third.weights);
    const auto once_more = write_ir(extensions, *read_ir(extensions, first.text, first.weights));
    EXPECT_EQ(once_more.text, first.text);
}

TEST_F(IrWriter, EqualNamesAreMadeDifferent) {
    const auto first = std::make_shared<TestRelu>(input), second = std::make_shared<TestRelu>(first);
    first->set_friendly_name("same");
    second->set_friendly_name("same");
    const ov::Model model(ov::NodeVector{second}, ov::ParameterVector{input}, "m");
    EXPECT_NO_THROW(again(model));
}

TEST_F(IrWriter, V10HasNoRuntimeInformation) {
    const auto relu = std::make_shared<TestRelu>(input);
    relu->set_friendly_name("relu");
    input->set_friendly_name("in");
    relu->get_rt_info()["fused_names_0"] = std::string("a");
    const ov::Model model(ov::NodeVector{relu}, ov::ParameterVector{input}, "m");
    const auto written = write_ir(extensions, model, "ir_v10");
    EXPECT_THAT(written.text, HasSubstr("version=\"10\""));
    EXPECT_THAT(written.text, Not(HasSubstr("rt_info")));
    EXPECT_EQ(read_ir(extensions, written.text)->output("relu").get_partial_shape(), ov::PartialShape({2, -1}));
}

TEST_F(IrWriter, AStreamThatFailsIsAnError) {
    std::ostringstream text, weights;
    weights.setstate(std::ios::badbit);
    EXPECT_THROW(extensions.writer("ir_v11").write(*unnamed_model(), extensions, text, weights), ov::Exception);
}

}  // namespace
}  // namespace tests
