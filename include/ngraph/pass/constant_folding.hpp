#pragma once

#include "ngraph/pass/graph_rewrite.hpp"
#include "openvino/pass/constant_folding.hpp"

namespace ngraph {

namespace pass {

using ov::pass::ConstantFolding;

}  // namespace pass

}  // namespace ngraph
