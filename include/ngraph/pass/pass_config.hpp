#pragma once

#include "openvino/pass/pass_config.hpp"

namespace ngraph {

namespace pass {

using ov::pass::param_callback;
using ov::pass::param_callback_map;
using ov::pass::PassConfig;

}  // namespace pass

}  // namespace ngraph
