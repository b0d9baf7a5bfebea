#pragma once

#include "openvino/core/rank.hpp"

namespace ngraph {

using ov::Rank;

}  // namespace ngraph
