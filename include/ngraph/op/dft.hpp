#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/dft.hpp"

namespace ngraph {
namespace op {
namespace v7 {

using ov::op::v7::DFT;

}  // namespace v7
}  // namespace op
}  // namespace ngraph
