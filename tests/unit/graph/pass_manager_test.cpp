#include "openvino/pass/manager.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "openvino/core/graph_util.hpp"
#include "openvino/pass/graph_rewrite.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"
#include "openvino/pass/visualize_tree.hpp"
#include "test_operations.hpp"

namespace pass_manager_test {

using namespace test_operations;
using ov::pass::Manager;

std::shared_ptr<ov::Model> small_model() {
    auto input = parameter(Shape{2}, "x");
    return std::make_shared<ov::Model>(std::make_shared<MyRelu>(input), ov::ParameterVector{input});
}

/// Notes its name in a list.
class NotingPass : public ov::pass::ModelPass {
public:
    OPENVINO_MODEL_PASS_RTTI("NotingPass");
    NotingPass(std::vector<std::string>& log, std::string name, bool changes = false)
        : m_log(log), m_name(std::move(name)), m_changes(changes) {}
    bool run_on_model(const std::shared_ptr<ov::Model>&) override {
        m_log.push_back(m_name);
        return m_changes;
    }

private:
    std::vector<std::string>& m_log;
    std::string m_name;
    bool m_changes;
};

class OtherPass : public NotingPass {
public:
    OPENVINO_RTTI("OtherPass", "0", NotingPass);
    using NotingPass::NotingPass;
};

class StaticOnlyPass : public NotingPass {
public:
    OPENVINO_RTTI("StaticOnlyPass", "0");
    explicit StaticOnlyPass(std::vector<std::string>& log) : NotingPass(log, "static") {
        set_property(ov::pass::PassProperty::REQUIRE_STATIC_SHAPE, true);
    }
};

/// Overrides the method of 2020-21 and has no type of its own.
class OldPass : public ov::pass::ModelPass {
public:
    bool run_on_function(std::shared_ptr<ov::Model> model) override {
        model->set_friendly_name("seen");
        return true;
    }
};

/// Counts how often its output type is inferred.
class Counting : public MyUnary {
public:
    OPENVINO_OP("Counting", "test", MyUnary);
    explicit Counting(const Output<ov::Node>& value) : MyUnary(value) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        ++count;
        MyUnary::validate_and_infer_types();
    }
    int count = 0;
};

class ReluToUnary : public ov::pass::MatcherPass {
public:
    OPENVINO_MATCHER_PASS_RTTI("ReluToUnary");
    ReluToUnary() {
        const auto relu = ov::pass::pattern::wrap_type<MyRelu>();
        register_matcher(std::make_shared<ov::pass::pattern::Matcher>(relu, "ReluToUnary"),
                         [this](ov::pass::pattern::Matcher& matcher) {
                             const auto node = matcher.get_match_root();
                             if (transformation_callback(node)) return false;
                             ov::replace_node(node, std::make_shared<MyUnary>(node->input_value(0)));
                             return true;
                         });
    }
};

size_t count_of(const ov::Model& model, const ov::DiscreteTypeInfo& type) {
    size_t count = 0;
    for (const auto& node : model.get_ops())
        count += node->get_type_info() == type ? 1 : 0;
    return count;
}

bool has_relu(const std::shared_ptr<ov::Model>& model) {
    return count_of(*model, MyRelu::get_type_info_static()) != 0;
}

TEST(PassManager, RunsPassesInTheOrderOfRegistration) {
    std::vector<std::string> log;
    Manager manager;
    manager.register_pass<NotingPass>(log, "a");
    manager.register_pass<OtherPass>(log, "b");
    manager.register_pass<NotingPass>(log, "c");
    manager.run_passes(small_model());
    EXPECT_EQ(log, (std::vector<std::string>{"a", "b", "c"}));
}

TEST(PassManager, ReturnsWhetherAPassChangedTheModel) {
    std::vector<std::string> log;
    Manager unchanged, changed;
    unchanged.register_pass<NotingPass>(log, "a", false);
    changed.register_pass<NotingPass>(log, "a", true);
    changed.register_pass<NotingPass>(log, "b", false);
    EXPECT_FALSE(unchanged.run_passes(small_model()));
    EXPECT_TRUE(changed.run_passes(small_model()));
}

TEST(PassManager, ValidatesOnlyAfterAPassThatChangedTheModel) {
    std::vector<std::string> log;
    auto input = parameter();
    auto node = std::make_shared<Counting>(input);
    const auto model = std::make_shared<ov::Model>(node, ov::ParameterVector{input});
    const int before = node->count;
    Manager unchanged;
    unchanged.register_pass<NotingPass>(log, "a", false);
    unchanged.run_passes(model);
    EXPECT_EQ(node->count, before);
    Manager changed;
    changed.register_pass<NotingPass>(log, "a", true);
    changed.register_pass<NotingPass>(log, "b", false);
    changed.run_passes(model);
    EXPECT_EQ(node->count, before + 1);
}

