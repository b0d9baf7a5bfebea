#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compiled_model_impl.hpp"
#include "error_of.hpp"
#include "extension/registry.hpp"
#include "openvino/core/op_extension.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/runtime/core.hpp"

namespace override_test {

using testing::HasSubstr;
using Priorities = tenon::ExtensionPriorities;

/// Relu as an extension may have it: twice the value, and only for vectors of this length (0: of no length).
template <size_t served, int factor>
class OwnRelu : public ov::op::Op {
public:
    OPENVINO_OP("Relu", "opset1");
    OwnRelu() = default;
    explicit OwnRelu(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<OwnRelu>(inputs.at(0));
    }
    bool visit_attributes(ov::AttributeVisitor&) override { return true; }
    bool has_evaluate() const override { return get_input_shape(0) == ov::Shape{served}; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            outputs[0].data<float>()[i] = factor * std::max(0.0F, inputs[0].data<const float>()[i]);
        return true;
    }
};
using TwiceRelu = OwnRelu<2, 2>;
using ThriceRelu = OwnRelu<2, 3>;

/// Declares what it stands for and is derived from it.
class DerivedRelu : public ov::op::v0::Relu {
public:
    OPENVINO_OP("Relu", "opset1", ov::op::v0::Relu);
    DerivedRelu() = default;
    explicit DerivedRelu(const ov::Output<ov::Node>& x) : Relu(x) {}
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<DerivedRelu>(inputs.at(0));
    }
    bool has_evaluate() const override { return get_input_shape(0) == ov::Shape{2}; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            outputs[0].data<float>()[i] = 5 * std::max(0.0F, inputs[0].data<const float>()[i]);
        return true;
    }
};

/// Another type with Relu as its parent, and without evaluate.
class NamedRelu : public ov::op::v0::Relu {
public:
    OPENVINO_OP("NamedRelu", "override_test", ov::op::v0::Relu);
    NamedRelu() = default;
    explicit NamedRelu(const ov::Output<ov::Node>& x) : Relu(x) {}
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<NamedRelu>(inputs.at(0));
    }
    bool has_evaluate() const override { return false; }
};

enum class Variant { same, without_max, with_more, other_type, other_shape };

/// Clamp without an evaluate; with the attributes of the built-in one, or others.
template <Variant variant>
class OwnClamp : public ov::op::Op {
public:
    OPENVINO_OP("Clamp", "opset1");
    OwnClamp() = default;
    OwnClamp(const ov::Output<ov::Node>& x, double least, double most) : Op({x}), m_least(least), m_most(most) {
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        auto shape = get_input_shape(0);
        if (variant == Variant::other_shape) shape.push_back(1);
        set_output_type(0, get_input_element_type(0), shape);
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<OwnClamp>(inputs.at(0), m_least, m_most);
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        if (variant == Variant::other_type) {
            std::string text = "1";
            visitor.on_attribute("min", text);
        } else {
            visitor.on_attribute("min", m_least);
        }
        if (variant != Variant::without_max) visitor.on_attribute("max", m_most);
        if (variant == Variant::with_more) visitor.on_attribute("slope", m_slope);
        return true;
    }
    bool has_evaluate() const override { return false; }

private:
    double m_least = 0, m_most = 0, m_slope = 0;
};

template <typename Op>
std::shared_ptr<tenon::ExtensionRecord> bringing(const std::string& name, int priority = 0) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    record->name = name;
    tenon::RecordingRegistrar add(*record);
    add.add_operation<Op>();
    add.set_priority(priority);
    return record;
}

struct Run {
    std::vector<float> output;
    std::map<std::string, std::string> info;
    std::string fallbacks;
};

/// Runs a model with one node on x = -1, 1, -1, 1 …; what the runtime model says about the node.
Run run(const std::shared_ptr<ov::Node>& node, const std::shared_ptr<const tenon::Registry>& registry,
        const ov::AnyMap& properties = {}) {
    const auto parameter = ov::as_type_ptr<ov::op::v0::Parameter>(node->get_input_node_shared_ptr(0));
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{node->output(0)}, ov::ParameterVector{parameter});
    const auto& device = *registry->find_device("CPU");
    ov::CompiledModel compiled(
        std::make_shared<tenon::CompiledModelImpl>(model, registry, device, tenon::Settings::from(properties, device)));
    auto request = compiled.create_infer_request();
    auto input = request.get_input_tensor();
    for (size_t i = 0; i < input.get_size(); ++i)
        input.data<float>()[i] = i % 2 ? 1.0F : -1.0F;
    request.infer();
    const auto output = request.get_output_tensor();
    Run result{{output.data<float>(), output.data<float>() + output.get_size()}, {}, {}};
    const auto runtime_model = compiled.get_runtime_model();
    for (const auto& step : runtime_model->get_ordered_ops())
        if (step->get_friendly_name() == node->get_friendly_name() && step->get_rt_info().count("kernel"))
            for (const auto& [key, value] : step->get_rt_info())
                result.info[key] = value.as<std::string>();
    result.fallbacks = runtime_model->get_rt_info().at("fallbacks").as<std::string>();
    return result;
}

