#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/experimental_detectron_detection_output.hpp"

namespace ngraph {
namespace op {
namespace v6 {

using ov::op::v6::ExperimentalDetectronDetectionOutput;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
