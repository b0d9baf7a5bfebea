#pragma once

#include "openvino/core/dimension.hpp"

namespace ngraph {

using ov::Dimension;

}  // namespace ngraph
