#pragma once

#include "openvino/core/dimension.hpp"

namespace ov {

/// The number of dimensions of a shape, which may be dynamic.
using Rank = Dimension;

}  // namespace ov
