#pragma once

#include <deque>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/pass/matcher_pass.hpp"
#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

/// Runs several matcher passes in one walk over the nodes in topological order.
///
/// A node is offered to the matchers in the order in which they were added, until one of them returns true. Each node
/// is visited at most once per run; nodes that a callback registers are visited next, once. A matcher whose pattern
/// starts with a known type sees only nodes of this type and of types derived from it.
class OPENVINO_API GraphRewrite : public ModelPass {
public:
    OPENVINO_RTTI("ov::pass::GraphRewrite");

    GraphRewrite();
    explicit GraphRewrite(const std::shared_ptr<MatcherPass>& pass);
    ~GraphRewrite() override;

    /// Adds a matcher made from the arguments. With `Enabled` false it runs only if the configuration enables its type.
    template <typename T, bool Enabled = true, class... Args,
              std::enable_if_t<std::is_base_of_v<MatcherPass, T>, bool> = true>
    std::shared_ptr<T> add_matcher(Args&&... args) {
        auto pass = std::make_shared<T>(std::forward<Args>(args)...);
        add_matcher(pass);
        if (!Enabled && !get_pass_config()->template is_enabled<T>()) get_pass_config()->template disable<T>();
        return pass;
    }
    /// Adds the matchers of another rewrite.
    template <typename T, class... Args, std::enable_if_t<std::is_base_of_v<GraphRewrite, T>, bool> = true>
    void add_matcher(Args&&... args) {
        auto rewrite = std::make_shared<T>(std::forward<Args>(args)...);
        rewrite->set_pass_config(get_pass_config());
        m_matchers.insert(m_matchers.end(), rewrite->m_matchers.begin(), rewrite->m_matchers.end());
    }
    std::shared_ptr<MatcherPass> add_matcher(const std::shared_ptr<MatcherPass>& pass);
    /// The form of 2020.
    void add_matcher(const std::shared_ptr<pattern::Matcher>& matcher, const graph_rewrite_callback& callback,
                     const PassPropertyMask& property = PassProperty::CHANGE_DYNAMIC_STATE);

    bool run_on_model(const std::shared_ptr<Model>& model) override;
    void set_pass_config(const std::shared_ptr<PassConfig>& pass_config) override;

protected:
    bool apply_matcher_passes(std::shared_ptr<Model> model, std::deque<std::weak_ptr<Node>> nodes_to_run);

    /// Types and shapes of each node are inferred again before the matchers see it.
    bool m_enable_shape_inference = false;
    std::vector<std::shared_ptr<MatcherPass>> m_matchers;
};

/// The same from the results to the parameters.
class OPENVINO_API BackwardGraphRewrite : public GraphRewrite {
public:
    OPENVINO_RTTI("ov::pass::BackwardGraphRewrite");

    BackwardGraphRewrite();
    explicit BackwardGraphRewrite(const std::shared_ptr<MatcherPass>& pass);
    ~BackwardGraphRewrite() override;

    bool run_on_model(const std::shared_ptr<Model>& model) override;
};

/// Rewrites chains of repeated patterns; the walk starts anew after each change, at most `num_iters` times.
class OPENVINO_API RecurrentGraphRewrite : public ModelPass {
public:
    OPENVINO_RTTI("ov::pass::RecurrentGraphRewrite");

    explicit RecurrentGraphRewrite(size_t num_iters = 10) : m_num_iters(num_iters) {}
    ~RecurrentGraphRewrite() override;

    void add_matcher(const std::shared_ptr<pattern::RecurrentMatcher>& matcher,
                     const recurrent_graph_rewrite_callback& callback,
                     const PassPropertyMask& property = PassProperty::CHANGE_DYNAMIC_STATE);
    bool run_on_model(const std::shared_ptr<Model>& model) override;

private:
    struct Rule {
        std::shared_ptr<pattern::RecurrentMatcher> matcher;
        recurrent_graph_rewrite_callback callback;
        PassPropertyMask property;
    };
    size_t m_num_iters;
    std::vector<Rule> m_rules;
};

}  // namespace pass
}  // namespace ov

#define OPENVINO_DETAIL_GRAPH_REWRITE_RTTI_1(NAME) OPENVINO_RTTI(NAME, "0", ::ov::pass::GraphRewrite)
#define OPENVINO_DETAIL_GRAPH_REWRITE_RTTI_2(NAME, ID) OPENVINO_RTTI(NAME, ID, ::ov::pass::GraphRewrite)
/// In the body of a graph rewrite, (name[, id]).
#define OPENVINO_GRAPH_REWRITE_RTTI(...)                                           \
    OPENVINO_DETAIL_SELECT_OF_2(__VA_ARGS__, OPENVINO_DETAIL_GRAPH_REWRITE_RTTI_2, \
                                OPENVINO_DETAIL_GRAPH_REWRITE_RTTI_1, 0)           \
    (__VA_ARGS__)
