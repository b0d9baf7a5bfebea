#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches a value of a node of one of the given types, or of a type derived from one, if the predicate holds and,
/// where the pattern has inputs, these match. A pattern with one output matches any output of the node.
class OPENVINO_API WrapType : public Pattern {
public:
    OPENVINO_RTTI("WrapType", "util", Pattern);

    explicit WrapType(const NodeTypeInfo& type, const Predicate& predicate = {}, const OutputVector& inputs = {});
    explicit WrapType(std::vector<NodeTypeInfo> types, const Predicate& predicate = {},
                      const OutputVector& inputs = {});

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;

    /// The only type. Throws when there are several.
    NodeTypeInfo get_wrapped_type() const;
    const std::vector<NodeTypeInfo>& get_wrapped_types() const { return m_wrapped_types; }
    std::ostream& write_description(std::ostream& out, uint32_t depth = 0) const override;

private:
    std::vector<NodeTypeInfo> m_wrapped_types;
};

}  // namespace op

template <class... Types>
std::shared_ptr<Node> wrap_type(const OutputVector& inputs, const op::Predicate& predicate) {
    static_assert(sizeof...(Types) > 0, "wrap_type needs the type of a node");
    return std::make_shared<op::WrapType>(std::vector<DiscreteTypeInfo>{ov::detail::type_info_of<Types>()...},
                                          predicate, inputs);
}
template <class... Types>
std::shared_ptr<Node> wrap_type(const OutputVector& inputs = {}) {
    return wrap_type<Types...>(inputs, op::Predicate());
}
template <class... Types>
std::shared_ptr<Node> wrap_type(const op::Predicate& predicate) {
    return wrap_type<Types...>(OutputVector{}, predicate);
}
template <class... Types>
std::shared_ptr<Node> wrap_type(std::initializer_list<std::shared_ptr<Node>> inputs,
                                const op::Predicate& predicate = {}) {
    return wrap_type<Types...>(OutputVector(inputs.begin(), inputs.end()), predicate);
}

/// A constant.
OPENVINO_API std::shared_ptr<Node> wrap_const(const op::Predicate& predicate = {});
}  // namespace pattern
}  // namespace pass
}  // namespace ov
