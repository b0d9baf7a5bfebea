#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ie_extension.h>
#include <ie_core.hpp>
#include <onnx_import/onnx.hpp>
#include <onnx_import/onnx_utils.hpp>
#include <openvino/frontend/extension.hpp>
#include <openvino/frontend/manager.hpp>

#include "error_of.hpp"
#include "squareplus_models.hpp"

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// With a reader of "FAKE <type> <version> [<domain>]", which finds conversions as one of ONNX does.
ov::Core core_with_format() {
    ov::Core core;
    core.add_extension(library_path("fake_format"));
    return core;
}

std::vector<float> results_of(ov::Core& core, const std::string& text) {
    auto request = core.compile_model(core.read_model(text, ov::Tensor()), "CPU").create_infer_request();
    const std::vector<float> values{-1, 0, 1, 2};
    std::copy(values.begin(), values.end(), request.get_input_tensor().data<float>());
    request.infer();
    const auto output = request.get_output_tensor();
    return {output.data<float>(), output.data<float>() + output.get_size()};
}

bool is_known(const ov::Core& core) {
    const auto error = error_of<std::exception>([&] { core.read_model("FAKE Twice 1 com.example", ov::Tensor()); });
    EXPECT_THAT(error, testing::AnyOf("no error", HasSubstr("no conversion of Twice")));
    return error == "no error";
}

TEST(OnnxConverters, of_a_library_of_2021_belong_to_the_core_that_loaded_it) {
    auto core = core_with_format();
    const auto other = core_with_format();
    EXPECT_FALSE(is_known(core));
    core.add_extension(library_path("onnx_converter"));
    EXPECT_THAT(results_of(core, "FAKE Twice 1 com.example"), ElementsAre(-2, 0, 2, 4));
    EXPECT_THAT(results_of(core, "FAKE Scaled 9 com.example"), ElementsAre(-3, 0, 3, 6));
    EXPECT_EQ(core.read_model("FAKE Twice 1 com.example", ov::Tensor())->get_friendly_name(),
              library_path("onnx_converter"));
    EXPECT_FALSE(is_known(other));
    EXPECT_FALSE(ngraph::onnx_import::is_operator_supported("Twice", 1, "com.example"));
    EXPECT_THAT(error_of<std::exception>([&] { core.read_model("FAKE Twice 1", ov::Tensor()); }),
                HasSubstr("com.example:Twice"));
}

TEST(OnnxConverters, end_with_their_core_and_not_with_another_one) {
    auto lasting = core_with_format();
    lasting.add_extension(library_path("onnx_converter"));
    ngraph::onnx_import::register_operator("Twice", 1, "com.example",
                                           [](const ngraph::onnx_import::Node& node) { return node.get_ng_inputs(); });
    {
        auto passing = core_with_format();
        passing.add_extension(library_path("onnx_converter"));
        EXPECT_THAT(results_of(passing, "FAKE Twice 1 com.example"), ElementsAre(-2, 0, 2, 4));
    }
    EXPECT_THAT(results_of(lasting, "FAKE Twice 1 com.example"), ElementsAre(-2, 0, 2, 4));
    const auto without = core_with_format();
    EXPECT_TRUE(is_known(without)) << "what the program registered was taken back by the library";
    ngraph::onnx_import::unregister_operator("Twice", 1, "com.example");
    EXPECT_FALSE(is_known(without));
    EXPECT_TRUE(is_known(lasting));
}

TEST(OnnxConverters, of_an_entry_point_that_fails_are_undone) {
    auto core = core_with_format();
    EXPECT_THAT(error_of<std::exception>([&] { core.add_extension(library_path("onnx_converter_then_throw")); }),
                HasSubstr("after the first registration"));
    EXPECT_FALSE(is_known(core));
    EXPECT_FALSE(ngraph::onnx_import::is_operator_supported("Twice", 1, "com.example"));
    core.add_extension(library_path("onnx_converter"));
    EXPECT_TRUE(is_known(core));
}

