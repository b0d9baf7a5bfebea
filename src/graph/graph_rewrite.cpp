#include "openvino/pass/graph_rewrite.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "openvino/op/util/multi_subgraph_base.hpp"
#include "pattern_root_types.hpp"

namespace ov {
namespace pass {
namespace {

/// The matchers that run, and which of them a node has to be offered to.
class MatchersByType {
public:
    MatchersByType(const std::vector<std::shared_ptr<MatcherPass>>& matchers, const PassConfig& config, bool dynamic) {
        for (const auto& matcher : matchers) {
            if (config.is_disabled(matcher->get_type_info())) continue;
            if (dynamic && matcher->get_property(PassProperty::REQUIRE_STATIC_SHAPE)) continue;
            Entry entry{matcher.get(), {}, false};
            if (const auto pattern = matcher->get_matcher())
                entry.by_type = pattern->get_pattern() && find_root_types(pattern->get_pattern_value(), entry.types);
            m_entries.push_back(std::move(entry));
        }
    }

    const std::vector<MatcherPass*>& matchers_of(const DiscreteTypeInfo& type) {
        const auto [found, added] = m_by_type.try_emplace(&type);
        if (added)
            for (const auto& entry : m_entries)
                if (accepts(entry, type)) found->second.push_back(entry.matcher);
        return found->second;
    }

    bool empty() const { return m_entries.empty(); }

private:
    struct Entry {
        MatcherPass* matcher;
        std::vector<DiscreteTypeInfo> types;
        bool by_type;
    };

    static bool accepts(const Entry& entry, const DiscreteTypeInfo& type) {
        return !entry.by_type || std::any_of(entry.types.begin(), entry.types.end(),
                                             [&](const auto& root) { return type.is_castable(root); });
    }

    std::vector<Entry> m_entries;
    // By address: the type of a class is one object per library, and the same nodes come with the same objects.
    std::unordered_map<const DiscreteTypeInfo*, std::vector<MatcherPass*>> m_by_type;
};

// Weak, so that nodes that a matcher removes are gone and no longer count as consumers.
std::deque<std::weak_ptr<Node>> nodes_of(const Model& model) {
    const auto nodes = model.get_ordered_ops();
    return {nodes.begin(), nodes.end()};
}

}  // namespace

GraphRewrite::GraphRewrite() = default;

GraphRewrite::GraphRewrite(const std::shared_ptr<MatcherPass>& pass) {
    set_pass_config(pass->get_pass_config());
    m_matchers.push_back(pass);
}

GraphRewrite::~GraphRewrite() = default;

std::shared_ptr<MatcherPass> GraphRewrite::add_matcher(const std::shared_ptr<MatcherPass>& pass) {
    OPENVINO_ASSERT(pass, "add_matcher of '", get_name(), "' is given a null pass");
    pass->set_pass_config(get_pass_config());
    m_matchers.push_back(pass);
    return pass;
}

void GraphRewrite::add_matcher(const std::shared_ptr<pattern::Matcher>& matcher, const graph_rewrite_callback& callback,
                               const PassPropertyMask& property) {
    const auto handler = [matcher, callback](const std::shared_ptr<Node>& node) {
        const bool changed = matcher->match(Output<Node>(node, 0)) && callback(*matcher);
        matcher->clear_state();
        return changed;
    };
    add_matcher(std::make_shared<MatcherPass>(matcher->get_name(), matcher, handler, property));
}

void GraphRewrite::set_pass_config(const std::shared_ptr<PassConfig>& pass_config) {
    // Matchers that the constructor added as disabled are noted in the configuration of that time.
    if (pass_config != get_pass_config()) pass_config->add_disabled_passes(*get_pass_config());
    PassBase::set_pass_config(pass_config);
    for (const auto& matcher : m_matchers)
        matcher->set_pass_config(pass_config);
}

bool GraphRewrite::run_on_model(const std::shared_ptr<Model>& model) {
    return apply_matcher_passes(model, nodes_of(*model));
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
bool GraphRewrite::apply_matcher_passes(std::shared_ptr<Model> model, std::deque<std::weak_ptr<Node>> nodes_to_run) {
    const bool needs_static = std::any_of(m_matchers.begin(), m_matchers.end(), [](const auto& matcher) {
        return matcher->get_property(PassProperty::REQUIRE_STATIC_SHAPE);
    });
    MatchersByType matchers(m_matchers, *get_pass_config(), needs_static && model->is_dynamic());
    if (matchers.empty()) return false;

    bool changed = false;
    std::unordered_set<size_t> visited;
    while (!nodes_to_run.empty()) {
        const auto node = nodes_to_run.front().lock();
        nodes_to_run.pop_front();
        if (!node || !visited.insert(node->get_instance_id()).second) continue;
        if (const auto* parent = dynamic_cast<const op::util::MultiSubGraphOp*>(node.get()))
            if (!transformation_callback(node))
                for (const auto& body : parent->get_functions())
                    if (body) changed = run_on_model(body) || changed;
        if (m_enable_shape_inference) node->revalidate_and_infer_types();
        for (auto* matcher : matchers.matchers_of(node->get_type_info())) {
            const bool applied = matcher->apply(node);
            const auto& added = matcher->get_new_nodes();
            nodes_to_run.insert(nodes_to_run.begin(), added.begin(), added.end());
            matcher->clear_new_nodes();
            if (!applied) continue;
            changed = true;
            break;
        }
    }
    return changed;
}

BackwardGraphRewrite::BackwardGraphRewrite() = default;

BackwardGraphRewrite::BackwardGraphRewrite(const std::shared_ptr<MatcherPass>& pass) : GraphRewrite(pass) {}

BackwardGraphRewrite::~BackwardGraphRewrite() = default;

bool BackwardGraphRewrite::run_on_model(const std::shared_ptr<Model>& model) {
    auto nodes = nodes_of(*model);
    std::reverse(nodes.begin(), nodes.end());
    return apply_matcher_passes(model, std::move(nodes));
}

RecurrentGraphRewrite::~RecurrentGraphRewrite() = default;

void RecurrentGraphRewrite::add_matcher(const std::shared_ptr<pattern::RecurrentMatcher>& matcher,
                                        const recurrent_graph_rewrite_callback& callback,
                                        const PassPropertyMask& property) {
    m_rules.push_back({matcher, callback, property});
}

bool RecurrentGraphRewrite::run_on_model(const std::shared_ptr<Model>& model) {
    const auto rewrite_once = [&] {
        const bool dynamic = model->is_dynamic();
        for (const auto& node : model->get_ordered_ops())
            for (const auto& rule : m_rules) {
                if (dynamic && rule.property.is_set(PassProperty::REQUIRE_STATIC_SHAPE)) continue;
                const bool applied = rule.matcher->match(node) && rule.callback(*rule.matcher);
                rule.matcher->reset();
                if (applied) return true;
            }
        return false;
    };
    bool changed = false;
    for (size_t i = 0; i < m_num_iters && rewrite_once(); ++i)
        changed = true;
    return changed;
}

}  // namespace pass
}  // namespace ov
