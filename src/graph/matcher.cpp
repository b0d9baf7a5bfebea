#include "openvino/pass/pattern/matcher.hpp"

#include <algorithm>
#include <unordered_set>

#include "openvino/op/util/commutative.hpp"

namespace ov {

namespace op::util {
Commutative::~Commutative() = default;
}  // namespace op::util

bool Node::match_value(pass::pattern::Matcher* matcher, const Output<Node>& pattern_value,
                       const Output<Node>& graph_value) {
    if (pattern_value.get_index() != graph_value.get_index()) return false;
    if (matcher->is_strict_mode() && (!pattern_value.get_element_type().compatible(graph_value.get_element_type()) ||
                                      !pattern_value.get_partial_shape().compatible(graph_value.get_partial_shape())))
        return false;
    return match_node(matcher, graph_value);
}

bool Node::match_node(pass::pattern::Matcher* matcher, const Output<Node>& graph_value) {
    const auto graph_node = graph_value.get_node_shared_ptr();
    if (!graph_node->get_type_info().is_castable(get_type_info())) return false;
    matcher->add_node(graph_value);
    if (!matcher->match_arguments(this, graph_node)) return false;
    matcher->get_pattern_value_map()[shared_from_this()] = graph_value;
    return true;
}

namespace pass {
namespace pattern {

PatternMap as_pattern_map(const PatternValueMap& values) {
    PatternMap nodes;
    for (const auto& [pattern, value] : values)
        nodes.emplace(pattern, value.get_node_shared_ptr());
    return nodes;
}

PatternValueMap as_pattern_value_map(const PatternMap& nodes) {
    PatternValueMap values;
    for (const auto& [pattern, node] : nodes)
        values.emplace(pattern, node->output(0));
    return values;
}

MatcherState::MatcherState(Matcher* matcher)
    : m_matcher(matcher),
      m_pattern_value_map(matcher->m_pattern_map),
      m_symbols(matcher->m_symbols),
      m_matched_count(matcher->m_matched_list.size()),
      m_captured_count(matcher->m_pattern_value_maps.size()) {}

MatcherState::~MatcherState() {
    if (!m_restore) return;
    m_matcher->m_pattern_map = std::move(m_pattern_value_map);
    m_matcher->m_symbols = std::move(m_symbols);
    m_matcher->m_matched_list.resize(m_matched_count);
    m_matcher->m_pattern_value_maps.resize(m_captured_count);
}

bool MatcherState::finish(bool is_successful) {
    m_restore = !is_successful;
    return is_successful;
}

Matcher::Matcher(const Output<Node>& pattern, const std::string& name, bool strict_mode)
    : m_pattern_node(pattern), m_name(name), m_strict_mode(strict_mode) {}

Matcher::~Matcher() = default;

bool Matcher::match(const Output<Node>& graph_value) {
    return match(graph_value, PatternValueMap());
}

bool Matcher::match(const Output<Node>& graph_value, const PatternMap& previous_matches) {
    return match(graph_value, as_pattern_value_map(previous_matches));
}

bool Matcher::match(const Output<Node>& graph_value, const PatternValueMap& previous_matches) {
    OPENVINO_ASSERT(m_pattern_node, "Matcher '", m_name, "' has no pattern to match with");
    clear_state();
    m_pattern_map = previous_matches;
    if (match_value(m_pattern_node, graph_value)) {
        m_match_root = graph_value;
        return true;
    }
    clear_state();
    return false;
}

bool Matcher::is_contained_match(const NodeVector& exclusions, bool ignore_unused) {
    std::unordered_set<const Node*> inside;
    for (const auto& node : exclusions)
        inside.insert(node.get());
    for (const auto& value : m_matched_list)
        inside.insert(value.get_node());
    for (const auto& value : m_matched_list) {
        const Node* node = value.get_node();
        const bool exempt = std::any_of(exclusions.begin(), exclusions.end(),
                                        [node](const auto& excluded) { return excluded.get() == node; });
        if (node == m_match_root.get_node() || exempt) continue;
        for (const auto& user : node->get_users(ignore_unused))
            if (!inside.count(user.get())) return false;
    }
    return true;
}

size_t Matcher::add_node(const Output<Node>& value) {
    m_matched_list.push_back(value);
    return m_matched_list.size() - 1;
}

bool Matcher::match_value(const Output<Node>& pattern_value, const Output<Node>& graph_value) {
    return graph_value && pattern_value.get_node()->match_value(this, pattern_value, graph_value);
}

bool Matcher::match_permutation(const OutputVector& pattern_arguments, const OutputVector& arguments) {
    for (size_t i = 0; i < arguments.size(); ++i)
        if (!match_value(pattern_arguments[i], arguments[i])) return false;
    return true;
}

bool Matcher::match_arguments(Node* pattern_node, const std::shared_ptr<Node>& graph_node) {
    const auto pattern_arguments = pattern_node->input_values();
    auto arguments = graph_node->input_values();
    if (pattern_arguments.size() != arguments.size()) return false;
    if (arguments.size() != 2 || !dynamic_cast<const ov::op::util::Commutative*>(graph_node.get()))
        return match_permutation(pattern_arguments, arguments);
    {
        auto state = start_match();
        if (state.finish(match_permutation(pattern_arguments, arguments))) return true;
    }
    std::swap(arguments[0], arguments[1]);
    return match_permutation(pattern_arguments, arguments);
}

void Matcher::capture(const std::set<Node*>& static_nodes) {
    m_pattern_value_maps.push_back(m_pattern_map);
    for (auto entry = m_pattern_map.begin(); entry != m_pattern_map.end();)
        entry = static_nodes.count(entry->first.get()) ? std::next(entry) : m_pattern_map.erase(entry);
}

void Matcher::clear_state() {
    m_match_root.reset();
    m_pattern_map.clear();
    m_pattern_value_maps.clear();
    m_symbols.clear();
    m_matched_list.clear();
}

namespace {

OutputVector bound_values(const PatternValueMaps& matches, const std::shared_ptr<Node>& pattern) {
    OutputVector values;
    for (const auto& match : matches) {
        const auto found = match.find(pattern);
        OPENVINO_ASSERT(found != match.end(),
                        "no value is bound to the node of the pattern that is asked for: ", *pattern);
        values.push_back(found->second);
    }
    return values;
}

}  // namespace

OutputVector Matcher::get_bound_values_for_pattern(const std::shared_ptr<Node>& pattern) const {
    return bound_values(m_pattern_value_maps, pattern);
}

size_t Matcher::get_number_of_bound_labels() const {
    return m_pattern_value_maps.empty() ? 0 : m_pattern_value_maps.front().size();
}

RecurrentMatcher::RecurrentMatcher(const Output<Node>& initial_pattern, const Output<Node>& pattern,
                                   const std::shared_ptr<Node>& recurrent,
                                   const std::set<std::shared_ptr<Node>>& correlated)
    : m_initial_pattern(initial_pattern), m_pattern(pattern), m_recurrent(recurrent), m_correlated(correlated) {}

RecurrentMatcher::RecurrentMatcher(const Output<Node>& pattern, const std::shared_ptr<Node>& recurrent,
                                   const std::set<std::shared_ptr<Node>>& correlated)
    : RecurrentMatcher(pattern, pattern, recurrent, correlated) {}

bool RecurrentMatcher::match(const Output<Node>& graph_value) {
    reset();
    Matcher initial(m_initial_pattern), repeated(m_pattern);
    Matcher* matcher = &initial;
    PatternValueMap previous;
    auto root = graph_value;
    while (matcher->match(root, previous)) {
        const auto& found = matcher->get_pattern_value_map();
        m_matches.push_back(found);
        const auto next = found.find(m_recurrent);
        if (next == found.end()) break;
        root = next->second;
        previous.clear();
        for (const auto& pattern : m_correlated) {
            const auto bound = found.find(pattern);
            if (bound != found.end()) previous.insert(*bound);
        }
        matcher = &repeated;
    }
    if (m_matches.empty()) return false;
    m_match_root = graph_value;
    return true;
}

void RecurrentMatcher::reset() {
    m_matches.clear();
    m_match_root.reset();
}

OutputVector RecurrentMatcher::get_bound_values_for_pattern(const std::shared_ptr<Node>& pattern) const {
    return bound_values(m_matches, pattern);
}

NodeVector RecurrentMatcher::get_bound_nodes_for_pattern(const std::shared_ptr<Node>& pattern) const {
    return as_node_vector(get_bound_values_for_pattern(pattern));
}

size_t RecurrentMatcher::get_number_of_bound_labels() const {
    return m_matches.empty() ? 0 : m_matches.front().size();
}

}  // namespace pattern
}  // namespace pass
}  // namespace ov
