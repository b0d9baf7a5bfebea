#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches a value whose node has an input that matches the pattern, and for which the predicate holds.
class OPENVINO_API AnyOf : public Pattern {
public:
    OPENVINO_RTTI("AnyOfPattern", "util", Pattern);

    /// `wrapped` is one value: the pattern for the input.
    AnyOf(const element::Type& type, const PartialShape& shape, const Predicate& predicate,
          const OutputVector& wrapped);
    AnyOf(const Output<Node>& like, const Predicate& predicate, const OutputVector& wrapped);
    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