std::shared_ptr<ov::op::v0::Parameter> vector_of(size_t size) {
    return std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{size});
}

/// All ones, where the filter is 3x3 and the stride 1.
class OnesFactory : public tenon::KernelFactory {
public:
    explicit OnesFactory(float value) : m_value(value) {}
    std::string name() const override { return "ones " + std::to_string(static_cast<int>(m_value)); }
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        const auto& node = description.as<ov::op::v1::Convolution>();
        const auto filter = description.input_shape(1);
        if (filter[2] != 3 || filter[3] != 3) return tenon::Refusal{"a filter that is not 3x3"};
        if (node.get_strides() != ov::Strides{1, 1}) return tenon::Refusal{"a stride that is not 1"};
        tenon::Configuration offered;
        offered.name = "ones";
        offered.inputs = {{ov::element::f32, tenon::LayoutRule::planar(4)},
                          {ov::element::f32, tenon::LayoutRule::absorbed()}};
        offered.outputs = {{ov::element::f32, tenon::LayoutRule::planar(4)}};
        return std::vector<tenon::Configuration>{offered};
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        class Ones : public tenon::Kernel {
        public:
            Ones(size_t count, float value) : m_count(count), m_value(value) {}
            void run(tenon::KernelState*, const tenon::RunContext& context) const override {
                std::fill_n(context.output<float>(0), m_count, m_value);
            }

        private:
            const size_t m_count;
            const float m_value;
        };
        return std::make_unique<Ones>(ov::shape_size(description.output_shape(0)), m_value);
    }

private:
    const float m_value;
};

std::shared_ptr<tenon::ExtensionRecord> with_ones(const std::string& name, float value) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    record->name = name;
    tenon::RecordingRegistrar(*record).add_kernel<ov::op::v1::Convolution>("CPU", std::make_shared<OnesFactory>(value));
    return record;
}

std::shared_ptr<ov::Node> convolution(size_t filter, size_t stride) {
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{1, 8, 9, 9});
    const auto weights = ov::op::v0::Constant::create(ov::element::f32, {8, 8, filter, filter},
                                                      std::vector<float>(64 * filter * filter, 0.0F));
    return std::make_shared<ov::op::v1::Convolution>(x, weights, ov::Strides{stride, stride}, ov::CoordinateDiff{0, 0},
                                                     ov::CoordinateDiff{0, 0}, ov::Strides{1, 1});
}

TEST(KernelOverride, serves_only_what_it_takes_and_the_built_in_one_the_rest) {
    const auto registry = tenon::Registry::built_in()->with(with_ones("mine", 1));
    const auto served = run(convolution(3, 1), registry);
    EXPECT_EQ(served.output[0], 1);
    EXPECT_EQ(served.info.at("extension"), "mine");
    EXPECT_EQ(served.info.at("refusals"), "");
    EXPECT_THAT(served.info.at("notAsked"), HasSubstr("onednn convolution (cpu)\n"));
    EXPECT_EQ(served.fallbacks, "");
    for (const auto& [node, reason] :
         {std::pair{convolution(3, 2), "a stride that is not 1"}, {convolution(1, 1), "a filter that is not 3x3"}}) {
        const auto other = run(node, registry);
        EXPECT_EQ(other.output[0], 0);
        EXPECT_EQ(other.info.at("kernel"), "onednn convolution");
        EXPECT_EQ(other.info.at("extension"), "cpu");
        EXPECT_EQ(other.info.at("refusals"), std::string("ones 1 (mine): ") + reason);
        EXPECT_EQ(other.fallbacks,
                  "node '" + node->get_friendly_name() +
                      "' of type Convolution is run by kernel onednn convolution (cpu): ones 1 (mine): " + reason);
    }
}

