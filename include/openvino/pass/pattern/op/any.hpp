#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches any value for which the predicate holds and whose node's inputs match those of the pattern.
class OPENVINO_API Any : public Pattern {
public:
    OPENVINO_RTTI("AnyPattern", "util", Pattern);

    Any(const element::Type& type, const PartialShape& shape, const Predicate& predicate = {},
        const OutputVector& wrapped = {});
    explicit Any(const Output<Node>& like, const Predicate& predicate = {}, const OutputVector& wrapped = {});
    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
