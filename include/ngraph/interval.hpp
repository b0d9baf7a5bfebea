#pragma once

#include "openvino/core/interval.hpp"

namespace ngraph {

using ov::Interval;

}  // namespace ngraph
