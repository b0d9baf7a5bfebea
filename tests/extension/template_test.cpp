#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "npy_file.hpp"
#include "squareplus.hpp"
#include "squareplus_models.hpp"

using template_extension::Squareplus;
using testing::HasSubstr;

namespace {

const std::string digits = TENON_SOURCE_DIR "/models/digits";

void expect_formula(ov::CompiledModel model, const ov::Shape& shape, double softness) {
    auto request = model.create_infer_request();
    ov::Tensor input(ov::element::f32, shape);
    const auto values = awkward_values(ov::shape_size(shape));
    std::copy(values.begin(), values.end(), input.data<float>());
    request.set_input_tensor(input);
    request.infer();
    const auto output = request.get_output_tensor();
    ASSERT_EQ(output.get_shape(), shape);
    for (size_t i = 0; i < values.size(); ++i) {
        // The sum of two numbers of opposite sign loses digits: what is left is as exact as the larger one.
        const double tolerance = 1e-6 * (1 + std::abs(values[i]));
        EXPECT_NEAR(output.data<float>()[i], squareplus(values[i], softness), tolerance) << "x = " << values[i];
    }
}

/// Each way of writing the extension is the same operation.
class TemplateLibrary : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { core.add_extension(library_path(GetParam())); }
    ov::CompiledModel compile(const std::string& ir) { return core.compile_model(ir, ov::Tensor(), "CPU"); }

    ov::Core core;
};

TEST_P(TemplateLibrary, computes_the_formula) {
    expect_formula(compile(squareplus_ir("1,16")), {1, 16}, 0.5);
    expect_formula(compile(squareplus_ir("2,3,5,7")), {2, 3, 5, 7}, 0.5);
    expect_formula(compile(squareplus_ir("40000")), {40000}, 0.5);
}

TEST_P(TemplateLibrary, computes_tensors_without_elements) {
    expect_formula(compile(squareplus_ir("?,4")), {0, 4}, 0.5);
}

TEST_P(TemplateLibrary, computes_shapes_that_change) {
    auto model = compile(squareplus_ir("?,?,4"));
    expect_formula(model, {2, 3, 4}, 0.5);
    expect_formula(model, {1, 1, 4}, 0.5);
    expect_formula(model, {2, 3, 4}, 0.5);
}

TEST_P(TemplateLibrary, takes_the_default_of_an_attribute_that_the_file_lacks) {
    expect_formula(compile(squareplus_ir("1,16", "")), {1, 16}, 4);
}

TEST_P(TemplateLibrary, computes_half_floats) {
    auto model = compile(squareplus_ir("1,4", "softness=\"0.5\"", "FP16"));
    auto request = model.create_infer_request();
    ov::Tensor input(ov::element::f16, {1, 4});
    const std::vector<float> values{-3, -0.5, 0, 2};
    std::copy(values.begin(), values.end(), input.data<ov::float16>());
    request.set_input_tensor(input);
    request.infer();
    const auto output = request.get_output_tensor();
    ASSERT_EQ(output.get_element_type(), ov::element::f16);
    for (size_t i = 0; i < values.size(); ++i)
        EXPECT_NEAR(static_cast<float>(output.data<ov::float16>()[i]), squareplus(values[i], 0.5), 2e-3);
}

TEST_P(TemplateLibrary, refuses_a_negative_softness) {
    try {
        core.read_model(squareplus_ir("1,16", "softness=\"-1\""), ov::Tensor());
        FAIL() << "the model was read";
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("smooth"));
        EXPECT_THAT(error.what(), HasSubstr("softness must not be negative, got -1"));
    }
}

TEST_P(TemplateLibrary, survives_writing_and_reading) {
    const auto model = core.read_model(squareplus_ir("1,16", "softness=\"0.1875\""), ov::Tensor());
    std::stringstream xml, weights;
    ov::pass::Serialize(xml, weights).run_on_model(model);
    EXPECT_THAT(xml.str(), HasSubstr("softness=\"0.1875\""));
    expect_formula(compile(xml.str()), {1, 16}, 0.1875);
}

TEST_P(TemplateLibrary, survives_export_and_import) {
    std::stringstream stream;
    compile(squareplus_ir("?,16", "softness=\"0.1875\"")).export_model(stream);
    const auto bytes = stream.str();
    expect_formula(core.import_model(stream, "CPU"), {3, 16}, 0.1875);
    std::istringstream again(bytes);
    try {
        ov::Core().import_model(again, "CPU");
        FAIL() << "the model was imported without its operation";
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("importing a model"));
        EXPECT_THAT(error.what(), HasSubstr("'smooth'"));
        EXPECT_THAT(error.what(), HasSubstr("add_extension"));
    }
}

TEST_P(TemplateLibrary, runs_in_a_clone_and_after_a_reshape) {
    const auto clone = core.read_model(squareplus_ir("1,16"), ov::Tensor())->clone();
    clone->reshape(ov::PartialShape{3, 8});
    expect_formula(core.compile_model(clone, "CPU"), {3, 8}, 0.5);
}

TEST_P(TemplateLibrary, outlives_its_core) {
    ov::CompiledModel model;
    {
        ov::Core other;
        other.add_extension(library_path(GetParam()));
        model = other.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU");
    }
    expect_formula(model, {1, 16}, 0.5);
}

