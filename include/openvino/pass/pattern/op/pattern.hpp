#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/dimension.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/pass/pattern/op/predicate.hpp"

namespace ov {
namespace pass {
namespace pattern {

class Matcher;
class MatcherState;

using RPatternValueMap = std::map<std::shared_ptr<Node>, OutputVector>;
using PatternValueMap = std::map<std::shared_ptr<Node>, Output<Node>>;
using PatternValueMaps = std::vector<PatternValueMap>;
using PatternMap = std::map<std::shared_ptr<Node>, std::shared_ptr<Node>>;

OPENVINO_API PatternMap as_pattern_map(const PatternValueMap& values);
OPENVINO_API PatternValueMap as_pattern_value_map(const PatternMap& nodes);

/// True where the node is a T.
template <typename T>
op::Predicate has_class() {
    return op::Predicate([](const Output<Node>& value) { return is_type<T>(value.get_node()); }, "has_class");
}
template <typename T>
op::Predicate class_other_than() {
    return op::Predicate([](const Output<Node>& value) { return !is_type<T>(value.get_node()); }, "class_other_than");
}

/// Conditions on the number of inputs that use the value.
OPENVINO_API op::Predicate consumers_count(size_t count);
OPENVINO_API op::Predicate consumers_more_than(size_t count);

/// Conditions on the value's shape. A position may count from the end (-1 is the last one).
OPENVINO_API op::Predicate has_static_dim(int64_t position);
OPENVINO_API op::Predicate has_static_dims(const std::vector<size_t>& positions);
OPENVINO_API op::Predicate has_static_shape();
OPENVINO_API op::Predicate has_static_rank();
OPENVINO_API op::Predicate rank_equals(const Dimension& rank);
OPENVINO_API op::Predicate rank_more_than(const Dimension& rank);
/// The shape in a notation such as "[N, 3, ?, H]" or "[?, Rest..., W]": a number is a length, a name stands for the
/// same length or symbol throughout the match, "?" for any dimension, "..." (with or without a name) for any number
/// of dimensions. "[]" is a scalar.
OPENVINO_API op::Predicate shape_matches(const std::string& notation);

OPENVINO_API op::Predicate type_matches(const element::Type& type);
OPENVINO_API op::Predicate type_matches_any(const std::vector<element::Type>& types);

OPENVINO_API op::Predicate all_of(const std::vector<op::Predicate>& predicates);
OPENVINO_API op::Predicate any_of(const std::vector<op::Predicate>& predicates);

namespace op {

/// Base of the operations that occur in patterns only. It matches where its predicate holds and its inputs match.
class OPENVINO_API Pattern : public Node {
public:
    OPENVINO_RTTI("Pattern", "util");

    ~Pattern() override;

    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    const Predicate& get_predicate() const { return m_predicate; }

protected:
    Pattern();
    explicit Pattern(const OutputVector& patterns);
    Pattern(const OutputVector& patterns, const Predicate& predicate);

    /// Whether the predicate holds for a value; names that it binds go into the matcher.
    bool holds(Matcher* matcher, const Output<Node>& graph_value) const;

    Predicate m_predicate;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
