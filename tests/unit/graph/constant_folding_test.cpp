#include "openvino/pass/constant_folding.hpp"

#include <gtest/gtest.h>

#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/core/graph_util.hpp"
#include "openvino/core/rt_info.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"
#include "openvino/pass/manager.hpp"
#include "test_operations.hpp"

namespace constant_folding_test {

using namespace test_operations;

bool fold(const std::shared_ptr<ov::Model>& model) {
    ov::pass::Manager manager;
    manager.register_pass<ov::pass::ConstantFolding>();
    return manager.run_passes(model);
}

std::shared_ptr<Constant> source_of(const std::shared_ptr<ov::Model>& model, size_t index = 0) {
    return ov::as_type_ptr<Constant>(model->get_results()[index]->get_input_node_shared_ptr(0));
}

TEST(ConstantFolding, FoldsAChainAndKeepsNames) {
    auto inner = std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4}));
    auto outer = std::make_shared<MySubtract>(inner, constant({1, 1}));
    outer->set_friendly_name("difference");
    outer->output(0).set_names({"tensor"});
    outer->get_rt_info()["mark"] = 7;
    const auto model = std::make_shared<ov::Model>(outer, ov::ParameterVector{});
    EXPECT_TRUE(fold(model));
    const auto folded = source_of(model);
    ASSERT_TRUE(folded);
    EXPECT_EQ(folded->cast_vector<float>(), (std::vector<float>{3, 5}));
    EXPECT_EQ(folded->get_friendly_name(), "difference");
    EXPECT_EQ(folded->output(0).get_names().count("tensor"), 1u);
    EXPECT_EQ(model->output("tensor").get_node(), model->get_results()[0].get());
    EXPECT_EQ(folded->get_rt_info().at("mark").as<int>(), 7);
    EXPECT_EQ(model->get_ops().size(), 2u);
    EXPECT_FALSE(fold(model));
}

TEST(ConstantFolding, LeavesWhatDependsOnAnInput) {
    auto x = parameter();
    auto sum = std::make_shared<MyAdd>(x, std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4})));
    const auto model = std::make_shared<ov::Model>(sum, ov::ParameterVector{x});
    EXPECT_TRUE(fold(model));
    EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0), sum.get());
    EXPECT_TRUE(ov::is_type<Constant>(sum->get_input_node_ptr(1)));
}

TEST(ConstantFolding, LeavesOperationsThatCannotBeEvaluated) {
    auto relu = std::make_shared<MyRelu>(constant({1, 2}));
    const auto model = std::make_shared<ov::Model>(relu, ov::ParameterVector{});
    EXPECT_FALSE(fold(model));
    EXPECT_EQ(model->get_ops().size(), 3u);
}

TEST(ConstantFolding, FoldsEveryOutput) {
    auto two = std::make_shared<MyTwoOutputs>(constant({1, 2}));
    two->set_friendly_name("two");
    two->output(0).set_names({"first"});
    two->output(1).set_names({"second"});
    const auto model = std::make_shared<ov::Model>(two->outputs(), ov::ParameterVector{});
    EXPECT_TRUE(fold(model));
    ASSERT_TRUE(source_of(model, 0) && source_of(model, 1));
    EXPECT_EQ(source_of(model, 0)->cast_vector<float>(), (std::vector<float>{1, 2}));
    EXPECT_EQ(source_of(model, 1)->cast_vector<float>(), (std::vector<float>{2, 4}));
    EXPECT_EQ(source_of(model, 0)->get_friendly_name(), "two.0");
    EXPECT_EQ(source_of(model, 1)->get_friendly_name(), "two.1");
    EXPECT_EQ(source_of(model, 1)->output(0).get_names().count("second"), 1u);
}

TEST(ConstantFolding, TheShapeOfAStaticValueIsKnown) {
    auto x = parameter(Shape{2, 5});
    auto shape = std::make_shared<MyShapeOf>(std::make_shared<MyRelu>(x));
    shape->set_friendly_name("shape");
    auto ones = Constant::create(ov::element::i64, Shape{2}, {1, 1});
    auto sum = std::make_shared<MyAdd>(shape, ones);
    const auto model = std::make_shared<ov::Model>(sum, ov::ParameterVector{x});
    EXPECT_TRUE(fold(model));
    ASSERT_TRUE(source_of(model));
    EXPECT_EQ(source_of(model)->cast_vector<int64_t>(), (std::vector<int64_t>{3, 6}));
    EXPECT_EQ(source_of(model)->get_friendly_name(), sum->get_friendly_name());
}

TEST(ConstantFolding, TheShapeOfADynamicValueIsNot) {
    auto x = parameter(PartialShape{2, {1, 5}});
    auto shape = std::make_shared<MyShapeOf>(x);
    const auto model = std::make_shared<ov::Model>(shape, ov::ParameterVector{x});
    EXPECT_FALSE(fold(model));
    EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0), shape.get());
}

TEST(ConstantFolding, DisabledNodesStayAndSoDoesWhatDependsOnThem) {
    auto inner = std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4}));
    auto outer = std::make_shared<MySubtract>(inner, constant({1, 1}));
    ov::disable_constant_folding(inner);
    EXPECT_TRUE(ov::constant_folding_is_disabled(inner));
    EXPECT_TRUE(ov::pass::constant_folding_is_disabled(inner.get()));
    EXPECT_FALSE(ov::constant_folding_is_disabled(outer));
    const auto model = std::make_shared<ov::Model>(outer, ov::ParameterVector{});
    EXPECT_FALSE(fold(model));
    ov::enable_constant_folding(inner);
    EXPECT_TRUE(fold(model));
    EXPECT_TRUE(source_of(model));
}