TEST_P(TemplateLibrary, may_be_added_twice) {
    core.add_extension(library_path(GetParam()));
    expect_formula(compile(squareplus_ir("1,16")), {1, 16}, 0.5);
}

TEST_P(TemplateLibrary, gives_the_probabilities_that_training_gave) {
    const auto images = read_npy(digits + "/digits_test.npy");
    const auto expected = read_npy(digits + "/digits_expected.npy");
    const size_t count = images.get_shape()[0], pixels = images.get_size() / count;
    auto request = core.compile_model(digits + "/digits.xml", "CPU").create_infer_request();
    float worst = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto* image = images.data<uint8_t>() + i * pixels;
        std::copy(image, image + pixels, request.get_input_tensor().data<float>());
        request.infer();
        const auto output = request.get_output_tensor();
        ASSERT_EQ(output.get_shape(), (ov::Shape{1, 10}));
        for (size_t c = 0; c < 10; ++c)
            worst = std::max(worst, std::abs(output.data<float>()[c] - expected.data<float>()[i * 10 + c]));
    }
    EXPECT_LT(worst, 1e-5F);
}

INSTANTIATE_TEST_SUITE_P(, TemplateLibrary,
                         testing::Values("template_extension", "template_elementwise", "template_kernel",
                                         "readme_example"),
                         [](const auto& info) { return std::string(info.param); });

std::shared_ptr<ov::Model> model_of_squareplus(float softness) {
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{2, 8});
    return std::make_shared<ov::Model>(ov::OutputVector{std::make_shared<Squareplus>(x, softness)},
                                       ov::ParameterVector{x});
}

TEST(template_in_process, runs_without_being_added) {
    ov::Core core;
    expect_formula(core.compile_model(model_of_squareplus(2), "CPU"), {2, 8}, 2);
}

TEST(template_in_process, is_added_by_class_object_and_pointer) {
    ov::Core by_class, by_object, by_pointer, by_list;
    by_class.add_extension<Squareplus>();
    by_object.add_extension(ov::OpExtension<Squareplus>());
    by_pointer.add_extension(std::make_shared<ov::OpExtension<Squareplus>>());
    by_list.add_extension(std::vector<ov::Extension::Ptr>{std::make_shared<ov::OpExtension<Squareplus>>()});
    for (auto* core : {&by_class, &by_object, &by_pointer, &by_list})
        expect_formula(core->compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU"), {1, 16}, 0.5);
}

TEST(template_in_process, is_evaluated_without_a_device) {
    ov::TensorVector inputs{ov::Tensor(ov::element::f32, {2, 8})}, outputs{ov::Tensor(ov::element::f32, {2, 8})};
    std::fill_n(inputs[0].data<float>(), 16, -3.0F);
    ASSERT_TRUE(model_of_squareplus(16)->evaluate(outputs, inputs));
    EXPECT_FLOAT_EQ(outputs[0].data<float>()[15], 1.0F);
}

std::string kernel_of_squareplus(const ov::CompiledModel& model) {
    for (const auto& node : model.get_runtime_model()->get_ops()) {
        const auto& info = node->get_rt_info();
        if (info.at("layerType").as<std::string>() == "Squareplus") return info.at("kernel").as<std::string>();
    }
    return "none";
}

TEST(template_kernels, are_those_that_each_library_brings) {
    for (const auto& [library, kernel] : {std::pair{"template_extension", "evaluate"},
                                          {"template_elementwise", "elementwise"},
                                          {"template_kernel", "squareplus"}}) {
        ov::Core core;
        core.add_extension(library_path(library));
        EXPECT_EQ(kernel_of_squareplus(core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU")), kernel);
    }
}

// A library with a kernel may come beside the one with the operation, before or after it.
TEST(template_kernels, come_from_a_second_library) {
    for (const bool kernel_first : {true, false}) {
        ov::Core core;
        core.add_extension(library_path(kernel_first ? "template_kernel" : "template_extension"));
        core.add_extension(library_path(kernel_first ? "template_extension" : "template_kernel"));
        const auto model = core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU");
        EXPECT_EQ(kernel_of_squareplus(model), "squareplus");
        expect_formula(model, {1, 16}, 0.5);
    }
}

// In a chain, evaluate() wants its input planar, while the element-wise form and the kernel take what convolutions
// make.
TEST(template_kernels, of_any_layout_need_no_reorders_between_convolutions) {
    std::map<std::string, size_t> reorders;
    for (const std::string library : {"template_extension", "template_elementwise", "template_kernel"}) {
        ov::Core core;
        core.add_extension(library_path(library));
        const auto model = core.compile_model(digits + "/digits.xml", "CPU");
        for (const auto& node : model.get_runtime_model()->get_ops()) {
            const auto& info = node->get_rt_info();
            if (info.count("reorders")) reorders[library] += std::stoul(info.at("reorders").as<std::string>());
        }
    }
    EXPECT_LE(reorders["template_elementwise"], 1U);
    EXPECT_LE(reorders["template_kernel"], 1U);
    EXPECT_GT(reorders["template_extension"], 1U);
}

}  // namespace
