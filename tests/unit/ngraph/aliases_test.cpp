// Source as extensions of 2020-21 have it; it includes what they include.
#include <ngraph/ngraph.hpp>
#include <ngraph/opsets/opset1.hpp>
#include <ngraph/opsets/opset5.hpp>

#include <gtest/gtest.h>

// NOLINTBEGIN(readability-identifier-naming, modernize-use-override)
namespace template_extension {

class Operation : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"Template", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }

    Operation() = default;
    Operation(const ngraph::Output<ngraph::Node>& arg, int64_t add) : Op({arg}), add(add) {
        constructor_validate_and_infer_types();
    }

    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }

    std::shared_ptr<ngraph::Node> copy_with_new_args(const ngraph::NodeVector& new_args) const override {
        if (new_args.size() != 1) {
            throw ngraph::ngraph_error("Incorrect number of new arguments");
        }
        return std::make_shared<Operation>(new_args.at(0), add);
    }

    bool visit_attributes(ngraph::AttributeVisitor& visitor) override {
        visitor.on_attribute("add", add);
        return true;
    }

    bool evaluate(const ngraph::HostTensorVector& outputs, const ngraph::HostTensorVector& inputs) const override {
        const float* in = inputs[0]->get_data_ptr<ngraph::element::Type_t::f32>();
        float* out = outputs[0]->get_data_ptr<float>();
        std::transform(in, in + inputs[0]->get_element_count(), out, [&](float x) { return x + float(add); });
        return true;
    }
    bool has_evaluate() const override { return true; }

    int64_t getAddAttr() const { return add; }

private:
    int64_t add = 0;
};

constexpr ngraph::NodeTypeInfo Operation::type_info;

class Traced : public ngraph::op::Op {
public:
    NGRAPH_RTTI_DECLARATION;

    Traced() = default;
    explicit Traced(const ngraph::OutputVector& args) : Op(args) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        NODE_VALIDATION_CHECK(this, get_input_size() == 2, "two inputs are needed");
        ngraph::PartialShape out{get_input_partial_shape(0)[0], 2, size_t(3)};
        set_output_type(0, ngraph::element::f32, out);
    }
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& args) const override {
        ngraph::check_new_args_count(this, args);
        return std::make_shared<Traced>(args);
    }
};

class Derived : public Traced {
public:
    NGRAPH_RTTI_DECLARATION;
};

class Pair : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"Pair", 0};
    const ngraph::NodeTypeInfo& get_type_info() const { return type_info; }
    Pair(const std::shared_ptr<ngraph::Node>& a, const std::shared_ptr<ngraph::Node>& b) : Op({a, b}) {}
    Pair(const ngraph::Output<ngraph::Node>& a, const std::shared_ptr<ngraph::Node>& b) : Op({a, b}) {}
    explicit Pair(const ngraph::NodeVector& args) : Op(args) {}
};
constexpr ngraph::NodeTypeInfo Pair::type_info;

class ReluToTanh : public ngraph::pass::MatcherPass {
public:
    NGRAPH_RTTI_DECLARATION;
    ReluToTanh() {
        const auto relu = ngraph::pattern::wrap_type<ngraph::opset5::Relu>({ngraph::pattern::any_input()});
        ngraph::matcher_pass_callback callback = [](ngraph::pattern::Matcher& m) {
            const auto root = m.get_match_root();
            const auto tanh = std::make_shared<ngraph::opset5::Tanh>(root->input_value(0));
            tanh->set_friendly_name(root->get_friendly_name());
            ngraph::copy_runtime_info(root, tanh);
            ngraph::replace_node(root, tanh);
            return true;
        };
        register_matcher(std::make_shared<ngraph::pattern::Matcher>(relu, "ReluToTanh"), callback);
    }
};

class CountNodes : public ngraph::pass::FunctionPass {
public:
    NGRAPH_RTTI_DECLARATION;
    bool run_on_function(std::shared_ptr<ngraph::Function> f) override {
        count = f->get_ops().size();
        return false;
    }
    size_t count = 0;
};

}  // namespace template_extension
// NOLINTEND(readability-identifier-naming, modernize-use-override)

NGRAPH_RTTI_DEFINITION(template_extension::Traced, "Traced", 3);
NGRAPH_RTTI_DEFINITION(template_extension::Derived, "Derived", 0, template_extension::Traced);
NGRAPH_RTTI_DEFINITION(template_extension::ReluToTanh, "ReluToTanh", 0);
NGRAPH_RTTI_DEFINITION(template_extension::CountNodes, "CountNodes", 0)

