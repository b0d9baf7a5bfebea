#pragma once

#include <string>
#include <vector>

#include "plan.hpp"

namespace tenon {

/// What a plan does otherwise than its kernels were meant to (`tenon::strict` in openvino/runtime/properties.hpp), one
/// sentence each, in the order of the nodes; not that of the plan's rest.
std::vector<std::string> list_fallbacks(const Plan& plan);

/// Throws naming the fallbacks of a plan, the first ones where there are many. Does nothing where there are none.
void expect_no_fallbacks(const Plan& plan, const std::string& model);

}  // namespace tenon
