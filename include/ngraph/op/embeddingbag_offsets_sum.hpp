#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/embeddingbag_offsets_sum.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::EmbeddingBagOffsetsSum;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
