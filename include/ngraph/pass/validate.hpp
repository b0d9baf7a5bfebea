#pragma once

#include "ngraph/pass/pass.hpp"
#include "openvino/pass/validate.hpp"

namespace ngraph {

namespace pass {

using ov::pass::Validate;

}  // namespace pass

}  // namespace ngraph
