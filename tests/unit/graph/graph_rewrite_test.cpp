#include "openvino/pass/graph_rewrite.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

#include "openvino/core/graph_util.hpp"
#include "openvino/op/util/sub_graph_base.hpp"
#include "openvino/pass/manager.hpp"
#include "openvino/pass/pattern/op/label.hpp"
#include "openvino/pass/pattern/op/or.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"
#include "test_operations.hpp"

namespace graph_rewrite_test {

using namespace test_operations;
using ov::pass::GraphRewrite;
using ov::pass::pattern::any_input;
using ov::pass::pattern::Matcher;
using ov::pass::pattern::wrap_type;

using Log = std::vector<std::string>;

/// Notes the nodes that match a pattern.
class Noting : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("Noting");
    Noting(Log& log, std::string name, const std::shared_ptr<ov::Node>& pattern, bool result = false) {
        register_matcher(std::make_shared<Matcher>(pattern, name), [&log, name, result](Matcher& matcher) {
            log.push_back(name + ":" + matcher.get_match_root()->get_friendly_name());
            return result;
        });
    }
};

/// relu(x) → unary(unary(x)), the inner one registered.
class ReluToTwoUnary : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ReluToTwoUnary");
    ReluToTwoUnary() {
        register_matcher(std::make_shared<Matcher>(wrap_type<MyRelu>(), "ReluToTwoUnary"), [this](Matcher& matcher) {
            const auto relu = matcher.get_match_root();
            const auto inner = register_new_node<MyUnary>(relu->input_value(0));
            inner->set_friendly_name("inner");
            const auto outer = std::make_shared<MyUnary>(inner);
            outer->set_friendly_name("outer");
            register_new_node(outer);
            ov::replace_node(relu, outer);
            return true;
        });
    }
};

struct Chain {
    std::shared_ptr<Parameter> input = parameter(Shape{2}, "x");
    std::shared_ptr<ov::Model> model;
    explicit Chain(size_t relus = 1) {
        ov::Output<ov::Node> value = input;
        for (size_t i = 0; i < relus; ++i) {
            const auto relu = std::make_shared<MyRelu>(value);
            relu->set_friendly_name("relu" + std::to_string(i));
            value = relu;
        }
        model = std::make_shared<ov::Model>(ov::OutputVector{value}, ov::ParameterVector{input});
        model->get_results()[0]->set_friendly_name("result");
    }
};

class Twice : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("Twice");
    Twice() {
        register_matcher(std::make_shared<Matcher>(wrap_type<MyRelu>()), [this](Matcher& matcher) {
            const auto relu = matcher.get_match_root();
            const auto unary = register_new_node<MyUnary>(relu->input_value(0));
            register_new_node(unary);
            unary->set_friendly_name("unary");
            ov::replace_node(relu, unary);
            return true;
        });
    }
};

class Remove : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("Remove");
    explicit Remove(std::vector<size_t>& consumers) {
        register_matcher(std::make_shared<Matcher>(wrap_type<MyRelu>({any_input()})), [&consumers](Matcher& matcher) {
            const auto root = matcher.get_match_root();
            consumers.push_back(root->input_value(0).get_target_inputs().size());
            auto value = root->output(0);
            return ov::replace_output_update_name(value, std::make_shared<MyUnary>(root->input_value(0)));
        });
    }
};

class Throwing : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("Throwing");
    Throwing() {
        register_matcher(std::make_shared<Matcher>(wrap_type<MyRelu>()),
                         [](Matcher&) -> bool { throw std::runtime_error("from the callback"); });
    }
};

class StaticOnly : public Noting {
public:
    OPENVINO_RTTI("StaticOnly", "0", Noting);
    explicit StaticOnly(Log& log) : Noting(log, "static", wrap_type<MyRelu>()) {
        set_property(ov::pass::PassProperty::REQUIRE_STATIC_SHAPE, true);
    }
};

class Inner : public GraphRewrite {
public:
    OPENVINO_GRAPH_REWRITE_RTTI("Inner");
    explicit Inner(Log& log) { add_matcher<Noting>(log, "inner", wrap_type<MyRelu>()); }
};

class Inferring : public GraphRewrite {
public:
    OPENVINO_GRAPH_REWRITE_RTTI("Inferring");
    Inferring() { m_enable_shape_inference = true; }
};

TEST(GraphRewrite, OffersNodesInTopologicalOrderToMatchersInOrderOfRegistration) {
    Log log;
    GraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "a", wrap_type<MyRelu>());
    rewrite.add_matcher<Noting>(log, "b", any_input());
    rewrite.add_matcher<Noting>(log, "c", wrap_type<MyRelu>());
    EXPECT_FALSE(rewrite.run_on_model(Chain(2).model));
    EXPECT_EQ(log, (Log{"b:x", "a:relu0", "b:relu0", "c:relu0", "a:relu1", "b:relu1", "c:relu1", "b:result"}));
}