TEST(ConstantFolding, TheBareKeyDisablesToo) {
    auto sum = std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4}));
    sum->get_rt_info()["disabled_constant_folding"] = true;
    EXPECT_TRUE(ov::constant_folding_is_disabled(sum));
    ov::enable_constant_folding(sum);
    EXPECT_FALSE(ov::constant_folding_is_disabled(sum));
}

TEST(ConstantFolding, ADisabledShapeStopsTheKnownValuesBehindIt) {
    auto x = parameter(Shape{2, 5});
    auto shape = std::make_shared<MyShapeOf>(x);
    ov::disable_constant_folding(shape);
    auto sum = std::make_shared<MyAdd>(shape, Constant::create(ov::element::i64, Shape{2}, {1, 1}));
    const auto model = std::make_shared<ov::Model>(sum, ov::ParameterVector{x});
    PartialShape known;
    EXPECT_TRUE(ov::evaluate_as_partial_shape(sum, known)) << "bounds are known before the pass runs";
    EXPECT_FALSE(fold(model));
    EXPECT_EQ(model->get_results()[0]->get_input_node_ptr(0), sum.get());
}

TEST(ConstantFolding, TheMarkIsNotCopiedWithTheRuntimeInfo) {
    auto first = std::make_shared<MyRelu>(parameter()), second = std::make_shared<MyRelu>(parameter());
    ov::disable_constant_folding(first);
    ov::copy_runtime_info(first, second);
    EXPECT_FALSE(ov::constant_folding_is_disabled(second));
}

TEST(ConstantFolding, LeavesStatesAndSinks) {
    const auto state = variable("state");
    auto read = std::make_shared<MyReadValue>(constant({1, 2}), state);
    auto assign = std::make_shared<MyAssign>(read, state);
    auto result = std::make_shared<Result>(read);
    const auto model =
        std::make_shared<ov::Model>(ov::ResultVector{result}, ov::SinkVector{assign}, ov::ParameterVector{});
    EXPECT_FALSE(fold(model));
    EXPECT_EQ(result->get_input_node_ptr(0), read.get());
    EXPECT_EQ(model->get_sinks().size(), 1u);
}

TEST(ConstantFolding, ResultsOfAConstantStay) {
    const auto model = std::make_shared<ov::Model>(constant({1, 2}), ov::ParameterVector{});
    EXPECT_FALSE(fold(model));
    EXPECT_EQ(model->get_ops().size(), 2u);
}

TEST(ConstantFolding, ControlDependenciesMoveToTheConstant) {
    auto x = parameter();
    auto before = std::make_shared<MyRelu>(x);
    auto sum = std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4}));
    sum->add_control_dependency(before);
    const auto model = std::make_shared<ov::Model>(sum, ov::ParameterVector{x});
    EXPECT_TRUE(fold(model));
    ASSERT_TRUE(source_of(model));
    EXPECT_EQ(source_of(model)->get_control_dependencies(), ov::NodeVector{before});
}

/// Folds itself to its input, whatever that is.
class MyIdentity : public MyUnary {
public:
    OPENVINO_OP("MyIdentity", "test", MyUnary);
    explicit MyIdentity(const Output<ov::Node>& value) : MyUnary(value) {}
    bool constant_fold(OutputVector& outputs, const OutputVector& inputs) override {
        if (!ov::is_type<Constant>(inputs[0].get_node())) return false;
        outputs[0] = Constant::create(ov::element::f32, Shape{1}, {42});
        return true;
    }
};

TEST(ConstantFolding, AsksTheOperationsOwnConstantFold) {
    const auto model = std::make_shared<ov::Model>(std::make_shared<MyIdentity>(constant({1})), ov::ParameterVector{});
    EXPECT_TRUE(fold(model));
    ASSERT_TRUE(source_of(model));
    EXPECT_EQ(source_of(model)->cast_vector<float>(), std::vector<float>{42});
}

class MyBody : public ov::op::util::MultiSubGraphOp {
public:
    OPENVINO_OP("MyBody", "test", ov::op::util::MultiSubGraphOp);
    MyBody(const Output<ov::Node>& value, const std::shared_ptr<ov::Model>& body) : MultiSubGraphOp({value}, 1) {
        set_function(0, body);
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const OutputVector& inputs) const override {
        return std::make_shared<MyBody>(inputs[0], get_function(0)->clone());
    }
};

TEST(ConstantFolding, FoldsInBodies) {
    const auto body =
        std::make_shared<ov::Model>(std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4})), ov::ParameterVector{});
    auto x = parameter();
    auto node = std::make_shared<MyBody>(x, body);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{node->output(0)}, ov::ParameterVector{x});
    EXPECT_TRUE(fold(model));
    EXPECT_TRUE(source_of(body));
}

TEST(ConstantFolding, FreesWhatWasFolded) {
    auto inner = std::make_shared<MyAdd>(constant({1, 2}), constant({3, 4}));
    std::weak_ptr<ov::Node> freed = inner;
    const auto model = std::make_shared<ov::Model>(std::make_shared<MySubtract>(inner, inner), ov::ParameterVector{});
    inner.reset();
    EXPECT_TRUE(fold(model));
    EXPECT_TRUE(freed.expired());
}

TEST(ConstantFolding, ALongChainOfUnknownSizesTakesLinearTime) {
    // Every step asks for bounds; searching up to the input each time would take minutes.
    auto x = std::make_shared<Parameter>(ov::element::i64, PartialShape{4});
    ov::Output<ov::Node> value = x;
    for (size_t i = 0; i < 20000; ++i)
        value = std::make_shared<MyAdd>(value, Constant::create(ov::element::i64, Shape{4}, {1, 1, 1, 1}));
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{value}, ov::ParameterVector{x});
    EXPECT_FALSE(ov::pass::ConstantFolding().run_on_model(model));
}

}  // namespace constant_folding_test