TEST(PassManager, WithoutPerPassValidationOneValidateServesAllChangesBefore) {
    std::vector<std::string> log;
    auto input = parameter();
    auto node = std::make_shared<Counting>(input);
    const auto model = std::make_shared<ov::Model>(node, ov::ParameterVector{input});
    const int before = node->count;
    Manager manager;
    manager.set_per_pass_validation(false);
    manager.register_pass<NotingPass>(log, "a", true);
    manager.register_pass<NotingPass>(log, "b", true);
    manager.register_pass<ov::pass::Validate>();
    EXPECT_TRUE(manager.run_passes(model));
    EXPECT_EQ(node->count, before + 1);
}

TEST(PassManager, RunsAMatcherPassAlone) {
    const auto model = small_model();
    Manager manager;
    manager.register_pass<ReluToUnary>();
    EXPECT_TRUE(manager.run_passes(model));
    EXPECT_FALSE(has_relu(model));
    EXPECT_FALSE(manager.run_passes(model));
}

TEST(PassManager, RunsPassesThatOverrideRunOnFunction) {
    const auto model = small_model();
    Manager manager;
    manager.register_pass<OldPass>();
    EXPECT_TRUE(manager.run_passes(model));
    EXPECT_EQ(model->get_friendly_name(), "seen");
}

TEST(PassManager, APassThatOverridesNothingSaysSo) {
    ov::pass::ModelPass pass;
    try {
        pass.run_on_model(small_model());
        FAIL();
    } catch (const ov::Exception& error) {
        EXPECT_NE(std::string(error.what()).find("override run_on_model"), std::string::npos) << error.what();
    }
}

TEST(PassManager, SkipsPassesThatNeedStaticShapesOnADynamicModel) {
    std::vector<std::string> log;
    auto input = parameter(PartialShape{-1});
    const auto dynamic = std::make_shared<ov::Model>(std::make_shared<MyRelu>(input), ov::ParameterVector{input});
    Manager manager;
    manager.register_pass<StaticOnlyPass>(log);
    manager.run_passes(dynamic);
    EXPECT_TRUE(log.empty());
    manager.run_passes(small_model());
    EXPECT_EQ(log.size(), 1u);
}

TEST(PassManager, RegistersAnExistingPass) {
    std::vector<std::string> log;
    Manager manager;
    const auto pass = std::make_shared<NotingPass>(log, "a");
    EXPECT_EQ(manager.register_pass_instance(pass), pass);
    EXPECT_EQ(pass->get_pass_config(), manager.get_pass_config());
    manager.run_passes(small_model());
    EXPECT_EQ(log.size(), 1u);
    EXPECT_THROW(manager.register_pass_instance(nullptr), ov::Exception);
}

TEST(PassConfig, DisablesAndEnablesByType) {
    std::vector<std::string> log;
    Manager manager;
    manager.register_pass<NotingPass>(log, "a");
    manager.register_pass<OtherPass>(log, "b");
    const auto config = manager.get_pass_config();
    config->disable<OtherPass>();
    EXPECT_TRUE(config->is_disabled<OtherPass>());
    EXPECT_FALSE(config->is_disabled<NotingPass>());
    manager.run_passes(small_model());
    EXPECT_EQ(log, std::vector<std::string>{"a"});
    config->enable<OtherPass>();
    EXPECT_FALSE(config->is_disabled<OtherPass>());
    EXPECT_TRUE(config->is_enabled<OtherPass>());
    manager.run_passes(small_model());
    EXPECT_EQ(log, (std::vector<std::string>{"a", "a", "b"}));
}

TEST(PassConfig, APassDisabledByDefaultRunsOnceEnabled) {
    std::vector<std::string> log;
    Manager manager;
    manager.register_pass<NotingPass, false>(log, "a");
    manager.run_passes(small_model());
    EXPECT_TRUE(log.empty());
    manager.get_pass_config()->enable<NotingPass>();
    manager.run_passes(small_model());
    EXPECT_EQ(log.size(), 1u);
}

TEST(PassConfig, EnablingBeforeRegistrationOverridesTheDefault) {
    std::vector<std::string> log;
    Manager manager;
    manager.get_pass_config()->enable<NotingPass>();
    manager.register_pass<NotingPass, false>(log, "a");
    manager.run_passes(small_model());
    EXPECT_EQ(log.size(), 1u);
}

TEST(PassConfig, CallbackOfATypeGoesBeforeTheCommonOne) {
    ov::pass::PassConfig config;
    const auto node = small_model()->get_ops().front();
    EXPECT_FALSE(config.get_callback<NotingPass>()(node));
    config.set_callback([](const std::shared_ptr<const ov::Node>&) { return true; });
    EXPECT_TRUE(config.get_callback<NotingPass>()(node));
    config.set_callback<NotingPass, ReluToUnary>([](const std::shared_ptr<const ov::Node>&) { return false; });
    EXPECT_FALSE(config.get_callback<NotingPass>()(node));
    EXPECT_FALSE(config.get_callback<ReluToUnary>()(node));
    EXPECT_TRUE(config.get_callback<OtherPass>()(node));
}

