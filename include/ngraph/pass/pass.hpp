#pragma once

#include "ngraph/function.hpp"
#include "ngraph/pass/pass_config.hpp"
#include "openvino/pass/pass.hpp"

namespace ngraph {

namespace pass {

using ov::pass::PassBase;
using ov::pass::PassProperty;
using ov::pass::PassPropertyMask;
using FunctionPass = ov::pass::ModelPass;

}  // namespace pass

}  // namespace ngraph
