#pragma once

#include "openvino/core/descriptor/tensor.hpp"

namespace ngraph {

namespace descriptor {

using ov::descriptor::Tensor;

}  // namespace descriptor

}  // namespace ngraph
