#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <map>
#include <openvino/opsets/opset8.hpp>
#include <openvino/pass/serialize.hpp>

#include "error_of.hpp"
#include "squareplus_models.hpp"

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// IR with one layer of a table of tests/extension/libraries/c_table_cases.c.
std::string case_ir(const std::string& type, const std::string& shape, const std::string& attributes = "") {
    auto text = squareplus_ir(shape, attributes);
    text.replace(text.find("Squareplus"), 10, type);
    const size_t version = text.find("version=\"extension\"");
    return text.replace(version, 19, "version=\"cases\"");
}

std::vector<float> values_of(const ov::Tensor& tensor) {
    return {tensor.data<float>(), tensor.data<float>() + tensor.get_size()};
}

std::vector<float> infer(ov::CompiledModel model, const ov::Shape& shape, std::vector<float> values) {
    auto request = model.create_infer_request();
    request.set_input_tensor(ov::Tensor(ov::element::f32, shape, values.data()));
    request.infer();
    return values_of(request.get_output_tensor());
}

std::string info_of(const ov::CompiledModel& model, const std::string& name, const std::string& key) {
    for (const auto& node : model.get_runtime_model()->get_ops())
        if (node->get_friendly_name() == name) return node->get_rt_info().at(key).as<std::string>();
    return "no node " + name;
}

class TemplateC : public testing::Test {
protected:
    void SetUp() override { core.add_extension(library_path("template_c")); }

    void expect_formula(const std::shared_ptr<ov::Model>& model, const ov::Shape& shape, double softness) {
        const auto values = awkward_values(ov::shape_size(shape));
        const auto results = infer(core.compile_model(model, "CPU"), shape, values);
        ASSERT_EQ(results.size(), values.size());
        for (size_t i = 0; i < values.size(); ++i)
            EXPECT_NEAR(results[i], squareplus(values[i], softness), 1e-6 * (1 + std::abs(values[i])));
    }

    ov::Core core;
};

TEST_F(TemplateC, computes_the_formula) {
    expect_formula(core.read_model(squareplus_ir("1,16"), ov::Tensor()), {1, 16}, 0.5);
    expect_formula(core.read_model(squareplus_ir("2,3,5,7"), ov::Tensor()), {2, 3, 5, 7}, 0.5);
    expect_formula(core.read_model(squareplus_ir("40000"), ov::Tensor()), {40000}, 0.5);
}

TEST_F(TemplateC, takes_the_default_of_an_attribute_that_is_not_given) {
    expect_formula(core.read_model(squareplus_ir("1,16", ""), ov::Tensor()), {1, 16}, 4);
}

TEST_F(TemplateC, is_reshaped) {
    const auto model = core.read_model(squareplus_ir("1,16"), ov::Tensor());
    model->reshape(ov::PartialShape{3, 5});
    EXPECT_EQ(model->output().get_shape(), (ov::Shape{3, 5}));
    expect_formula(model, {3, 5}, 0.5);
}

TEST_F(TemplateC, runs_with_dynamic_shapes) {
    const auto model = core.read_model(squareplus_ir("?,3"), ov::Tensor());
    EXPECT_EQ(model->output().get_partial_shape(), (ov::PartialShape{-1, 3}));
    for (const size_t rows : {1, 7, 2})
        expect_formula(model, {rows, 3}, 0.5);
}

TEST_F(TemplateC, is_cloned_and_evaluated_without_a_device) {
    const auto model = core.read_model(squareplus_ir("4"), ov::Tensor())->clone();
    std::vector<float> values{-1, 0, 1, 2};
    ov::TensorVector outputs{ov::Tensor(ov::element::f32, ov::Shape{4})};
    ASSERT_TRUE(model->evaluate(outputs, {ov::Tensor(ov::element::f32, ov::Shape{4}, values.data())}));
    for (size_t i = 0; i < values.size(); ++i)
        EXPECT_NEAR(outputs[0].data<float>()[i], squareplus(values[i], 0.5), 1e-6);
}

TEST_F(TemplateC, is_written_and_read_again) {
    const auto path = std::filesystem::path(testing::TempDir()) / "template_c.xml";
    ov::serialize(core.read_model(squareplus_ir("1,16", "softness=\"0.1\""), ov::Tensor()), path.string());
    expect_formula(core.read_model(path.string()), {1, 16}, 0.1);
    std::filesystem::remove(path);
    std::filesystem::remove(std::filesystem::path(path).replace_extension(".bin"));
}

TEST_F(TemplateC, is_shown_with_its_kernel_and_library) {
    const auto model = core.compile_model(squareplus_ir("1,3,8,8"), ov::Tensor(), "CPU");
    EXPECT_THAT(info_of(model, "smooth", "execType"), HasSubstr("squareplus"));
    EXPECT_THAT(info_of(model, "smooth", "extension"), HasSubstr("template_c"));
}