TEST(OnnxConverters, come_with_an_extension_object_of_the_old_api) {
    InferenceEngine::Core core, other;
    for (auto* each : {&core, &other})
        each->RegisterPlugin(library_path("fake_format"), "none");
    const auto twice = [](InferenceEngine::Core& each) {
        return error_of<std::exception>(
            [&] { each.ReadNetwork("FAKE Twice 1 com.example", InferenceEngine::Blob::CPtr()); });
    };
    {
        const auto extension =
            InferenceEngine::make_so_pointer<InferenceEngine::IExtension>(library_path("onnx_converter"));
        EXPECT_THAT(twice(core), HasSubstr("no conversion"));
        core.AddExtension(extension);
    }
    EXPECT_EQ(twice(core), "no error");
    EXPECT_THAT(twice(other), HasSubstr("no conversion"));
    EXPECT_FALSE(ngraph::onnx_import::is_operator_supported("Twice", 1, "com.example"));
}

TEST(FrameworkMappings, of_a_library_convert_nodes_of_their_frameworks) {
    auto core = core_with_format();
    core.add_extension(library_path("framework_mapped"));
    EXPECT_THAT(results_of(core, "FAKE MyScale 1"), ElementsAre(-3, 0, 3, 6));
    EXPECT_THAT(results_of(core, "FAKE FourTimes 13"), ElementsAre(-4, 0, 4, 8));
    EXPECT_THAT(results_of(core, "FAKE Negate 1"), ElementsAre(1, 0, -1, -2));
    EXPECT_THAT(results_of(core, "FAKE Positive 1"), ElementsAre(0, 0, 1, 2));
    EXPECT_THAT(error_of<std::exception>([&] { core.read_model("FAKE Scale 1", ov::Tensor()); }),
                AllOf(HasSubstr("no conversion of Scale"), HasSubstr(":MyScale")));
}

TEST(FrameworkMappings, of_objects_belong_to_their_core) {
    auto core = core_with_format();
    core.add_extension(ov::frontend::OpExtension<>("opset1::Relu", "Positive"));
    core.add_extension(
        ov::frontend::ConversionExtension(
            "First", [](const ov::frontend::NodeContext& node) -> ov::OutputVector { return {node.get_input(0)}; }),
        ov::frontend::onnx::OpExtension<>("Abs", "Magnitude", "com.example"));
    EXPECT_THAT(results_of(core, "FAKE Positive 1"), ElementsAre(0, 0, 1, 2));
    EXPECT_THAT(results_of(core, "FAKE First 1"), ElementsAre(-1, 0, 1, 2));
    EXPECT_THAT(results_of(core, "FAKE Magnitude 1 com.example"), ElementsAre(1, 0, 1, 2));
    const auto other = core_with_format();
    EXPECT_THAT(error_of<std::exception>([&] { other.read_model("FAKE First 1", ov::Tensor()); }),
                HasSubstr("no conversion of First"));
}

TEST(FrontEnds, of_a_library_load_and_convert) {
    ov::frontend::FrontEndManager manager;
    EXPECT_THAT(error_of<std::exception>([&] { manager.register_front_end("paddle", library_path("fake_format")); }),
                AllOf(HasSubstr("no reader for framework 'paddle'"), HasSubstr("onnx")));
    manager.register_front_end("onnx", library_path("fake_format"));
    EXPECT_THAT(manager.get_available_front_ends(), Contains("onnx"));
    const auto front_end = manager.load_by_framework("onnx");
    front_end->add_extension(library_path("framework_mapped"));
    std::istringstream text("FAKE Negate 1");
    std::istream* stream = &text;
    const auto model = front_end->convert(front_end->load(stream));
    EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0)->get_type_name(), std::string("Negative"));
    EXPECT_EQ(manager.load_by_model(stream)->get_name(), "onnx");
    EXPECT_THAT(error_of<std::exception>([&] {
                    const auto without = manager.load_by_framework("onnx");
                    without->convert(without->load(stream));
                }),
                HasSubstr("no conversion of Negate"));
}

}  // namespace
