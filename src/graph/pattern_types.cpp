#include <algorithm>
#include <ostream>

#include "openvino/op/constant.hpp"
#include "openvino/pass/pattern/matcher.hpp"
#include "openvino/pass/pattern/op/optional.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {
namespace {

bool is_one_of(const std::vector<NodeTypeInfo>& types, const Node& node) {
    const auto& own = node.get_type_info();
    return std::any_of(types.begin(), types.end(), [&](const auto& type) { return own.is_castable(type); });
}

}  // namespace

WrapType::WrapType(const NodeTypeInfo& type, const Predicate& predicate, const OutputVector& inputs)
    : WrapType(std::vector<NodeTypeInfo>{type}, predicate, inputs) {}

WrapType::WrapType(std::vector<NodeTypeInfo> types, const Predicate& predicate, const OutputVector& inputs)
    : Pattern(inputs, predicate), m_wrapped_types(std::move(types)) {}

bool WrapType::match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) {
    if (!is_one_of(m_wrapped_types, *graph_value.get_node())) return false;
    if (get_output_size() > 1 && pattern_value.get_index() != graph_value.get_index()) return false;
    if (!holds(matcher, graph_value)) return false;
    matcher->get_pattern_value_map()[shared_from_this()] = graph_value;
    matcher->add_node(graph_value);
    return get_input_size() == 0 || matcher->match_arguments(this, graph_value.get_node_shared_ptr());
}

NodeTypeInfo WrapType::get_wrapped_type() const {
    OPENVINO_ASSERT(m_wrapped_types.size() == 1, "get_wrapped_type() needs a pattern of one type, this one has ",
                    m_wrapped_types.size(), "; use get_wrapped_types()");
    return m_wrapped_types[0];
}

std::ostream& WrapType::write_description(std::ostream& out, uint32_t depth) const {
    Pattern::write_description(out, depth) << " of";
    for (const auto& type : m_wrapped_types)
        out << " " << static_cast<std::string>(type);
    return out;
}

Optional::Optional(std::vector<NodeTypeInfo> types, const OutputVector& inputs, const Predicate& predicate)
    : Pattern(inputs, predicate), m_optional_types(std::move(types)) {}

bool Optional::match_value(Matcher* matcher, const Output<Node>&, const Output<Node>& graph_value) {
    const auto node = graph_value.get_node_shared_ptr();
    if (is_one_of(m_optional_types, *node)) {
        auto state = matcher->start_match();
        const bool present =
            holds(matcher, graph_value) && (get_input_size() == 0 || matcher->match_arguments(this, node));
        if (state.finish(present)) {
            matcher->get_pattern_value_map()[shared_from_this()] = graph_value;
            matcher->add_node(graph_value);
            return true;
        }
    }
    return get_input_size() == 0 || matcher->match_value(input_value(0), graph_value);
}

}  // namespace op

std::shared_ptr<Node> wrap_const(const op::Predicate& predicate) {
    return wrap_type<ov::op::v0::Constant>(predicate);
}

}  // namespace pattern
}  // namespace pass
}  // namespace ov
