#pragma once

#include "ngraph/pass/pass.hpp"
#include "ngraph/pattern/matcher.hpp"
#include "openvino/pass/graph_rewrite.hpp"

namespace ngraph {

using ov::pass::graph_rewrite_callback;
using ov::pass::handler_callback;
using ov::pass::matcher_pass_callback;
using ov::pass::recurrent_graph_rewrite_callback;

namespace pass {

using ov::pass::BackwardGraphRewrite;
using ov::pass::graph_rewrite_callback;
using ov::pass::GraphRewrite;
using ov::pass::handler_callback;
using ov::pass::matcher_pass_callback;
using ov::pass::MatcherPass;
using ov::pass::recurrent_graph_rewrite_callback;
using ov::pass::RecurrentGraphRewrite;

}  // namespace pass

}  // namespace ngraph
