#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches like WrapType, or, where that does not match, as if the node was not there: then the value has to match the
/// first input. Without inputs it always matches.
class OPENVINO_API Optional : public Pattern {
public:
    OPENVINO_RTTI("OptionalPattern", "util", Pattern);

    explicit Optional(std::vector<NodeTypeInfo> types, const OutputVector& inputs = {},
                      const Predicate& predicate = {});

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
    const std::vector<NodeTypeInfo>& get_optional_types() const { return m_optional_types; }

private:
    std::vector<NodeTypeInfo> m_optional_types;
};

}  // namespace op

template <class... Types>
std::shared_ptr<Node> optional(const OutputVector& inputs, const op::Predicate& predicate = {}) {
    static_assert(sizeof...(Types) > 0, "optional needs the type of a node");
    return std::make_shared<op::Optional>(std::vector<DiscreteTypeInfo>{ov::detail::type_info_of<Types>()...}, inputs,
                                          predicate);
}
template <class... Types>
std::shared_ptr<Node> optional(const Output<Node>& input, const op::Predicate& predicate = {}) {
    return optional<Types...>(OutputVector{input}, predicate);
}
template <class... Types>
std::shared_ptr<Node> optional(const op::Predicate& predicate) {
    return optional<Types...>(OutputVector{}, predicate);
}
template <class... Types>
std::shared_ptr<Node> optional() {
    return optional<Types...>(OutputVector{});
}
template <class... Types>
std::shared_ptr<Node> optional(std::initializer_list<std::shared_ptr<Node>> inputs,
                               const op::Predicate& predicate = {}) {
    return optional<Types...>(OutputVector(inputs.begin(), inputs.end()), predicate);
}
}  // namespace pattern
}  // namespace pass
}  // namespace ov
