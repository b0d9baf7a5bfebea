#include "openvino/pass/matcher_pass.hpp"

namespace ov {
namespace pass {
namespace {

// What a match captured keeps nodes alive and would count as their use.
class ClearedAtEnd {
public:
    explicit ClearedAtEnd(pattern::Matcher& matcher) : m_matcher(matcher) {}
    ClearedAtEnd(const ClearedAtEnd&) = delete;
    ClearedAtEnd& operator=(const ClearedAtEnd&) = delete;
    ~ClearedAtEnd() { m_matcher.clear_state(); }

private:
    pattern::Matcher& m_matcher;
};

}  // namespace

MatcherPass::MatcherPass() = default;

MatcherPass::MatcherPass(const std::string& name, const std::shared_ptr<pattern::Matcher>& matcher,
                         const handler_callback& handler, const PassPropertyMask& property)
    : m_handler(handler), m_matcher(matcher) {
    set_name(name);
    set_property(property, true);
}

MatcherPass::MatcherPass(const std::shared_ptr<pattern::Matcher>& matcher, const matcher_pass_callback& callback) {
    register_matcher(matcher, callback);
}

MatcherPass::~MatcherPass() = default;

void MatcherPass::register_matcher(const std::shared_ptr<pattern::Matcher>& matcher,
                                   const matcher_pass_callback& callback, const PassPropertyMask& property) {
    OPENVINO_ASSERT(matcher && callback, "register_matcher of pass '", get_name(), "' needs a matcher and a callback");
    set_name(matcher->get_name());
    set_property(property, true);
    m_matcher = matcher;
    m_handler = [matcher, callback](const std::shared_ptr<Node>& node) {
        const ClearedAtEnd state(*matcher);
        return matcher->match(Output<Node>(node, 0)) && callback(*matcher);
    };
}

void MatcherPass::register_matcher(const std::shared_ptr<pattern::Matcher>& matcher,
                                   const matcher_pass_callback& callback) {
    register_matcher(matcher, callback, PassProperty::CHANGE_DYNAMIC_STATE);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
bool MatcherPass::apply(std::shared_ptr<Node> node) {
    clear_new_nodes();
    return m_handler && m_handler(node);
}

}  // namespace pass
}  // namespace ov
