#include <algorithm>

#include "openvino/pass/pattern/matcher.hpp"
#include "openvino/pass/pattern/op/any.hpp"
#include "openvino/pass/pattern/op/any_of.hpp"
#include "openvino/pass/pattern/op/any_output.hpp"
#include "openvino/pass/pattern/op/label.hpp"
#include "openvino/pass/pattern/op/or.hpp"
#include "openvino/pass/pattern/op/skip.hpp"
#include "openvino/pass/pattern/op/true.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

Pattern::Pattern() : Pattern(OutputVector{}) {}

Pattern::Pattern(const OutputVector& patterns) : Pattern(patterns, Predicate()) {}

Pattern::Pattern(const OutputVector& patterns, const Predicate& predicate) : Node(patterns), m_predicate(predicate) {
    set_output_type(0, element::dynamic, PartialShape::dynamic());
}

Pattern::~Pattern() = default;

std::shared_ptr<Node> Pattern::clone_with_new_inputs(const OutputVector&) const {
    OPENVINO_THROW(get_type_name(), " is part of a pattern and cannot be cloned");
}

bool Pattern::holds(Matcher* matcher, const Output<Node>& graph_value) const {
    return m_predicate(matcher->get_symbols(), graph_value);
}

Any::Any(const element::Type& type, const PartialShape& shape, const Predicate& predicate, const OutputVector& wrapped)
    : Pattern(wrapped, predicate) {
    set_output_type(0, type, shape);
}

Any::Any(const Output<Node>& like, const Predicate& predicate, const OutputVector& wrapped)
    : Any(like.get_element_type(), like.get_partial_shape(), predicate, wrapped) {}

bool Any::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    if (!holds(matcher, graph_value)) return false;
    matcher->add_node(graph_value);
    return get_input_size() == 0 || matcher->match_arguments(this, graph_value.get_node_shared_ptr());
}

AnyOf::AnyOf(const element::Type& type, const PartialShape& shape, const Predicate& predicate,
             const OutputVector& wrapped)
    : Pattern(wrapped, predicate) {
    OPENVINO_ASSERT(wrapped.size() == 1, "AnyOf expects one pattern for an input, found ", wrapped.size());
    set_output_type(0, type, shape);
}

AnyOf::AnyOf(const Output<Node>& like, const Predicate& predicate, const OutputVector& wrapped)
    : AnyOf(like.get_element_type(), like.get_partial_shape(), predicate, wrapped) {}

bool AnyOf::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    if (!holds(matcher, graph_value)) return false;
    matcher->add_node(graph_value);
    for (const auto& argument : graph_value.get_node()->input_values()) {
        auto state = matcher->start_match();
        if (state.finish(matcher->match_value(input_value(0), argument))) return true;
    }
    return false;
}

AnyOutput::AnyOutput(const std::shared_ptr<Node>& pattern) : Pattern({pattern->output(0)}) {}

bool AnyOutput::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    const auto pattern = input_value(0);
    if (dynamic_cast<const Pattern*>(pattern.get_node())) return matcher->match_value(pattern, graph_value);
    return pattern.get_node()->match_node(matcher, graph_value);
}

True::True() = default;

bool True::match_value(Matcher*, const Output<Node>&, const Output<Node>&) {
    return true;
}

Or::Or(const OutputVector& patterns) : Pattern(patterns) {}

bool Or::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    for (const auto& alternative : input_values()) {
        auto state = matcher->start_match();
        if (!state.finish(matcher->match_value(alternative, graph_value))) continue;
        matcher->get_pattern_value_map()[shared_from_this()] = graph_value;
        return true;
    }
    return false;
}

Skip::Skip(const Output<Node>& argument) : Skip(OutputVector{argument}, Predicate()) {}

Skip::Skip(const Output<Node>& argument, const Predicate& predicate) : Skip(OutputVector{argument}, predicate) {}

Skip::Skip(const OutputVector& arguments, const Predicate& predicate) : Pattern(arguments, predicate) {
    OPENVINO_ASSERT(!arguments.empty(), "Skip expects the pattern for its first input, found none");
    set_output_type(0, arguments[0].get_element_type(), arguments[0].get_partial_shape());
}

bool Skip::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    if (!holds(matcher, graph_value)) return matcher->match_value(input_value(0), graph_value);
    matcher->add_node(graph_value);
    return matcher->match_arguments(this, graph_value.get_node_shared_ptr());
}

Label::Label() = default;

Label::Label(const element::Type& type, const PartialShape& shape, const Predicate& predicate,
             const OutputVector& wrapped)
    : Pattern(wrapped, predicate) {
    set_output_type(0, type, shape);
}

Label::Label(const Output<Node>& like, const Predicate& predicate, const OutputVector& wrapped)
    : Label(like.get_element_type(), like.get_partial_shape(), predicate, wrapped) {}

Label::Label(const element::Type& type, const PartialShape& shape, const Predicate& predicate,
             const NodeVector& wrapped)
    : Label(type, shape, predicate, as_output_vector(wrapped)) {}

Label::Label(const std::shared_ptr<Node>& like, const Predicate& predicate, const NodeVector& wrapped)
    : Label(Output<Node>(like), predicate, as_output_vector(wrapped)) {}

bool Label::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    if (!holds(matcher, graph_value)) return false;
    matcher->add_node(graph_value);
    const auto [bound, added] = matcher->get_pattern_value_map().emplace(shared_from_this(), graph_value);
    if (!added) return bound->second == graph_value;
    if (get_input_size() == 0) return true;
    for (const auto& wrapped : input_values()) {
        auto state = matcher->start_match();
        if (state.finish(matcher->match_value(wrapped, graph_value))) return true;
    }
    return false;
}

}  // namespace op

std::shared_ptr<Node> any_input() {
    return std::make_shared<op::Label>();
}

std::shared_ptr<Node> any_input(const op::Predicate& predicate) {
    return std::make_shared<op::Label>(element::dynamic, PartialShape::dynamic(), predicate);
}

}  // namespace pattern
}  // namespace pass
}  // namespace ov
