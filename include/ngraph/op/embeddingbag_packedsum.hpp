#pragma once

#include "ngraph/op/op.hpp"
#include "openvino/op/embeddingbag_packedsum.hpp"

namespace ngraph {
namespace op {
namespace v3 {

using ov::op::v3::EmbeddingBagPackedSum;

}  // namespace v3
}  // namespace op
}  // namespace ngraph
