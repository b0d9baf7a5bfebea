#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/experimental_detectron_prior_grid_generator.hpp"

namespace ngraph {
namespace op {
namespace v6 {

using ov::op::v6::ExperimentalDetectronPriorGridGenerator;

}  // namespace v6
}  // namespace op
}  // namespace ngraph