TEST(PassConfig, CallbackKeepsANodeFromBeingChanged) {
    auto input = parameter();
    auto first = std::make_shared<MyRelu>(input);
    auto second = std::make_shared<MyRelu>(first);
    first->set_friendly_name("keep");
    const auto model = std::make_shared<ov::Model>(second, ov::ParameterVector{input});
    second.reset();
    Manager manager;
    manager.register_pass<ReluToUnary>();
    manager.get_pass_config()->set_callback<ReluToUnary>(
        [](const std::shared_ptr<const ov::Node>& node) { return node->get_friendly_name() == "keep"; });
    EXPECT_TRUE(manager.run_passes(model));
    EXPECT_EQ(count_of(*model, MyRelu::get_type_info_static()), 1u);
}

/// Runs passes of its own with the configuration it was given.
class NestingPass : public ov::pass::ModelPass {
public:
    OPENVINO_MODEL_PASS_RTTI("NestingPass");
    explicit NestingPass(std::vector<std::string>& log) : m_log(log) {}
    bool run_on_model(const std::shared_ptr<ov::Model>& model) override {
        Manager manager(get_pass_config(), "nested");
        manager.register_pass<NotingPass>(m_log, "inner");
        manager.register_pass<ReluToUnary>();
        return manager.run_passes(model);
    }

private:
    std::vector<std::string>& m_log;
};

TEST(PassConfig, NestedManagersInherit) {
    std::vector<std::string> log;
    const auto model = small_model();
    Manager manager;
    manager.register_pass<NestingPass>(log);
    manager.get_pass_config()->disable<NotingPass>();
    manager.get_pass_config()->set_callback<ReluToUnary>([](const std::shared_ptr<const ov::Node>&) { return true; });
    EXPECT_FALSE(manager.run_passes(model));
    EXPECT_TRUE(log.empty());
    EXPECT_TRUE(has_relu(model));
    manager.get_pass_config()->enable<NotingPass>();
    manager.run_passes(model);
    EXPECT_EQ(log.size(), 1u);
}

TEST(PassConfig, DisablingAMatcherInsideARewrite) {
    const auto model = small_model();
    Manager manager;
    manager.register_pass<ov::pass::GraphRewrite>()->add_matcher<ReluToUnary>();
    manager.get_pass_config()->disable<ReluToUnary>();
    EXPECT_FALSE(manager.run_passes(model));
    EXPECT_TRUE(has_relu(model));
}

/// Adds a matcher that is off by default, in the constructor, before it has the manager's configuration.
class RewriteWithDefault : public ov::pass::GraphRewrite {
public:
    OPENVINO_GRAPH_REWRITE_RTTI("RewriteWithDefault");
    RewriteWithDefault() { add_matcher<ReluToUnary, false>(); }
};

TEST(PassConfig, AMatcherDisabledInTheConstructorOfARewriteStaysSo) {
    const auto model = small_model();
    Manager manager;
    manager.register_pass<RewriteWithDefault>();
    EXPECT_FALSE(manager.run_passes(model));
    EXPECT_TRUE(has_relu(model));
    manager.get_pass_config()->enable<ReluToUnary>();
    EXPECT_TRUE(manager.run_passes(model));
    EXPECT_FALSE(has_relu(model));
}

TEST(PassManager, PassNameIsThatOfTheTypeUnlessSet) {
    std::vector<std::string> log;
    NotingPass pass(log, "a");
    EXPECT_EQ(pass.get_name(), "NotingPass");
    pass.set_name("mine");
    EXPECT_EQ(pass.get_name(), "mine");
}

TEST(VisualizeTree, WritesNodesAndEdges) {
    const auto path = testing::TempDir() + "tenon_visualize_tree_test";
    const auto model = small_model();
    Manager manager;
    manager.register_pass<ov::pass::VisualizeTree>(
        path, [](const ov::Node&, std::vector<std::string>& attributes) { attributes.push_back("color=red"); });
    EXPECT_FALSE(manager.run_passes(model));
    std::ifstream file(path + ".dot");
    std::stringstream text;
    text << file.rdbuf();
    EXPECT_EQ(text.str().find("digraph"), 0u);
    EXPECT_NE(text.str().find("color=red"), std::string::npos);
    const auto edge = "\"" + model->get_parameters()[0]->get_name() + "\" -> \"";
    EXPECT_NE(text.str().find(edge), std::string::npos);
    EXPECT_THROW(ov::pass::VisualizeTree("/no/such/folder/graph").run_on_model(model), ov::Exception);
}

}  // namespace pass_manager_test