// Users put classes of their own into these namespaces.
namespace ngraph {
namespace op {
namespace v0 {
class Invented : public Op {
public:
    static constexpr NodeTypeInfo type_info{"Invented", 0};
    const NodeTypeInfo& get_type_info() const override { return type_info; }
};
constexpr NodeTypeInfo Invented::type_info;
}  // namespace v0
}  // namespace op

struct Tag {
    int value = 0;
};
template <>
class VariantWrapper<Tag> : public VariantImpl<Tag> {
public:
    static constexpr VariantTypeInfo type_info{"Tag", 0};
    const VariantTypeInfo& get_type_info() const override { return type_info; }
    explicit VariantWrapper(const value_type& value) : VariantImpl<Tag>(value) {}
    std::shared_ptr<Variant> merge(const NodeVector& nodes) override {
        return std::make_shared<VariantWrapper<Tag>>(Tag{static_cast<int>(nodes.size())});
    }
};
constexpr VariantTypeInfo VariantWrapper<Tag>::type_info;
}  // namespace ngraph

namespace {

using template_extension::Operation;

std::shared_ptr<ngraph::Function> make_function() {
    const auto parameter = std::make_shared<ngraph::op::Parameter>(ngraph::element::f32, ngraph::PartialShape{1, 3});
    const auto operation = std::make_shared<Operation>(parameter, 3);
    const auto relu = std::make_shared<ngraph::op::Relu>(operation);
    const auto two = ngraph::opset1::Constant::create(ngraph::element::f32, {1}, {2});
    const auto add = std::make_shared<ngraph::op::v1::Add>(relu, two);
    return std::make_shared<ngraph::Function>(ngraph::OutputVector{add}, ngraph::ParameterVector{parameter}, "f");
}

TEST(NgraphAliases, OperationWithCopyWithNewArgsIsClonedAndEvaluated) {
    const auto clone = ngraph::clone_function(*make_function());
    ASSERT_EQ(clone->get_ops().size(), 6u);
    std::vector<float> in{-4, 0, 4}, out(3);
    const auto input =
        std::make_shared<ngraph::runtime::HostTensor>(ngraph::element::f32, ngraph::Shape{1, 3}, in.data());
    const auto output =
        std::make_shared<ngraph::HostTensorPtr::element_type>(ngraph::element::f32, ngraph::Shape{1, 3});
    ASSERT_TRUE(clone->evaluate({output}, {input}));
    output->read(out.data(), sizeof(float) * 3);
    EXPECT_EQ(out, (std::vector<float>{2, 5, 9}));
}

TEST(NgraphAliases, TypesOfBothGenerationsAreTheSame) {
    static_assert(std::is_same<ngraph::Node, ov::Node>::value, "one node class");
    static_assert(std::is_same<ngraph::Function, ov::Model>::value, "one model class");
    static_assert(std::is_same<ngraph::element::Type, ov::element::Type>::value, "one element type");
    static_assert(std::is_same<ngraph::op::v1::Add, ov::op::v1::Add>::value, "one class per operation");
    static_assert(std::is_same<ngraph::op::Relu, ngraph::op::v0::Relu>::value, "unversioned names are those of v0");
    static_assert(std::is_same<ngraph::opset5::Relu, ov::op::v0::Relu>::value, "one class per operation");
    EXPECT_EQ(ngraph::element::f32, ov::element::f32);
}

TEST(NgraphAliases, RttiMacrosDefineTypes) {
    const auto parameter = std::make_shared<ngraph::op::Parameter>(ngraph::element::f32, ngraph::Shape{4});
    const auto traced = std::make_shared<template_extension::Traced>(ngraph::OutputVector{parameter, parameter});
    EXPECT_EQ(traced->get_output_partial_shape(0), (ngraph::PartialShape{4, 2, 3}));
    EXPECT_EQ(traced->get_type_info(), template_extension::Traced::type_info);
    EXPECT_EQ(traced->get_type_info().version, 3u);
    EXPECT_TRUE(ngraph::is_type<template_extension::Traced>(traced));
    EXPECT_TRUE(template_extension::Derived::type_info.is_castable(template_extension::Traced::type_info));
    EXPECT_EQ(ngraph::as_type_ptr<ngraph::op::Relu>(std::shared_ptr<ngraph::Node>(traced)), nullptr);
    EXPECT_THROW(std::make_shared<template_extension::Traced>(ngraph::OutputVector{parameter}),
                 ngraph::NodeValidationFailure);
    EXPECT_EQ(ngraph::op::v0::Invented().get_type_info(), ngraph::op::v0::Invented::type_info);
}

TEST(NgraphAliases, OperationsTakeNodesAndOutputsAsInputs) {
    const std::shared_ptr<ngraph::Node> node =
        std::make_shared<ngraph::op::Parameter>(ngraph::element::f32, ngraph::Shape{4});
    EXPECT_EQ(template_extension::Pair(node, node).get_input_size(), 2u);
    EXPECT_EQ(template_extension::Pair(node->output(0), node).get_input_size(), 2u);
    EXPECT_EQ(template_extension::Pair(ngraph::NodeVector{node, node, node}).get_input_size(), 3u);
}

TEST(NgraphAliases, EngineOperationsHaveAComparableTypeInfo) {
    const auto function = make_function();
    size_t adds = 0;
    for (const auto& node : function->get_ordered_ops()) {
        adds += node->get_type_info() == ngraph::op::v1::Add::type_info;
    }
    EXPECT_EQ(adds, 1u);
}

TEST(NgraphAliases, PassesRun) {
    const auto function = make_function();
    ngraph::pass::Manager manager;
    manager.register_pass<template_extension::ReluToTanh>();
    const auto counter = manager.register_pass<template_extension::CountNodes>();
    manager.run_passes(function);
    EXPECT_EQ(counter->count, 6u);
    size_t tanhs = 0;
    for (const auto& node : function->get_ops()) {
        tanhs += ngraph::is_type<ngraph::opset5::Tanh>(node);
    }
    EXPECT_EQ(tanhs, 1u);
}

TEST(NgraphAliases, VariantsLiveInRtInfo) {
    const auto node = std::make_shared<ngraph::op::Parameter>(ngraph::element::f32, ngraph::Shape{});
    auto& info = node->get_rt_info();
    info["text"] = std::make_shared<ngraph::VariantWrapper<std::string>>("value");
    info["tag"] = std::make_shared<ngraph::VariantWrapper<ngraph::Tag>>(ngraph::Tag{5});
    const auto text = ngraph::as_type_ptr<ngraph::VariantWrapper<std::string>>(info["text"]);
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->get(), "value");
    EXPECT_EQ(ngraph::as_type_ptr<ngraph::VariantWrapper<int64_t>>(info["text"]), nullptr);
    EXPECT_EQ(ngraph::as_type_ptr<ngraph::VariantWrapper<ngraph::Tag>>(info["tag"])->get().value, 5);
}

