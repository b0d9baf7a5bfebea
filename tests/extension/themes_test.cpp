// Themes of what users report (shapes, override, performance cliffs): each is reproduced here, and what the engine says
// names the cause and the cure. Binary identity, lifetime and unknown operations are in identity_test.cpp,
// loading_test.cpp and rules_j2_test.cpp, outputs whose shape depends on data in rules_j6_test.cpp.

#include "one_layer_ir.hpp"
#include "scripted_kernel.hpp"
#include "squareplus_models.hpp"
#include "told_operation.hpp"

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

using Tensors = ov::TensorVector;

ov::CompiledModel compiled(const std::shared_ptr<ov::Model>& model, const ov::AnyMap& properties = {}) {
    return ov::Core().compile_model(model, "CPU", properties);
}

std::string inference_error(const std::shared_ptr<ov::Model>& model) {
    auto request = compiled(model).create_infer_request();
    return text_thrown_by([&] { request.infer(); });
}

/// What the runtime model says of a node.
ov::AnyMap info_of(const ov::CompiledModel& model, const std::string& name) {
    for (const auto& node : model.get_runtime_model()->get_ordered_ops())
        if (node->get_friendly_name() == name) return node->get_rt_info();
    ADD_FAILURE() << "no node " << name;
    return {};
}

std::string fallbacks_of(const ov::CompiledModel& model) {
    return model.get_runtime_model()->get_rt_info().at("fallbacks").as<std::string>();
}

std::shared_ptr<ov::Node> probe(const std::shared_ptr<ov::Model>& model) {
    return model->get_results()[0]->get_input_node_shared_ptr(0);
}

TEST(T4_Shapes, an_evaluate_that_writes_another_shape_than_inferred_is_told_both) {
    const auto writes = [](const ov::Shape& shape) {
        return Orders{{}, [shape](Tensors& outputs, const Tensors&) { return outputs[0].set_shape(shape), true; }, {}};
    };
    const auto error = inference_error(told_model(writes({1, 2}), {1, 3}));
    EXPECT_THAT(error, AllOf(HasSubstr("node 'probe' of type Told"), HasSubstr("output 0"), HasSubstr("[1,2]"),
                             HasSubstr("[1,3], as validate_and_infer_types() said")));
    EXPECT_THAT(error, HasSubstr("Infer that shape, or a dynamic one"));
    // There is no memory for more.
    EXPECT_THAT(inference_error(told_model(writes({1, 4}), {1, 3})),
                AllOf(HasSubstr("node 'probe' of type Told"), HasSubstr("[1,3] cannot be changed to [1,4]"),
                      HasSubstr("an evaluate() keeps to the shape that validate_and_infer_types() said, which may be a "
                                "dynamic one")));
    // What was inferred is dynamic, and what comes out still not within it.
    const Orders ranks{[](ov::Node& node) {
                           node.set_output_type(0, ov::element::f32, ov::PartialShape{-1, 3});
                       },
                       writes({5}).evaluate,
                       {}};
    EXPECT_THAT(inference_error(told_model(ranks, {1, 3})),
                AllOf(HasSubstr("node 'probe' of type Told"), HasSubstr("[5]"), HasSubstr("[?,3]"),
                      HasSubstr("Infer that shape, or a dynamic one")));
}

TEST(T4_Shapes, an_operation_that_sets_no_output_is_told_to) {
    class NoOutput : public ov::op::Op {
    public:
        OPENVINO_OP("NoOutput", "themes");
        std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector&) const override { return nullptr; }
    };
    ov::Core core;
    core.add_extension<NoOutput>();
    EXPECT_THAT(text_thrown_by([&] { core.read_model(one_layer_ir("NoOutput", "themes"), ov::Tensor()); }),
                AllOf(HasSubstr("layer 'probe' (type NoOutput, id 1)"), HasSubstr("has no output"),
                      HasSubstr("call set_output_type in validate_and_infer_types()")));
    const Orders nothing{[](ov::Node&) {}, [](Tensors&, const Tensors&) { return true; }, {}};
    EXPECT_THAT(text_thrown_by([&] {
                    compiled(told_model(nothing, {1, 3}));
                }),
                AllOf(HasSubstr("Unsupported operation of type: Told name: probe"),
                      HasSubstr("call set_output_type in validate_and_infer_types()")));
}

TEST(T4_Shapes, an_inference_of_shapes_that_throws_after_a_reshape_names_node_and_library) {
    for (const std::string check : {"true", "false"}) {
        ov::Core core;
        core.add_extension(library_path("narrow"));
        const auto model =
            core.read_model(one_layer_ir("Narrow", "extension", "check=\"" + check + "\""), ov::Tensor());
        EXPECT_THAT(
            text_thrown_by([&] {
                model->reshape(ov::PartialShape{1, 100});
            }),
            AllOf(HasSubstr("node 'probe' of type Narrow"), HasSubstr(library_path("narrow")),
                  HasSubstr("cannot be validated for inputs f32[1,100]: "), HasSubstr("no room for 100 columns")));
        // The model is as it was before.
        auto request = core.compile_model(model, "CPU").create_infer_request();
        EXPECT_EQ(request.get_output_tensor().get_shape(), (ov::Shape{1, 3}));
        InferenceEngine::CNNNetwork network(model);
        EXPECT_THAT(scripted::error_of([&] {
                        network.reshape({{"x", {1, 100}}});
                    }),
                    AllOf(HasSubstr("node 'probe' of type Narrow"), HasSubstr("no room for 100 columns")));
    }
}

