#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/fake_quantize.hpp"

namespace ngraph {
namespace op {
namespace v0 {

using ov::op::v0::FakeQuantize;

}  // namespace v0

using v0::FakeQuantize;

}  // namespace op
}  // namespace ngraph