TEST(GraphRewrite, ACallbackThatReturnsTrueEndsTheTriesAtItsNode) {
    Log log;
    GraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "a", wrap_type<MyRelu>(), true);
    rewrite.add_matcher<Noting>(log, "b", wrap_type<MyRelu>());
    EXPECT_TRUE(rewrite.run_on_model(Chain(2).model));
    EXPECT_EQ(log, (Log{"a:relu0", "a:relu1"}));
}

TEST(GraphRewrite, DerivedTypesMatchABaseTypeRootButNotTheOtherWayRound) {
    Log log;
    auto input = parameter();
    auto unary = std::make_shared<MyUnary>(input);
    auto relu = std::make_shared<MyRelu>(unary);
    unary->set_friendly_name("unary");
    relu->set_friendly_name("relu");
    const auto model = std::make_shared<ov::Model>(relu, ov::ParameterVector{input});
    GraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "base", wrap_type<MyUnary>());
    rewrite.add_matcher<Noting>(log, "derived", wrap_type<MyRelu>());
    rewrite.run_on_model(model);
    EXPECT_EQ(log, (Log{"base:unary", "base:relu", "derived:relu"}));
}

TEST(GraphRewrite, RootTypesAreFoundInAlternatives) {
    Log log;
    const auto either =
        std::make_shared<ov::pass::pattern::op::Or>(OutputVector{wrap_type<MyRelu>(), wrap_type<Result>()});
    GraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "or", either);
    rewrite.run_on_model(Chain().model);
    EXPECT_EQ(log, (Log{"or:relu0", "or:result"}));
}

TEST(GraphRewrite, RegisteredNodesAreVisitedNextAndOnce) {
    Log log;
    Chain chain(2);
    GraphRewrite rewrite;
    rewrite.add_matcher<ReluToTwoUnary>();
    rewrite.add_matcher<Noting>(log, "u", wrap_type<MyUnary, Result>());
    EXPECT_TRUE(rewrite.run_on_model(chain.model));
    EXPECT_EQ(log, (Log{"u:inner", "u:outer", "u:inner", "u:outer", "u:result"}));
    EXPECT_EQ(chain.model->get_ops().size(), 6u);
}

TEST(GraphRewrite, ANodeRegisteredTwiceIsVisitedOnce) {
    Log log;
    Chain chain;
    GraphRewrite rewrite;
    rewrite.add_matcher<Twice>();
    rewrite.add_matcher<Noting>(log, "u", wrap_type<MyUnary>());
    rewrite.run_on_model(chain.model);
    EXPECT_EQ(log, Log{"u:unary"});
}

TEST(GraphRewrite, RemovedNodesAreGoneWhenLaterNodesAreVisited) {
    Chain chain(2);
    std::vector<size_t> consumers;
    std::weak_ptr<ov::Node> first = chain.model->get_ops()[1];
    GraphRewrite rewrite;
    rewrite.add_matcher<Remove>(consumers);
    EXPECT_TRUE(rewrite.run_on_model(chain.model));
    EXPECT_EQ(consumers, (std::vector<size_t>{1, 1}));
    EXPECT_TRUE(first.expired());
    EXPECT_EQ(chain.input->output(0).get_target_inputs().size(), 1u);
}

TEST(GraphRewrite, MatchedNodesAreNotHeldAfterTheRun) {
    Chain chain;
    Log log;
    GraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "a", wrap_type<MyRelu>({any_input()}), true);
    rewrite.run_on_model(chain.model);
    std::weak_ptr<ov::Node> relu = chain.model->get_ops()[1];
    EXPECT_EQ(relu.use_count(), 1);
    ASSERT_EQ(log.size(), 1u);
}

TEST(GraphRewrite, AnExceptionInACallbackPassesThroughAndLeavesNothingHeld) {
    Chain chain;
    GraphRewrite rewrite;
    const auto pass = rewrite.add_matcher<Throwing>();
    EXPECT_THROW(rewrite.run_on_model(chain.model), std::runtime_error);
    EXPECT_TRUE(pass->get_matcher()->get_pattern_value_map().empty());
}

TEST(GraphRewrite, MatchersThatNeedStaticShapesAreSkippedOnADynamicModel) {
    Log log;
    auto input = parameter(PartialShape{-1});
    const auto dynamic = std::make_shared<ov::Model>(std::make_shared<MyRelu>(input), ov::ParameterVector{input});
    GraphRewrite rewrite;
    rewrite.add_matcher<StaticOnly>(log);
    rewrite.run_on_model(dynamic);
    EXPECT_TRUE(log.empty());
    rewrite.run_on_model(Chain().model);
    EXPECT_EQ(log.size(), 1u);
}

