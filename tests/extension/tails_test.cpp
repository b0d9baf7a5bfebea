#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <openvino/op/convolution.hpp>

#include "squareplus.hpp"
#include "squareplus_models.hpp"

using template_extension::Squareplus;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

struct Layer {
    std::string name, type, opset;
    std::vector<size_t> inputs;
    std::string attributes;
};

/// IR of layers on f32 tensors of one shape; the last layer is the result.
std::string ir_of(const std::vector<Layer>& layers, const std::vector<size_t>& shape) {
    std::string dims, list;
    for (const size_t size : shape) {
        dims += "<dim>" + std::to_string(size) + "</dim>";
        list += (list.empty() ? "" : ",") + std::to_string(size);
    }
    std::string text, edges;
    for (size_t id = 0; id < layers.size(); ++id) {
        const auto& layer = layers[id];
        const bool is_parameter = layer.type == "Parameter", is_result = layer.type == "Result";
        text += "<layer id=\"" + std::to_string(id) + "\" name=\"" + layer.name + "\" type=\"" + layer.type +
                "\" version=\"" + layer.opset + "\"><data " +
                (is_parameter ? "element_type=\"f32\" shape=\"" + list + "\"" : layer.attributes) + "/><input>";
        for (size_t i = 0; i < layer.inputs.size(); ++i) {
            text += "<port id=\"" + std::to_string(i) + "\">" + dims + "</port>";
            edges += "<edge from-layer=\"" + std::to_string(layer.inputs[i]) + "\" from-port=\"9\" to-layer=\"" +
                     std::to_string(id) + "\" to-port=\"" + std::to_string(i) + "\"/>";
        }
        text += "</input>";
        if (!is_result) text += "<output><port id=\"9\" precision=\"FP32\">" + dims + "</port></output>";
        text += "</layer>";
    }
    return "<?xml version=\"1.0\"?><net name=\"tails\" version=\"11\"><layers>" + text + "</layers><edges>" + edges +
           "</edges></net>";
}

struct Step {
    std::string names, kernel, extension, input_layouts, output_layouts;
    size_t reorders = 0;
};

std::vector<Step> steps_of(const ov::CompiledModel& model) {
    std::vector<Step> steps;
    for (const auto& node : model.get_runtime_model()->get_ordered_ops()) {
        auto& info = node->get_rt_info();
        if (!info.count("kernel")) continue;
        const auto text = [&](const char* key) { return info.at(key).as<std::string>(); };
        steps.push_back({text("originalLayersNames"), text("kernel"), text("extension"), text("inputLayouts"),
                         text("outputLayouts"), std::stoul(text("reorders"))});
    }
    return steps;
}

std::vector<std::string> names_of(const ov::CompiledModel& model) {
    std::vector<std::string> names;
    for (const auto& step : steps_of(model))
        names.push_back(step.names);
    return names;
}

std::vector<float> output_of(ov::CompiledModel model) {
    auto request = model.create_infer_request();
    for (size_t i = 0; i < model.inputs().size(); ++i) {
        auto tensor = request.get_input_tensor(i);
        for (size_t k = 0; k < tensor.get_size(); ++k)
            tensor.data<float>()[k] = static_cast<float>((k * 37 + i * 11) % 23) / 4 - 3;
    }
    request.infer();
    const auto output = request.get_output_tensor();
    return {output.data<float>(), output.data<float>() + output.get_size()};
}

std::string fallbacks_of(const ov::CompiledModel& model) {
    return model.get_runtime_model()->get_rt_info().at("fallbacks").as<std::string>();
}

const ov::AnyMap unfused{tenon::fusion(false)};

TEST(Tails, a_loaded_kernel_absorbs_relu_and_add) {
    ov::Core core;
    core.add_extension(library_path("row_filter"));
    const auto model = core.read_model(ir_of({{"x", "Parameter", "opset1", {}, ""},
                                              {"z", "Parameter", "opset1", {}, ""},
                                              {"filter", "RowFilter", "extension", {0}, ""},
                                              {"relu", "ReLU", "opset1", {2}, ""},
                                              {"sum", "Add", "opset1", {3, 1}, ""},
                                              {"y", "Result", "opset1", {4}, ""}},
                                             {1, 4, 6, 8}),
                                       ov::Tensor());
    const auto fused = core.compile_model(model, "CPU");
    EXPECT_THAT(names_of(fused), ElementsAre("filter,relu,sum"));
    EXPECT_EQ(steps_of(fused)[0].kernel, "row filter");
    EXPECT_THAT(steps_of(fused)[0].extension, HasSubstr("row_filter"));
    EXPECT_EQ(fallbacks_of(fused), "");
    const auto parted = core.compile_model(model, "CPU", unfused);
    EXPECT_THAT(names_of(parted), ElementsAre("filter", "relu", "sum"));
    EXPECT_EQ(output_of(fused), output_of(parted));
}

