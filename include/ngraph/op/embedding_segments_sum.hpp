#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/embedding_segments_sum.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::EmbeddingSegmentsSum;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
