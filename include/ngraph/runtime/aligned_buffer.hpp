#pragma once

#include "openvino/runtime/aligned_buffer.hpp"

namespace ngraph {

namespace runtime {

using ov::AlignedBuffer;

}  // namespace runtime

}  // namespace ngraph
