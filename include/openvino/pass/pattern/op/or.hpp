#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches what one of its inputs matches; these are tried in order.
class OPENVINO_API Or : public Pattern {
public:
    OPENVINO_RTTI("OrPattern", "util", Pattern);

    explicit Or(const OutputVector& patterns);

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
