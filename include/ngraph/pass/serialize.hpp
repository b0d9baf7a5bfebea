#pragma once

#include "ngraph/pass/pass.hpp"
#include "openvino/pass/serialize.hpp"

namespace ngraph {

namespace pass {

using ov::pass::Serialize;

}  // namespace pass

}  // namespace ngraph
