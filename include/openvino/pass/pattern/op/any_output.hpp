#pragma once

#include <memory>
#include <vector>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace op {

/// Matches any output of a node that matches the pattern.
class OPENVINO_API AnyOutput : public Pattern {
public:
    OPENVINO_RTTI("AnyOutputPattern", "util", Pattern);

    explicit AnyOutput(const std::shared_ptr<Node>& pattern);

    bool match_value(Matcher* matcher, const Output<Node>& pattern_value, const Output<Node>& graph_value) override;
};

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
