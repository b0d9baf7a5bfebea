#pragma once

#include "ngraph/pass/pass.hpp"
#include "ngraph/pass/validate.hpp"
#include "openvino/pass/manager.hpp"

namespace ngraph {

namespace pass {

using ov::pass::Manager;

}  // namespace pass

}  // namespace ngraph