TEST_F(TemplateC, follows_the_layout_of_its_neighbours) {
    const auto x = std::make_shared<ov::opset8::Parameter>(ov::element::f32, ov::Shape{1, 16, 12, 12});
    const auto weights = ov::opset8::Constant::create(ov::element::f32, {16, 16, 3, 3}, std::vector<float>(2304, 0.1F));
    const auto convolution = std::make_shared<ov::opset8::Convolution>(
        x, weights, ov::Strides{1, 1}, ov::CoordinateDiff{1, 1}, ov::CoordinateDiff{1, 1}, ov::Strides{1, 1});
    const auto source = core.read_model(squareplus_ir("1,16,12,12"), ov::Tensor());
    const auto custom = source->get_results()[0]->get_input_node_shared_ptr(0)->clone_with_new_inputs({convolution});
    custom->set_friendly_name("smooth");
    const auto after = std::make_shared<ov::opset8::Convolution>(
        custom, weights, ov::Strides{1, 1}, ov::CoordinateDiff{1, 1}, ov::CoordinateDiff{1, 1}, ov::Strides{1, 1});
    const auto model =
        core.compile_model(std::make_shared<ov::Model>(ov::OutputVector{after}, ov::ParameterVector{x}), "CPU");
    EXPECT_EQ(info_of(model, "smooth", "inputLayouts"), "nhwc");
    EXPECT_EQ(info_of(model, "smooth", "reorderedBytes"), "0");
}

TEST_F(TemplateC, refuses_an_attribute_by_its_own_words) {
    EXPECT_THAT(error_of([&] { core.read_model(squareplus_ir("1,16", "softness=\"-1\""), ov::Tensor()); }),
                AllOf(HasSubstr("softness must not be negative"), HasSubstr("'smooth'"), HasSubstr("template_c")));
}

TEST_F(TemplateC, refuses_types_by_its_own_words) {
    EXPECT_THAT(error_of([&] { core.compile_model(squareplus_ir("1,16", "", "I32"), ov::Tensor(), "CPU"); }),
                HasSubstr("elements that are not real numbers"));
}

/// The table with every kind of operation and attribute.
class CTable : public testing::Test {
protected:
    void SetUp() override { core.add_extension(library_path("c_table_cases")); }

    ov::CompiledModel compile(const std::string& type, const std::string& shape, const std::string& attributes = "") {
        return core.compile_model(case_ir(type, shape, attributes), ov::Tensor(), "CPU");
    }

    ov::Core core;
};

TEST_F(CTable, hands_over_attributes_of_every_type) {
    // 3 + 0.5 + 1 + 5 + (1 - 2 + 3) + (0.25 + 1e-9) + (1 + 3)
    EXPECT_THAT(infer(compile("Sum", "2"), {2}, {0, 1}), ElementsAre(15.75F, 16.75F));
    const std::string given =
        "whole=\"7\" real=\"0.25\" flag=\"false\" text=\"ab\" wholes=\"5\" reals=\"2,3\" texts=\"x\"";
    EXPECT_THAT(infer(compile("Sum", "2", given), {2}, {0, 1}), ElementsAre(20.25F, 21.25F));
}

TEST_F(CTable, keeps_attributes_when_a_model_is_written) {
    const auto path = std::filesystem::path(testing::TempDir()) / "c_table.xml";
    const std::string given =
        "whole=\"7\" real=\"0.25\" flag=\"false\" text=\"ab\" wholes=\"5\" reals=\"2,3\" texts=\"x\"";
    ov::serialize(core.read_model(case_ir("Sum", "2", given), ov::Tensor()), path.string());
    EXPECT_THAT(infer(core.compile_model(path.string(), "CPU"), {2}, {0, 1}), ElementsAre(20.25F, 21.25F));
    std::filesystem::remove(path);
    std::filesystem::remove(std::filesystem::path(path).replace_extension(".bin"));
}

TEST_F(CTable, runs_blocked_layouts) {
    // 16 channels, so that no padding stands between them.
    std::vector<float> values(size_t{16} * 9);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i);
    const auto results = infer(compile("Sum", "1,16,3,3"), {1, 16, 3, 3}, values);
    for (size_t i = 0; i < values.size(); ++i)
        EXPECT_FLOAT_EQ(results[i], values[i] + 15.75F);
}

TEST_F(CTable, runs_element_wise_functions) {
    EXPECT_THAT(infer(compile("Twice", "3"), {3}, {1, -2, 0.5F}), ElementsAre(2, -4, 1));
    ov::TensorVector outputs{ov::Tensor(ov::element::f32, ov::Shape{1})};
    std::vector<float> value{4};
    const auto model = core.read_model(case_ir("Twice", "1"), ov::Tensor());
    ASSERT_TRUE(model->evaluate(outputs, {ov::Tensor(ov::element::f32, ov::Shape{1}, value.data())}));
    EXPECT_EQ(outputs[0].data<float>()[0], 8);
}

TEST_F(CTable, makes_outputs_whose_shape_depends_on_data) {
    auto model = compile("Positive", "5");
    EXPECT_THAT(infer(model, {5}, {1, -2, 3, 0, 5}), ElementsAre(1, 3, 5));
    EXPECT_THAT(infer(model, {5}, {-1, -2, -3, 0, 5}), ElementsAre(5));
    EXPECT_THAT(infer(model, {5}, {-1, -2, -3, -4, -5}), ElementsAre());
}

