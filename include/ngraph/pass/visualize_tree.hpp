#pragma once

#include "ngraph/pass/pass.hpp"
#include "openvino/pass/visualize_tree.hpp"

namespace ngraph {

namespace pass {

using ov::pass::VisualizeTree;

}  // namespace pass

}  // namespace ngraph
