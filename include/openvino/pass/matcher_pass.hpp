#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "openvino/pass/pass.hpp"
#include "openvino/pass/pattern/matcher.hpp"

namespace ov {
namespace pass {

/// Changes the graph at a match; returns whether it did so that no other matcher should look at the same node.
using matcher_pass_callback = std::function<bool(pattern::Matcher& matcher)>;
using graph_rewrite_callback = std::function<bool(pattern::Matcher& matcher)>;
using recurrent_graph_rewrite_callback = std::function<bool(pattern::RecurrentMatcher& matcher)>;
using handler_callback = std::function<bool(const std::shared_ptr<Node>& node)>;

/// One pattern and what to do where it matches. It is run by a `GraphRewrite`, or alone by a `Manager`.
class OPENVINO_API MatcherPass : public PassBase {
public:
    OPENVINO_RTTI("ov::pass::MatcherPass");

    MatcherPass();
    MatcherPass(const std::string& name, const std::shared_ptr<pattern::Matcher>& matcher,
                const handler_callback& handler, const PassPropertyMask& property = PassProperty::CHANGE_DYNAMIC_STATE);
    MatcherPass(const std::shared_ptr<pattern::Matcher>& matcher, const matcher_pass_callback& callback);
    MatcherPass(const MatcherPass&) = delete;
    MatcherPass& operator=(const MatcherPass&) = delete;
    ~MatcherPass() override;

    /// Matches the pattern with output 0 of `node`; where it matches returns what the callback returns, else false.
    bool apply(std::shared_ptr<Node> node);

    /// A node that the running GraphRewrite visits, too.
    template <typename T, class... Args>
    std::shared_ptr<T> register_new_node(Args&&... args) {
        return register_new_node(std::make_shared<T>(std::forward<Args>(args)...));
    }
    template <typename T>
    std::shared_ptr<T> register_new_node(const std::shared_ptr<T>& node) {
        m_new_nodes.push_back(node);
        return node;
    }
    std::shared_ptr<Node> register_new_node_(const std::shared_ptr<Node>& node) { return register_new_node(node); }
    const std::vector<std::shared_ptr<Node>>& get_new_nodes() const { return m_new_nodes; }
    void clear_new_nodes() { m_new_nodes.clear(); }

    std::shared_ptr<pattern::Matcher> get_matcher() const { return m_matcher; }

protected:
    /// Called once, in the constructor of a subclass.
    void register_matcher(const std::shared_ptr<pattern::Matcher>& matcher, const matcher_pass_callback& callback,
                          const PassPropertyMask& property);
    void register_matcher(const std::shared_ptr<pattern::Matcher>& matcher, const matcher_pass_callback& callback);

private:
    handler_callback m_handler;
    std::shared_ptr<pattern::Matcher> m_matcher;
    std::vector<std::shared_ptr<Node>> m_new_nodes;
};

}  // namespace pass
}  // namespace ov

#define OPENVINO_DETAIL_MATCHER_PASS_RTTI_1(NAME) OPENVINO_RTTI(NAME, "0", ::ov::pass::MatcherPass)
#define OPENVINO_DETAIL_MATCHER_PASS_RTTI_2(NAME, ID) OPENVINO_RTTI(NAME, ID, ::ov::pass::MatcherPass)
/// In the body of a matcher pass, (name[, id]).
#define OPENVINO_MATCHER_PASS_RTTI(...)                                                                                \
    OPENVINO_DETAIL_SELECT_OF_2(__VA_ARGS__, OPENVINO_DETAIL_MATCHER_PASS_RTTI_2, OPENVINO_DETAIL_MATCHER_PASS_RTTI_1, \
                                0)                                                                                     \
    (__VA_ARGS__)
