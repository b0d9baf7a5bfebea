#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches a value for which the predicate holds and whose node's inputs match; where the predicate does not hold, the
/// value itself has to match the first input.
class OPENVINO_API Skip : public Pattern {
public:
    OPENVINO_RTTI("SkipPattern", "util", Pattern);

    explicit Skip(const Output<Node>& argument);
    Skip(const Output<Node>& argument, const Predicate& predicate);
    Skip(const OutputVector& arguments, const Predicate& predicate);

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
