#pragma once

#include "ngraph/runtime/host_tensor.hpp"

namespace ngraph {

namespace runtime {

using Tensor = HostTensor;

}  // namespace runtime

}  // namespace ngraph