TEST(KernelOverride, first_added_is_asked_first_unless_priorities_say_otherwise) {
    const auto registry = tenon::Registry::built_in()->with(with_ones("/lib/a.so", 1))->with(with_ones("/lib/b.so", 2));
    EXPECT_EQ(run(convolution(3, 1), registry).output[0], 1);
    const auto turned = run(convolution(3, 1), registry, {tenon::priority(Priorities{{"b.so", 1}})});
    EXPECT_EQ(turned.output[0], 2);
    EXPECT_THAT(turned.info.at("notAsked"), HasSubstr("ones 1 (/lib/a.so)\nonednn"));
    EXPECT_EQ(run(convolution(3, 1), registry, {{"TENON_PRIORITY", "/lib/a.so:-5,b.so:3"}}).output[0], 2);
    EXPECT_EQ(run(convolution(3, 1), registry, {{"TENON_PRIORITY", "a.so:-1,b.so:-2"}}).info.at("extension"), "cpu");
}

TEST(KernelOverride, extensions_may_ask_for_a_priority) {
    auto late = with_ones("late", 2);
    late->priority = 1;
    const auto registry = tenon::Registry::built_in()->with(with_ones("early", 1))->with(late);
    EXPECT_EQ(run(convolution(3, 1), registry).output[0], 2);
    EXPECT_EQ(run(convolution(3, 1), registry, {tenon::priority(Priorities{{"late", 0}})}).output[0], 1);
}

TEST(Priority, names_extensions_that_were_added) {
    const auto registry = tenon::Registry::built_in()->with(with_ones("mine", 1));
    EXPECT_THAT(
        error_of([&] {
            run(convolution(3, 1), registry, {tenon::priority(Priorities{{"yours", 1}})});
        }),
        HasSubstr("property TENON_PRIORITY names extension 'yours', which was not added; there are 'mine'. Name "
                  "one by its path or file name, after adding it"));
    EXPECT_THAT(error_of([&] {
                    run(convolution(3, 1), registry, {{"TENON_PRIORITY", "mine=1"}});
                }),
                HasSubstr("'mine=1' is no priority; expected extension:number, for example libmine.so:10"));
}

TEST(OperationOverride, runs_the_class_that_replaces_a_standard_one) {
    const auto registry = tenon::Registry::built_in()->with(bringing<TwiceRelu>("mine"));
    const auto result = run(std::make_shared<TwiceRelu>(vector_of(2)), registry);
    EXPECT_EQ(result.output, (std::vector<float>{0, 2}));
    EXPECT_EQ(result.info.at("kernel"), "evaluate");
    EXPECT_EQ(result.info.at("operationExtension"), "mine");
    EXPECT_EQ(result.info.at("replaces"), "Relu of opset1 (opsets)");
    EXPECT_EQ(result.info.at("runAs"), "");
    // Nodes of the replaced class are as they were.
    const auto own = run(std::make_shared<ov::op::v0::Relu>(vector_of(2)), registry);
    EXPECT_EQ(own.output, (std::vector<float>{0, 1}));
    EXPECT_EQ(own.info.at("kernel"), "elementwise");
    EXPECT_EQ(own.info.at("operationExtension"), "opsets");
}

TEST(OperationOverride, falls_through_to_the_replaced_operation) {
    const auto registry = tenon::Registry::built_in()->with(bringing<TwiceRelu>("mine"));
    const auto result = run(std::make_shared<TwiceRelu>(vector_of(3)), registry);
    EXPECT_EQ(result.output, (std::vector<float>{0, 1, 0}));
    EXPECT_EQ(result.info.at("kernel"), "elementwise");
    EXPECT_EQ(result.info.at("runAs"), "Relu of opset1 (opsets)");
    EXPECT_THAT(result.info.at("refusals"), HasSubstr("evaluate (cpu): the operation has no evaluate()"));
    EXPECT_THAT(result.fallbacks,
                HasSubstr("of type Relu is run as Relu of opset1 (opsets) by kernel elementwise (cpu), "
                          "since nothing serves its own class: "));
}

