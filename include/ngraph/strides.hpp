#pragma once

#include "openvino/core/strides.hpp"

namespace ngraph {

using ov::Strides;

}  // namespace ngraph
