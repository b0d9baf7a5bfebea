#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Always matches.
class OPENVINO_API True : public Pattern {
public:
    OPENVINO_RTTI("TruePattern", "util", Pattern);

    True();

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