TEST(OperationOverride, of_two_extensions_the_first_wins_and_the_second_is_next) {
    const auto base = tenon::Registry::built_in();
    const auto registry = base->with(bringing<OwnRelu<3, 2>>("a"))->with(bringing<ThriceRelu>("b"));
    const auto result = run(std::make_shared<OwnRelu<3, 2>>(vector_of(2)), registry);
    EXPECT_EQ(result.output, (std::vector<float>{0, 3}));
    EXPECT_EQ(result.info.at("replaces"), "Relu of opset1 (b)\nRelu of opset1 (opsets)");
    EXPECT_EQ(result.info.at("runAs"), "Relu of opset1 (b)");
    EXPECT_EQ(registry->find_extension("Relu", "opset1")->extension, "a");
    EXPECT_EQ(registry->with_priorities({{"b", 1}})->find_extension("Relu", "opset1")->extension, "b");
    // Below 0 the standard operation comes first; readers find it in its opset.
    EXPECT_EQ(registry->with_priorities({{"a", -1}, {"b", -1}})->find_extension("Relu", "opset1"), nullptr);
}

TEST(OperationOverride, a_class_derived_from_the_standard_one_goes_before_it) {
    const auto registry = tenon::Registry::built_in()->with(bringing<DerivedRelu>("mine"));
    EXPECT_EQ(run(std::make_shared<DerivedRelu>(vector_of(2)), registry).output, (std::vector<float>{0, 5}));
    const auto refused = run(std::make_shared<DerivedRelu>(vector_of(3)), registry);
    EXPECT_EQ(refused.output, (std::vector<float>{0, 1, 0}));
    EXPECT_EQ(refused.info.at("runAs"), "Relu of opset1 (opsets)");
}

TEST(OperationOverride, a_declared_parent_serves_what_the_class_does_not) {
    const auto registry = tenon::Registry::built_in()->with(bringing<NamedRelu>("mine"));
    const auto result = run(std::make_shared<NamedRelu>(vector_of(4)), registry);
    EXPECT_EQ(result.output, (std::vector<float>{0, 1, 0, 1}));
    EXPECT_EQ(result.info.at("kernel"), "elementwise");
    EXPECT_EQ(result.info.at("runAs"), "Relu of opset1 (opsets)");
}

template <Variant variant>
Run run_clamp() {
    return run(std::make_shared<OwnClamp<variant>>(vector_of(2), -0.5, 0.25),
               tenon::Registry::built_in()->with(bringing<OwnClamp<variant>>("mine")));
}

TEST(OperationOverride, attributes_carry_over) {
    EXPECT_EQ(run_clamp<Variant::same>().output, (std::vector<float>{-0.5, 0.25}));
}

TEST(OperationOverride, says_why_the_replaced_operation_cannot_serve) {
    const std::string start = "to be run as Clamp of opset1 (opsets): ";
    EXPECT_THAT(error_of(run_clamp<Variant::without_max>),
                HasSubstr(start + "it has an attribute 'max', which the node's own class has not"));
    EXPECT_THAT(error_of(run_clamp<Variant::with_more>),
                HasSubstr(start + "it has no attribute 'slope', which the node's own class has"));
    EXPECT_THAT(error_of(run_clamp<Variant::other_type>),
                HasSubstr(start + "its attribute 'min' is of another type than that of the node's own class"));
    EXPECT_THAT(error_of(run_clamp<Variant::other_shape>),
                HasSubstr(start + "it infers f32[2], the node's own class f32[2,1]"));
}

// A kernel for the standard class is not asked about another one of the same name.
TEST(OperationOverride, kernels_are_for_the_class_they_name) {
    class NoClamp : public OnesFactory {
    public:
        NoClamp() : OnesFactory(0) {}
        tenon::Offer offer(const tenon::NodeDescription& description) const override {
            description.as<ov::op::v0::Clamp>();
            return tenon::Refusal{"asked"};
        }
    };
    auto kernels = std::make_shared<tenon::ExtensionRecord>();
    kernels->name = "kernels";
    tenon::RecordingRegistrar(*kernels).add_kernel<ov::op::v0::Clamp>("CPU", std::make_shared<NoClamp>());
    using Own = OwnClamp<Variant::same>;
    const auto registry = tenon::Registry::built_in()->with(kernels)->with(bringing<Own>("mine"));
    const auto result = run(std::make_shared<Own>(vector_of(2), -0.5, 0.25), registry);
    EXPECT_EQ(result.output, (std::vector<float>{-0.5, 0.25}));
    EXPECT_THAT(result.info.at("refusals"), HasSubstr("ones 0 (kernels): asked"));
}

