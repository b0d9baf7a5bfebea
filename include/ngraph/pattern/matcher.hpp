#pragma once

#include "ngraph/node.hpp"
#include "openvino/pass/pattern/matcher.hpp"

namespace ngraph {

/// The names of ov::pass::pattern.
namespace pattern {

using namespace ov::pass::pattern;

namespace op {

using namespace ov::pass::pattern::op;

}  // namespace op
}  // namespace pattern

namespace pass {

namespace pattern = ngraph::pattern;

}  // namespace pass

}  // namespace ngraph
