#pragma once

#include "ngraph/dimension.hpp"
#include "openvino/core/rank.hpp"

namespace ngraph {

using ov::Rank;

}  // namespace ngraph
