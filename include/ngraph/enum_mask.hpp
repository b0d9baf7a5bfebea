#pragma once

#include "openvino/core/enum_mask.hpp"

namespace ngraph {

using ov::EnumMask;

}  // namespace ngraph