TEST_F(CTable, passes_on_why_a_function_fails) {
    const std::map<std::string, std::string> reasons = {{"infer", "infer: the moon is in the wrong phase"},
                                                        {"silent", "infer: status 77 without a message"},
                                                        {"no output", "infer did not call set_output for output 0"},
                                                        {"wrong output", "set_output for output 5 of 1"},
                                                        {"offer", "planar: only on Sundays"},
                                                        {"prepare", "prepare: nothing prepared"},
                                                        {"run", "run: out of paper"}};
    for (const auto& [way, reason] : reasons)
        EXPECT_THAT(error_of([&, &way = way] { infer(compile("Failing", "1", "text=\"" + way + "\""), {1}, {0}); }),
                    AllOf(HasSubstr(reason), HasSubstr("Failing"), HasSubstr("smooth")))
            << way;
}

TEST_F(CTable, refuses_a_wrong_number_of_inputs) {
    auto text = case_ir("Sum", "2");
    text.replace(text.find("<edge from-layer=\"0\" from-port=\"0\" to-layer=\"1\" to-port=\"0\"/>"), 63, "");
    EXPECT_NE(error_of([&] { core.read_model(text, ov::Tensor()); }), "no error");
}

/// Each member of the table that is not as it must be.
class CTableFault : public testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(CTableFault, is_one_sentence) {
    const auto& [fault, sentence] = GetParam();
    ::setenv("C_TABLE_FAULT", fault.c_str(), 1);
    ov::Core core;
    const auto text = error_of([&] { core.add_extension(library_path("c_table_cases")); });
    ::unsetenv("C_TABLE_FAULT");
    EXPECT_THAT(text, AllOf(HasSubstr("c_table_cases"), HasSubstr("tenon_extension"), HasSubstr(sentence)));
    EXPECT_NO_THROW(core.add_extension(library_path("c_table_cases"))) << "the failure left something behind";
}

INSTANTIATE_TEST_SUITE_P(
    Of, CTableFault,
    testing::Values(
        std::pair("null", "returned null without a line to log()"),
        std::pair("refusal", "the library does not serve this engine: needs a licence"),
        std::pair("table size", "table.size must be sizeof the structure"),
        std::pair("version 2", "table.api_version must be 1 to 1, which this engine understands, but is 2"),
        std::pair("version 0", "table.api_version must be 1 to 1, which this engine understands, but is 0"),
        std::pair("no name", "table.name must be a text, but is null"),
        std::pair("no operations", "table.operation_count must be at least one operation, but is 0"),
        std::pair("null operations", "table.operations must be an array of 4, but is null"),
        std::pair("null operation", "operations[1] must be a structure, but is null"),
        std::pair("operation size", "operations[0].size must be sizeof the structure"),
        std::pair("empty type", "operations[0].type must be a text, but is empty"),
        std::pair("twice the same", "operations[1].type must be another type or opset than before"),
        std::pair("no infer", "operations[0].infer must be a function, but is null"),
        std::pair("inputs", "operations[0].fewest_inputs must be at most most_inputs = 1, but is 2"),
        std::pair("no outputs", "operations[0].output_count must be 1 or more, but is 0"),
        std::pair("null attributes", "operations[0].attributes must be an array of 7, but is null"),
        std::pair("no kernels", "operations[0].kernels must be at least one, or elementwise a function"),
        std::pair("two inputs", "operations[1].elementwise must be null for other operations"),
        std::pair("same attribute", "operations[0].attributes[1].name must be another name than before"),
        std::pair("no default", "operations[0].attributes[0].default_value must be a structure, but is null"),
        std::pair("attribute type", "operations[0].attributes[0].default_value.type must be 1 to 7"),
        std::pair("attribute count", "operations[0].attributes[0].default_value.count must be 1"),
        std::pair("attribute null", "operations[0].attributes[0].default_value.i64 must be an array of 1, but is null"),
        std::pair("kernel size", "operations[0].kernels[0].size must be sizeof the structure"),
        std::pair("no run", "operations[0].kernels[0].run must be a function, but is null"),
        std::pair("no ways", "operations[0].kernels[0].configuration_count must be at least one way"),
        std::pair("no ports", "operations[0].kernels[0].configurations[0].input_count must be 1 or more"),
        std::pair("layout", "operations[0].kernels[0].configurations[0].inputs[0].layout must be 1 to 5"),
        std::pair("type", "operations[0].kernels[0].configurations[0].inputs[0].type must be 0 to 13"),
        std::pair("block", "operations[0].kernels[0].configurations[1].inputs[0].layout_parameter must be 1 to 1024"),
        std::pair("in place",
                  "operations[0].kernels[0].configurations[1].in_place[0] must be an output and an input")));

// A library of a later version has more members than this engine knows.
TEST(CTableOfALaterVersion, is_read_as_far_as_it_is_known) {
    ::setenv("C_TABLE_FAULT", "larger", 1);
    ov::Core core;
    EXPECT_NO_THROW(core.add_extension(library_path("c_table_cases")));
    ::unsetenv("C_TABLE_FAULT");
}

}  // namespace