TEST(T4_Shapes, a_shape_that_is_refused_when_it_arrives_names_node_and_library) {
    ov::Core core;
    core.add_extension(library_path("narrow"));
    const auto model = core.read_model(one_layer_ir("Narrow", "extension"), ov::Tensor());
    model->reshape(ov::PartialShape{1, ov::Dimension(1, 16)});
    auto request = core.compile_model(model, "CPU").create_infer_request();
    for (const size_t columns : {3U, 16U, 1U}) {
        request.set_input_tensor(ov::Tensor(ov::element::f32, {1, columns}));
        request.infer();
        EXPECT_EQ(request.get_output_tensor().get_shape(), (ov::Shape{1, columns}));
    }
    EXPECT_THAT(text_thrown_by([&] {
                    request.set_input_tensor(ov::Tensor(ov::element::f32, {1, 17}));
                    request.infer();
                }),
                AllOf(HasSubstr("[1,17]"), HasSubstr("[1,1..16]")));
}

TEST(T4_Shapes, of_a_custom_operation_may_be_dynamic_in_both_generations) {
    const Orders next{{},
                      [](Tensors& outputs, const Tensors& inputs) {
                          for (size_t i = 0; i < inputs[0].get_size(); ++i)
                              outputs[0].data<float>()[i] = inputs[0].data<const float>()[i] + 1;
                          return true;
                      },
                      {}};
    ov::Core core;
    const auto script = std::make_shared<scripted::Script>();
    core.add_extension(std::make_shared<scripted::ScriptedExtension>(script));
    for (const auto& model : {told_model(next, {-1, -1}), scripted::alone(script, {-1, -1})}) {
        auto request = core.compile_model(model, "CPU").create_infer_request();
        for (const ov::Shape& shape : {ov::Shape{2, 3}, ov::Shape{1, 7}, ov::Shape{2, 3}, ov::Shape{0, 3}}) {
            ov::Tensor x(ov::element::f32, shape);
            std::fill_n(x.data<float>(), x.get_size(), 4.0F);
            request.set_input_tensor(x);
            request.infer();
            const auto y = request.get_output_tensor();
            ASSERT_EQ(y.get_shape(), shape);
            for (size_t i = 0; i < y.get_size(); ++i)
                EXPECT_EQ(y.data<float>()[i], 5);
        }
    }
}

TEST(T5_Override, of_two_libraries_names_winner_and_loser) {
    for (const bool turned : {false, true}) {
        const std::string first = turned ? "threefold_relu" : "twofold_relu";
        const std::string second = turned ? "twofold_relu" : "threefold_relu";
        ov::Core core;
        core.add_extension(library_path(first));
        core.add_extension(library_path(second));
        const auto model = core.read_model(one_layer_ir("ReLU", "opset1"), ov::Tensor());
        auto network = core.compile_model(model, "CPU");
        auto info = info_of(network, "probe");
        EXPECT_EQ(info.at("operationExtension").as<std::string>(), library_path(first));
        EXPECT_EQ(info.at("replaces").as<std::string>(),
                  "Relu of opset1 (" + library_path(second) + ")\nRelu of opset1 (opsets)");
        auto request = network.create_infer_request();
        std::fill_n(request.get_input_tensor().data<float>(), 3, 1.0F);
        request.infer();
        EXPECT_EQ(request.get_output_tensor().data<float>()[2], turned ? 3 : 2);
        // The cure: say which.
        core.set_property(tenon::priority(tenon::ExtensionPriorities{{"lib" + second + ".so", 1}}));
        const auto other = core.compile_model(core.read_model(one_layer_ir("ReLU", "opset1"), ov::Tensor()), "CPU");
        EXPECT_EQ(info_of(other, "probe").at("operationExtension").as<std::string>(), library_path(second));
    }
}

TEST(T5_Mapping, a_type_known_under_another_version_is_hinted) {
    ov::Core core;
    core.add_extension(library_path("template_extension"));
    for (const std::string version : {"opset1", "mine"})
        EXPECT_THAT(text_thrown_by([&] { core.read_model(one_layer_ir("Squareplus", version), ov::Tensor()); }),
                    AllOf(HasSubstr("layer 'probe' (type Squareplus, id 1)"),
                          HasSubstr("An operation of type Squareplus is known in: extension"),
                          HasSubstr("let the layer's version and the second argument of OPENVINO_OP be the same")));
    EXPECT_THAT(text_thrown_by([&] { core.read_model(one_layer_ir("Cubeplus", "mine"), ov::Tensor()); }),
                AllOf(HasSubstr("known in: none"), Not(HasSubstr("second argument"))));
}