TEST(NgraphAliases, ErrorsDeriveFromRuntimeError) {
    EXPECT_THROW(throw ngraph::ngraph_error("text"), std::runtime_error);
    EXPECT_THROW(throw ngraph::unsupported_op(std::string("Op")), ngraph::ngraph_error);
    EXPECT_THROW(NGRAPH_CHECK(false, "why ", 1), ngraph::CheckFailure);
}

TEST(NgraphAliases, SpecializeFunctionFixesShapesAndValues) {
    const auto function = make_function();
    const auto wider =
        ngraph::specialize_function(function, {ngraph::element::f32}, {ngraph::PartialShape{2, 3}}, {nullptr});
    EXPECT_EQ(wider->get_output_shape(0), (ngraph::Shape{2, 3}));
    EXPECT_EQ(function->get_output_shape(0), (ngraph::Shape{1, 3}));
    std::vector<float> value{1, 2, 3};
    const auto fixed =
        ngraph::specialize_function(function, {ngraph::element::f32}, {ngraph::PartialShape{1, 3}}, {value.data()});
    EXPECT_TRUE(fixed->get_parameters().empty());
    EXPECT_THROW(ngraph::specialize_function(function, {}, {}, {}), ngraph::ngraph_error);
}

TEST(NgraphAliases, TextAndAxisFunctions) {
    EXPECT_EQ(ngraph::join(std::vector<int>{1, 2, 3}), "1, 2, 3");
    EXPECT_EQ(ngraph::vector_to_string(std::vector<int>{1, 2}), "[ 1, 2 ]");
    EXPECT_EQ(ngraph::split("a, b,", ',', true), (std::vector<std::string>{"a", "b", ""}));
    EXPECT_EQ(ngraph::trim(" x y "), "x y");
    EXPECT_EQ(ngraph::ceil_div(7, 3), 3);
    EXPECT_EQ(ngraph::normalize_axes("node", {-1, 0}, ngraph::Rank(4)), (std::vector<size_t>{3, 0}));
    EXPECT_THROW(ngraph::normalize_axis("node", 4, ngraph::Rank(4)), ngraph::ngraph_error);
    EXPECT_THROW(ngraph::normalize_axis("node", -1, ngraph::Rank::dynamic()), ngraph::ngraph_error);
}

}  // namespace
