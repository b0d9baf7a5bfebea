#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/experimental_detectron_roi_feature.hpp"

namespace ngraph {
namespace op {
namespace v6 {

using ov::op::v6::ExperimentalDetectronROIFeatureExtractor;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