class WithLists : public ov::op::Op {
public:
    OPENVINO_OP("WithLists", "themes");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("axes", axes);
        visitor.on_attribute("scales", scales);
        visitor.on_attribute("names", names);
        visitor.on_attribute("kernel", kernel);
        visitor.on_attribute("kept", kept);
        return true;
    }
    std::vector<int64_t> axes;
    std::vector<float> scales;
    std::vector<std::string> names;
    ov::Shape kernel;
    std::vector<int64_t> kept{7};
};

TEST(T5_Mapping, attributes_that_are_lists_arrive_and_missing_ones_keep_their_default) {
    ov::Core core;
    core.add_extension<WithLists>();
    const auto read = [&](const std::string& data) {
        return std::dynamic_pointer_cast<WithLists>(
            probe(core.read_model(one_layer_ir("WithLists", "themes", data), ov::Tensor())));
    };
    const auto node = read(R"(axes="-1, 2" scales="0.5,2" names="left,right" kernel="3,3")");
    EXPECT_THAT(node->axes, ElementsAre(-1, 2));
    EXPECT_THAT(node->scales, ElementsAre(0.5F, 2.0F));
    EXPECT_THAT(node->names, ElementsAre("left", "right"));
    EXPECT_THAT(node->kernel, ElementsAre(3, 3));
    EXPECT_THAT(node->kept, ElementsAre(7));
    EXPECT_THAT(text_thrown_by([&] { read(R"(axes="1,b")"); }),
                AllOf(HasSubstr("layer 'probe' (type WithLists, id 1)"), HasSubstr("attribute 'axes'"),
                      HasSubstr("comma-separated list of whole numbers"), HasSubstr("'1,b'")));
}

/// A kernel that offers one planar configuration, between two convolutions.
struct PlanarBetweenConvolutions {
    PlanarBetweenConvolutions() { core.add_extension(std::make_shared<scripted::ScriptedExtension>(script)); }
    scripted::ScriptPtr script = std::make_shared<scripted::Script>();
    std::shared_ptr<ov::Model> model = scripted::between_convolutions(script);
    ov::Core core;
};

constexpr size_t image_bytes = 64 * 28 * 28 * sizeof(float);

TEST(T6_Cliffs, reorders_around_a_planar_kernel_are_listed_with_their_bytes) {
    PlanarBetweenConvolutions given;
    const auto network = given.core.compile_model(given.model, "CPU");
    const auto fallbacks = fallbacks_of(network);
    EXPECT_THAT(fallbacks, HasSubstr("node 'probe' of type Scripted gets the output of node"));
    EXPECT_THAT(fallbacks, HasSubstr(" -> f32 nchw, " + std::to_string(image_bytes) + " bytes"));
    EXPECT_THAT(fallbacks, HasSubstr("node 'y' of type Convolution gets the output of node 'probe' through a reorder"));
    EXPECT_THAT(fallbacks, HasSubstr("IExtension::getImplementation (object of the 2020-21 API) makes nchw"));
    EXPECT_EQ(info_of(network, "probe").at("reorders").as<std::string>(), "1");
}

TEST(T6_Cliffs, reorders_around_a_planar_kernel_are_errors_where_strict_is_asked_for) {
    PlanarBetweenConvolutions given;
    const auto fallbacks = fallbacks_of(given.core.compile_model(given.model, "CPU"));
    const auto error = text_thrown_by([&] { given.core.compile_model(given.model, "CPU", {tenon::strict(true)}); });
    EXPECT_THAT(error, HasSubstr("would run with 2 fallbacks"));
    EXPECT_THAT(error, HasSubstr(fallbacks.substr(0, fallbacks.find('\n'))));
    EXPECT_THAT(error, HasSubstr("Add kernels that serve these nodes"));
    EXPECT_THAT(error, HasSubstr("in the layouts of their neighbours where reorders are listed"));
    // The cure: the kernel offers the layout of its neighbours.
    given.script->configurations = [](const ngraph::Node&, std::vector<scripted::LayerConfig>& offered,
                                      InferenceEngine::ResponseDesc*) {
        const InferenceEngine::SizeVector image{1, 64, 28, 28};
        for (const size_t block : {8U, 16U})
            offered.push_back(scripted::config({scripted::blocked(image, block)}, {scripted::blocked(image, block)}));
        return InferenceEngine::OK;
    };
    EXPECT_EQ(text_thrown_by([&] { given.core.compile_model(given.model, "CPU", {tenon::strict(true)}); }), "no error");
}

TEST(T6_Cliffs, an_operation_that_runs_by_its_evaluate_is_named) {
    const Orders copying{{}, [](Tensors&, const Tensors&) { return true; }, {}};
    const auto model = told_model(copying, {1, 3});
    const std::string text = "node 'probe' of type Told is run by its evaluate(), kernel evaluate (cpu)";
    EXPECT_THAT(fallbacks_of(compiled(model)), HasSubstr(text));
    EXPECT_THAT(text_thrown_by([&] { compiled(model, {tenon::strict(true)}); }),
                AllOf(HasSubstr("property TENON_STRICT"), HasSubstr(text), HasSubstr("Add kernels")));
}

}  // namespace
