#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/util/convolution_base.hpp"

namespace ngraph {
namespace op {
namespace util {

using namespace ov::op::util;

}  // namespace util
}  // namespace op
}  // namespace ngraph
