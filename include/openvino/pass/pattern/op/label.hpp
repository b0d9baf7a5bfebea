#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Names a value of the graph: matches where the predicate holds and one of the wrapped patterns (by default anything)
/// matches. A label that occurs several times in a pattern stands for one value.
class OPENVINO_API Label : public Pattern {
public:
    OPENVINO_RTTI("LabelPattern", "util", Pattern);

    Label();
    Label(const element::Type& type, const PartialShape& shape, const Predicate& predicate = {},
          const OutputVector& wrapped = {});
    /// Takes type and shape of a value.
    explicit Label(const Output<Node>& like, const Predicate& predicate = {}, const OutputVector& wrapped = {});
    /// The forms of 2020.
    Label(const element::Type& type, const PartialShape& shape, const Predicate& predicate, const NodeVector& wrapped);
    Label(const std::shared_ptr<Node>& like, const Predicate& predicate, const NodeVector& wrapped);

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op

/// A label for any value for which the predicate holds.
OPENVINO_API std::shared_ptr<Node> any_input();
OPENVINO_API std::shared_ptr<Node> any_input(const op::Predicate& predicate);
}  // namespace pattern
}  // namespace pass
}  // namespace ov
