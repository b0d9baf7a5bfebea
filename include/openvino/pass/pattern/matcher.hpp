#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/node.hpp"
#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {

class Matcher;

/// A point to which a matcher goes back when what is tried from here on fails. Without `finish(true)` the destructor
/// goes back.
class OPENVINO_API MatcherState {
public:
    explicit MatcherState(Matcher* matcher);
    MatcherState(const MatcherState&) = delete;
    MatcherState& operator=(const MatcherState&) = delete;
    ~MatcherState();

    /// Keeps what was matched since the start if `is_successful`. Returns its argument.
    bool finish(bool is_successful);

private:
    Matcher* m_matcher;
    PatternValueMap m_pattern_value_map;
    PatternSymbolMap m_symbols;
    size_t m_matched_count;
    size_t m_captured_count;
    bool m_restore = true;
};

/// Compares a pattern, which is a graph that may contain pattern operations, with the graph that ends in a given value.
/// A match captures which value stands for which node of the pattern; a failed one leaves no captures.
class OPENVINO_API Matcher {
public:
    using PatternMap = pattern::PatternMap;

    Matcher() = default;
    explicit Matcher(const Output<Node>& pattern, const std::string& name = "Unnamed", bool strict_mode = false);
    Matcher(const Matcher&) = default;
    Matcher& operator=(const Matcher&) = default;
    virtual ~Matcher();

    bool match(const Output<Node>& graph_value);
    template <typename T, std::enable_if_t<std::is_base_of_v<Node, T>, bool> = true>
    bool match(const std::shared_ptr<T>& graph_node) {
        return match(Output<Node>(graph_node, graph_node->get_default_output_index()));
    }
    /// Matches with some nodes of the pattern bound in advance.
    bool match(const Output<Node>& graph_value, const PatternMap& previous_matches);
    bool match(const Output<Node>& graph_value, const PatternValueMap& previous_matches);

    /// The only input of `node` that is a T. Throws if two are; null if none is.
    template <typename T>
    static std::shared_ptr<T> unique_match(const std::shared_ptr<Node>& node) {
        std::shared_ptr<T> found;
        for (const auto& argument : node->input_values()) {
            const auto candidate = as_type_ptr<T>(argument.get_node_shared_ptr());
            OPENVINO_ASSERT(!candidate || !found, "unique_match: two inputs of ", *node, " are of the type asked for");
            if (candidate) found = candidate;
        }
        return found;
    }

    /// Whether no matched node but the root and `exclusions` feeds a node outside the match; consumers without
    /// consumers do not count if `ignore_unused`.
    bool is_contained_match(const NodeVector& exclusions = {}, bool ignore_unused = true);

    NodeVector get_matched_nodes() const { return as_node_vector(m_matched_list); }
    const OutputVector& get_matched_values() const { return m_matched_list; }
    OutputVector& get_matched_values() { return m_matched_list; }

    const std::string& get_name() const { return m_name; }
    std::shared_ptr<Node> get_pattern() const { return m_pattern_node.get_node_shared_ptr(); }
    Output<Node> get_pattern_value() const { return m_pattern_node; }
    /// The node, or its value, that was given to the last successful match.
    std::shared_ptr<Node> get_match_root() const { return m_match_root.get_node_shared_ptr(); }
    Output<Node> get_match_value() const { return m_match_root; }

    PatternMap get_pattern_map() const { return as_pattern_map(m_pattern_map); }
    PatternValueMap& get_pattern_value_map() { return m_pattern_map; }
    const PatternValueMap& get_pattern_value_map() const { return m_pattern_map; }
    PatternValueMaps& get_pattern_value_maps() { return m_pattern_value_maps; }
    /// The values of the names that the predicates used.
    PatternSymbolMap& get_symbols() { return m_symbols; }
    const PatternSymbolMap& get_symbols() const { return m_symbols; }

    /// For the implementation of pattern operations: notes a value as part of the match; compares one value, or the
    /// arguments of a node (in both orders where these do not matter).
    size_t add_node(const Output<Node>& value);
    virtual bool match_value(const Output<Node>& pattern_value, const Output<Node>& graph_value);
    virtual bool match_arguments(Node* pattern_node, const std::shared_ptr<Node>& graph_node);
    bool match_permutation(const OutputVector& pattern_arguments, const OutputVector& arguments);
    MatcherState start_match() { return MatcherState(this); }
    /// Ends one round of a repeated match: its captures are kept, those not in `static_nodes` are then forgotten.
    void capture(const std::set<Node*>& static_nodes);

    /// In strict mode element types and shapes of the pattern's own operations have to match, too.
    bool is_strict_mode() const { return m_strict_mode; }
    void clear_state();
    void reset() { clear_state(); }

    size_t get_number_of_recurrent_matches() const { return m_pattern_value_maps.size(); }
    OutputVector get_bound_values_for_pattern(const std::shared_ptr<Node>& pattern) const;
    size_t get_number_of_bound_labels() const;

protected:
    friend class MatcherState;

    Output<Node> m_match_root;
    Output<Node> m_pattern_node;
    PatternValueMap m_pattern_map;
    PatternValueMaps m_pattern_value_maps;
    PatternSymbolMap m_symbols;
    OutputVector m_matched_list;
    std::string m_name = "Unnamed";
    bool m_strict_mode = false;
};

/// Finds a chain: a pattern that repeats itself, each repetition ending in what the node `recurrent` of the one before
/// it stands for.
class OPENVINO_API RecurrentMatcher {
public:
    /// The first repetition may look different. `correlated` stand for the same values in every repetition.
    RecurrentMatcher(const Output<Node>& initial_pattern, const Output<Node>& pattern,
                     const std::shared_ptr<Node>& recurrent, const std::set<std::shared_ptr<Node>>& correlated);
    RecurrentMatcher(const Output<Node>& pattern, const std::shared_ptr<Node>& recurrent,
                     const std::set<std::shared_ptr<Node>>& correlated);

    bool match(const Output<Node>& graph_value);
    template <typename T, std::enable_if_t<std::is_base_of_v<Node, T>, bool> = true>
    bool match(const std::shared_ptr<T>& graph_node) {
        return match(Output<Node>(graph_node, graph_node->get_default_output_index()));
    }

    /// Forgets the last match.
    void reset();

    /// What `pattern` stands for in each repetition, the last (nearest to the root) first.
    OutputVector get_bound_values_for_pattern(const std::shared_ptr<Node>& pattern) const;
    NodeVector get_bound_nodes_for_pattern(const std::shared_ptr<Node>& pattern) const;
    size_t get_number_of_recurrent_matches() const { return m_matches.size(); }
    size_t get_number_of_bound_labels() const;
    std::shared_ptr<Node> get_match_root() const { return m_match_root.get_node_shared_ptr(); }
    Output<Node> get_match_value() const { return m_match_root; }

private:
    Output<Node> m_initial_pattern;
    Output<Node> m_pattern;
    std::shared_ptr<Node> m_recurrent;
    std::set<std::shared_ptr<Node>> m_correlated;
    PatternValueMaps m_matches;
    Output<Node> m_match_root;
};

}  // namespace pattern
}  // namespace pass
}  // namespace ov