// In files the type is what names the operation.
TEST(OperationOverride, is_met_when_a_model_is_read) {
    const std::string ir = R"(<?xml version="1.0"?><net name="relu" version="11"><layers>
<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="2"/>
<output><port id="0" precision="FP32"><dim>2</dim></port></output></layer>
<layer id="1" name="relu" type="ReLU" version="opset1"><input><port id="0"><dim>2</dim></port></input>
<output><port id="1" precision="FP32"><dim>2</dim></port></output></layer>
<layer id="2" name="y" type="Result" version="opset1"><input><port id="0"><dim>2</dim></port></input></layer>
</layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/>
<edge from-layer="1" from-port="1" to-layer="2" to-port="0"/></edges></net>)";
    const auto output = [&](ov::Core& core) {
        auto request = core.compile_model(core.read_model(ir, ov::Tensor()), "CPU").create_infer_request();
        const float x[] = {-1, 1};
        std::copy(std::begin(x), std::end(x), request.get_input_tensor().data<float>());
        request.infer();
        return request.get_output_tensor().data<float>()[1];
    };
    ov::Core core;
    EXPECT_EQ(output(core), 1);
    core.add_extension(std::make_shared<ov::OpExtension<TwiceRelu>>());
    EXPECT_EQ(output(core), 2);
    core.set_property(tenon::priority(Priorities{{"object for operation Relu", -1}}));
    EXPECT_EQ(output(core), 1);
    core.set_property(tenon::priority(Priorities{}));
    EXPECT_EQ(output(core), 2);
    EXPECT_THAT(error_of([&] {
                    core.set_property(tenon::priority(Priorities{{"libother.so", 1}}));
                }),
                HasSubstr("names extension 'libother.so', which was not added"));
}

TEST(Strict, makes_every_fallback_an_error_with_the_text_of_the_report) {
    const auto registry = tenon::Registry::built_in()->with(with_ones("mine", 1))->with(bringing<TwiceRelu>("relus"));
    const ov::AnyMap strict{tenon::strict(true)};
    EXPECT_EQ(run(convolution(3, 1), registry, strict).output[0], 1);
    for (const auto& node : {convolution(3, 2), std::shared_ptr<ov::Node>(std::make_shared<TwiceRelu>(vector_of(2))),
                             std::shared_ptr<ov::Node>(std::make_shared<TwiceRelu>(vector_of(3)))}) {
        const auto free = run(node, registry);
        EXPECT_NE(free.fallbacks, "");
        const auto error = error_of([&] { run(node, registry, strict); });
        EXPECT_THAT(error, HasSubstr("property TENON_STRICT: model '"));
        EXPECT_THAT(error, HasSubstr("would run with 1 fallback:\n  " + free.fallbacks +
                                     "\nAdd kernels that serve these nodes, in the layouts of their neighbours where "
                                     "reorders are listed, or leave the property out"));
    }
    EXPECT_THAT(run(std::make_shared<TwiceRelu>(vector_of(2)), registry).fallbacks,
                HasSubstr("of type Relu is run by its evaluate(), kernel evaluate (cpu)"));
}

TEST(Strict, fails_for_a_dynamic_model_when_its_shapes_are_planned) {
    const auto registry = tenon::Registry::built_in()->with(bringing<NamedRelu>("mine"));
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{-1});
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{std::make_shared<NamedRelu>(x)->output(0)},
                                                   ov::ParameterVector{x});
    const auto& device = *registry->find_device("CPU");
    ov::CompiledModel compiled(std::make_shared<tenon::CompiledModelImpl>(
        model, registry, device, tenon::Settings::from({tenon::strict(true)}, device)));
    auto request = compiled.create_infer_request();
    request.set_input_tensor(ov::Tensor(ov::element::f32, {2}));
    EXPECT_THAT(error_of([&] { request.infer(); }), HasSubstr("of type NamedRelu is run as Relu of opset1 (opsets)"));
}

TEST(Strict, lists_a_bounded_number) {
    const auto registry = tenon::Registry::built_in()->with(bringing<TwiceRelu>("mine"));
    const auto x = vector_of(2);
    ov::Output<ov::Node> last = x;
    for (size_t i = 0; i < 50; ++i)
        last = std::make_shared<TwiceRelu>(last);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{last}, ov::ParameterVector{x});
    const auto& device = *registry->find_device("CPU");
    const auto error = error_of([&] {
        tenon::CompiledModelImpl(model, registry, device, tenon::Settings::from({tenon::strict(true)}, device));
    });
    EXPECT_THAT(error, HasSubstr("would run with 50 fallbacks:"));
    EXPECT_THAT(error, HasSubstr("\n  and 30 more\n"));
}

}  // namespace override_test