TEST(Tails, a_loaded_function_becomes_the_tail_of_a_loaded_kernel) {
    ov::Core core;
    core.add_extension(library_path("row_filter"));
    core.add_extension(library_path("template_elementwise"));
    const auto model = core.read_model(ir_of({{"x", "Parameter", "opset1", {}, ""},
                                              {"filter", "RowFilter", "extension", {0}, ""},
                                              {"smooth", "Squareplus", "extension", {1}, "softness=\"0.5\""},
                                              {"relu", "ReLU", "opset1", {2}, ""},
                                              {"y", "Result", "opset1", {3}, ""}},
                                             {1, 4, 6, 8}),
                                       ov::Tensor());
    const auto fused = core.compile_model(model, "CPU");
    EXPECT_THAT(names_of(fused), ElementsAre("filter,smooth,relu"));
    const auto parted = core.compile_model(model, "CPU", unfused);
    EXPECT_THAT(names_of(parted), ElementsAre("filter", "smooth", "relu"));
    EXPECT_EQ(output_of(fused), output_of(parted));
}

TEST(Tails, a_loaded_function_joins_built_in_ones) {
    ov::Core core;
    core.add_extension(library_path("template_elementwise"));
    const auto model = core.read_model(ir_of({{"x", "Parameter", "opset1", {}, ""},
                                              {"z", "Parameter", "opset1", {}, ""},
                                              {"sum", "Add", "opset1", {0, 1}, ""},
                                              {"smooth", "Squareplus", "extension", {2}, "softness=\"0.5\""},
                                              {"relu", "Sigmoid", "opset1", {3}, ""},
                                              {"y", "Result", "opset1", {4}, ""}},
                                             {2, 300}),
                                       ov::Tensor());
    const auto fused = core.compile_model(model, "CPU");
    EXPECT_THAT(names_of(fused), ElementsAre("sum,smooth,relu"));
    const auto parted = core.compile_model(model, "CPU", unfused);
    EXPECT_THAT(names_of(parted), ElementsAre("sum", "smooth", "relu"));
    EXPECT_EQ(output_of(fused), output_of(parted));
    EXPECT_EQ(core.compile_model(model, "CPU", {tenon::strict(true)}).get_property(tenon::fusion), true);
}

/// Convolution, Squareplus, Convolution on 1x16x20x20.
std::shared_ptr<ov::Model> between_convolutions() {
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{1, 16, 20, 20});
    std::vector<float> values(16 * 16 * 3 * 3);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i * 7 % 13) / 60 - 0.1F;
    const auto weights = ov::op::v0::Constant::create(ov::element::f32, {16, 16, 3, 3}, values);
    const auto convolve = [&](const ov::Output<ov::Node>& value) {
        return std::make_shared<ov::op::v1::Convolution>(value, weights, ov::Strides{1, 1}, ov::CoordinateDiff{1, 1},
                                                         ov::CoordinateDiff{1, 1}, ov::Strides{1, 1});
    };
    const auto first = convolve(x);
    first->set_friendly_name("first");
    const auto smooth = std::make_shared<Squareplus>(first, 0.5F);
    smooth->set_friendly_name("smooth");
    const auto second = convolve(smooth);
    second->set_friendly_name("second");
    return std::make_shared<ov::Model>(ov::OutputVector{second}, ov::ParameterVector{x});
}

TEST(Tails, a_loaded_function_keeps_the_layout_of_convolutions) {
    ov::Core core;
    core.add_extension(library_path("template_elementwise"));
    const auto model = between_convolutions();
    const auto compiled = core.compile_model(model, "CPU", {tenon::strict(true)});
    const auto steps = steps_of(compiled);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1].names, "smooth");
    EXPECT_EQ(steps[1].kernel, "elementwise");
    EXPECT_EQ(steps[1].input_layouts, steps[0].output_layouts);
    EXPECT_EQ(steps[1].output_layouts, steps[0].output_layouts);
    EXPECT_EQ(steps[1].reorders + steps[2].reorders, 0U);
    // What evaluate() makes of it, which works on planar tensors.
    ov::Core other;
    other.add_extension(library_path("template_extension"));
    const auto output = output_of(compiled), expected = output_of(other.compile_model(model, "CPU"));
    ASSERT_EQ(output.size(), expected.size());
    for (size_t i = 0; i < output.size(); ++i)
        EXPECT_NEAR(output[i], expected[i], 1e-4 * (1 + std::abs(expected[i])));
}

TEST(Tails, a_planar_evaluate_between_convolutions_is_what_strict_forbids) {
    ov::Core core;
    core.add_extension(library_path("template_extension"));
    const auto model = between_convolutions();
    EXPECT_THAT(fallbacks_of(core.compile_model(model, "CPU")),
                HasSubstr("node 'smooth' of type Squareplus is run by its evaluate()"));
    EXPECT_THROW(core.compile_model(model, "CPU", {tenon::strict(true)}), ov::Exception);
}

}  // namespace