TEST(GraphRewrite, TakesTheMatchersOfAnotherRewrite) {
    Log log;
    GraphRewrite rewrite;
    rewrite.add_matcher<Inner>(log);
    rewrite.run_on_model(Chain().model);
    EXPECT_EQ(log, Log{"inner:relu0"});
}

TEST(GraphRewrite, TakesAMatcherAndACallback) {
    GraphRewrite rewrite;
    size_t calls = 0;
    rewrite.add_matcher(std::make_shared<Matcher>(wrap_type<MyRelu>(), "old"), [&calls](Matcher&) {
        ++calls;
        return false;
    });
    rewrite.run_on_model(Chain(3).model);
    EXPECT_EQ(calls, 3u);
}

TEST(GraphRewrite, BackwardVisitsConsumersFirst) {
    Log log;
    ov::pass::BackwardGraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "a", any_input());
    rewrite.run_on_model(Chain(2).model);
    EXPECT_EQ(log, (Log{"a:result", "a:relu1", "a:relu0", "a:x"}));
}

TEST(GraphRewrite, ShapeInferenceBeforeTheMatchersIfAsked) {
    Chain chain;
    chain.input->set_partial_shape({3, 4});
    Log log;
    Inferring rewrite;
    rewrite.add_matcher<Noting>(log, "static", wrap_type<MyRelu>(ov::pass::pattern::rank_equals(2)));
    rewrite.run_on_model(chain.model);
    EXPECT_EQ(log, Log{"static:relu0"});
}

/// Runs its body on its only input.
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

TEST(GraphRewrite, VisitsBodiesUnlessTheCallbackRefuses) {
    auto input = parameter(Shape{2}, "outer");
    const auto node = std::make_shared<MyBody>(input, Chain().model);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{node->output(0)}, ov::ParameterVector{input});
    Log log;
    GraphRewrite rewrite;
    rewrite.add_matcher<Noting>(log, "a", wrap_type<MyRelu>());
    rewrite.run_on_model(model);
    EXPECT_EQ(log, Log{"a:relu0"});
    log.clear();
    rewrite.set_callback([](const std::shared_ptr<const ov::Node>&) { return true; });
    rewrite.run_on_model(model);
    EXPECT_TRUE(log.empty());
}

TEST(GraphRewrite, BodiesCountAsChanged) {
    auto input = parameter();
    const auto body = Chain().model;
    const auto node = std::make_shared<MyBody>(input, body);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{node->output(0)}, ov::ParameterVector{input});
    ov::pass::Manager manager;
    manager.register_pass<ReluToTwoUnary>();
    EXPECT_TRUE(manager.run_passes(model));
    EXPECT_EQ(body->get_ops().size(), 4u);
}

/// Processor time, which other programs do not lengthen, of ten matchers and a rewrite of every node.
double seconds_of_passes(size_t length) {
    Chain chain(length);
    ov::pass::Manager manager;
    Log log;
    const auto rewrite = manager.register_pass<GraphRewrite>();
    for (size_t i = 0; i < 10; ++i)
        rewrite->add_matcher<Noting>(log, "n", wrap_type<MyRelu>({wrap_type<Constant>()}));
    manager.register_pass<ReluToTwoUnary>();
    const auto start = std::clock();
    EXPECT_TRUE(manager.run_passes(chain.model));
    const auto end = std::clock();
    EXPECT_EQ(chain.model->get_ops().size(), 2 * length + 2);
    return static_cast<double>(end - start) / CLOCKS_PER_SEC;
}

TEST(GraphRewrite, TimeGrowsWithTheNumberOfNodesOnly) {
    const double few = std::min(seconds_of_passes(2000), seconds_of_passes(2000));
    // Work in proportion takes 8 times as long, quadratic work 64 times.
    EXPECT_LT(seconds_of_passes(16000), 24 * few);
}

TEST(RecurrentGraphRewrite, StartsAnewAfterAChange) {
    using namespace ov::pass::pattern;
    Chain chain(3);
    const auto input = any_input();
    const auto relu = wrap_type<MyRelu>({input});
    ov::pass::RecurrentGraphRewrite rewrite;
    size_t lengths = 0;
    rewrite.add_matcher(std::make_shared<RecurrentMatcher>(relu, input, std::set<std::shared_ptr<ov::Node>>{}),
                        [&](RecurrentMatcher& matcher) {
                            if (matcher.get_number_of_recurrent_matches() < 3) return false;
                            lengths = matcher.get_number_of_recurrent_matches();
                            ov::replace_node(matcher.get_match_root(), std::make_shared<MyUnary>(chain.input));
                            return true;
                        });
    EXPECT_TRUE(rewrite.run_on_model(chain.model));
    EXPECT_EQ(lengths, 3u);
    EXPECT_EQ(chain.model->get_ops().size(), 3u);
    EXPECT_FALSE(rewrite.run_on_model(chain.model));
}

}  // namespace graph_rewrite_test
